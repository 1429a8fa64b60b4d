import type { Ask, Check } from '../check.ts';
import type { Operation } from '../description/operations.ts';
import type { PromiseName } from '../promises.ts';
import { Unusable } from '../unusable.ts';
import type { Broken } from './broken.ts';

/** What a law is about, as a check says it. */
export interface Subject {
  readonly operation: Operation;
  readonly promise: PromiseName;
  readonly title: string;
  readonly source: string;
}

// Enough to see what is wrong; a person would not read on.
const mostMessages = 3;

/**
 * A check by a judge that yields what is broken: as a text where the last answer shows it, else with the request that
 * is asked once more for the evidence. It ends at an answer that says nothing of the law, and asks no more where
 * something was found: that would only be said again.
 */
export function lawCheck(subject: Subject, judge: (ask: Ask) => AsyncIterable<string | Broken>): Check {
  return {
    ...subject,
    async *run(ask) {
      let found = 0;
      const askOn: Ask = (...asked) => {
        if (found > 0) throw new Unusable();
        return ask(...asked);
      };
      for await (const broken of judge(askOn)) {
        found += 1;
        if (typeof broken !== 'string') await broken.call.ask(ask, broken.query);
        yield typeof broken === 'string' ? broken : broken.message;
        if (found === mostMessages) return;
      }
    },
  };
}

/** Where a key of an operation is in its description. */
export function placeOf({ bundle, pointer }: Operation, key: string): string {
  return `${bundle.id}#${pointer}/${key}`;
}
