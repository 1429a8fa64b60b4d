import { LRUCache } from 'lru-cache';
import { type Answer, textOf } from './answer.ts';
import type { Engine, Outcome } from './engine.ts';
import type { Operation } from './operation.ts';
import { createSightings } from './sightings.ts';

// Characters.
const largest = 8 * 2 ** 20;
const longestAnswer = 2 ** 18;

/**
 * Judges computed answers by their descriptions. The same text gets the same verdict, so that one which comes again,
 * as a page of a list does under many queries, is not judged again.
 */
export function createVerdicts(engine: Engine): (operation: Operation, answer: Answer) => Outcome {
  const hasComeBefore = createSightings();
  const outcomes = new LRUCache<string, Outcome>({ max: 1000, maxSize: largest });
  return (operation, answer) => {
    const { status, headers, body } = answer;
    const text = textOf(body);
    const key = `${operation.api} ${operation.operationId} ${status} ${headers['content-type']}\n${text}`;
    const known = outcomes.get(key);
    if (known) return known;
    const outcome = { answer, flaws: engine.flawsOf(operation, answer) };
    const size = key.length;
    if (size <= longestAnswer && hasComeBefore(key)) outcomes.set(key, outcome, { size });
    return outcome;
  };
}
