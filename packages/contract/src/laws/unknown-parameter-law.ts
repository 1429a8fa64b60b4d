import type { MakeChecks } from '../setting.ts';
import { differentAnswers, repeatedOf } from './different-answers.ts';
import { lawCheck } from './law-check.ts';

/** A parameter that nobody described is ignored. */
export const unknownParameterChecks: MakeChecks = (setting) =>
  repeatedOf(setting).map((repeated) =>
    lawCheck(
      {
        operation: repeated.call.operation,
        promise: 'unknown-parameter',
        title: 'x-unknown=1 against no such parameter',
        source: 'x-choice: No cloud is known to refuse a parameter that it does not know.',
      },
      (ask) => differentAnswers(repeated, ask, [], [[['x-unknown', '1']]]),
    ),
  );
