import { describe, expect, test } from 'vitest';
import { bundles, operations, profile } from '../../test/setup.ts';
import { exampleChecks, examplesOf } from './examples.ts';

const examples = operations.flatMap(examplesOf);

/** A document with every reference replaced by what it refers to. */
function expanded(document: unknown, node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if ('$ref' in node && typeof node.$ref === 'string') {
    const keys = node.$ref.split('/').slice(1);
    // Only responses and what is in them are expanded, and those refer to nothing that is missing.
    return expanded(
      document,
      keys.reduce((value: unknown, key) => (value as Record<string, unknown>)[key], document),
    );
  }
  if (Array.isArray(node)) return node.map((each) => expanded(document, each));
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, expanded(document, value)]));
}

/** How many named examples are anywhere below a node. */
function countExamples(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  return Object.entries(node)
    .map(([key, value]) => (key === 'examples' ? Object.keys(value).length : countExamples(value)))
    .reduce((sum, count) => sum + count, 0);
}

describe('nothing documented is left out', () => {
  test('there is a check for every example of every status of every operation', () => {
    const responses = bundles.flatMap(({ document }) =>
      // Whatever is in a path item beside operations has no responses.
      Object.values(document['paths'] as Record<string, Record<string, { responses?: unknown }>>)
        .flatMap((item) => Object.values(item))
        .map((operation) => expanded(document, operation.responses)),
    );
    const count = countExamples(responses);
    expect(count).toBeGreaterThan(0);
    expect(examples).toHaveLength(count);
    expect(
      new Set(examples.map((each) => `${each.operation.operationId} ${each.status} ${each.example}`)).size,
    ).toBe(count);
  });

  test('every status of every operation has an example', () => {
    const bare = operations.flatMap(({ operationId, responses }) =>
      [...responses.keys()]
        .filter(
          (status) =>
            !examples.some((each) => each.operation.operationId === operationId && each.status === status),
        )
        .map((status) => `${operationId} ${status}`),
    );
    expect(bare).toEqual([]);
    expect(operations.length).toBeGreaterThanOrEqual(bundles.length);
  });
});

test('a server that somebody else runs is not asked for examples, since it knows no Prefer', () => {
  const setting = { operations, profile, thorough: true, seed: 1, runs: 1 };
  expect(exampleChecks({ ...setting, own: true })).toHaveLength(examples.length);
  expect(exampleChecks({ ...setting, own: false })).toEqual([]);
});
