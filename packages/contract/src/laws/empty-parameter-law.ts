import type { Ask, Query } from '../check.ts';
import type { MakeChecks } from '../setting.ts';
import { differentAnswers, type Repeated, repeatedOf } from './different-answers.ts';
import { lawCheck, placeOf } from './law-check.ts';

async function* findings(repeated: Repeated, others: readonly Query[], ask: Ask): AsyncGenerator<string> {
  yield* differentAnswers(repeated, ask, [], others);
  const { list } = repeated;
  // What filters nothing out of nothing may filter.
  if (list) list.require((await list.page(ask, [], { limit: 1 })).items.length);
}

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
        findings(repeated, others, ask),
      ),
    ];
  });
