import type { Query } from '../check.ts';
import type { MakeChecks } from '../setting.ts';
import { differentAnswers, repeatedOf } from './different-answers.ts';
import { lawCheck, placeOf } from './law-check.ts';

/** A parameter that may be empty is then as if it were absent, alone and together with the others. */
export const emptyParameterChecks: MakeChecks = (setting) =>
  repeatedOf(setting).flatMap((repeated) => {
    const { operation, parameters } = repeated.call;
    const names = parameters
      .filter(({ allowEmptyValue, stringBoolean }) => allowEmptyValue && !stringBoolean)
      .map(({ name }) => name);
    if (names.length === 0) return [];
    const alone: Query[] = names.map((name) => [[name, '']]);
    const together: Query = names.map((name) => [name, '']);
    const others = names.length > 1 ? [...alone, together] : alone;
    const subject = {
      operation,
      source: placeOf(operation, 'parameters'),
      promise: 'empty-parameter',
    } as const;
    return [
      lawCheck({ ...subject, title: `${names.join(', ')}: empty against absent` }, (ask) =>
        differentAnswers(repeated, ask, [], others),
      ),
    ];
  });
