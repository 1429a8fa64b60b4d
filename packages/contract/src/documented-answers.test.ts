import { type Mock, startMock } from '@cloud-inventory/mock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundles, judged, operations, token } from '../test/setup.ts';
import { casesOf } from './cases.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const cases = operations.flatMap(casesOf);

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

describe('every documented answer can be had, and keeps every promise', () => {
  test.each(cases)(
    '$operation.operationId $status $example',
    async ({ operation, status, mediaType, example, body }) => {
      const headers = { ...token, accept: mediaType, prefer: `code=${status}, example=${example}` };
      const { findings } = await judged(
        operation,
        mock.url + operation.samplePath,
        { headers },
        { status, body },
      );
      expect(findings).toEqual([]);
    },
  );

  test.each(operations)('$operationId by HEAD has no body', async ({ samplePath }) => {
    const answer = await fetch(mock.url + samplePath, { method: 'HEAD', headers: token });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });
});

describe('nothing documented is left out', () => {
  test('there is a case for every example of every status of every operation', () => {
    const responses = bundles.flatMap(({ document }) =>
      // Whatever is in a path item beside operations has no responses.
      Object.values(document['paths'] as Record<string, Record<string, { responses?: unknown }>>)
        .flatMap((item) => Object.values(item))
        .map((operation) => expanded(document, operation.responses)),
    );
    const count = countExamples(responses);
    expect(count).toBeGreaterThan(0);
    expect(cases).toHaveLength(count);
    expect(
      new Set(cases.map((each) => `${each.operation.operationId} ${each.status} ${each.example}`)).size,
    ).toBe(count);
  });

  test('every status of every operation has an example', () => {
    const bare = operations.flatMap(({ operationId, responses }) =>
      [...responses.keys()]
        .filter(
          (status) =>
            !cases.some((each) => each.operation.operationId === operationId && each.status === status),
        )
        .map((status) => `${operationId} ${status}`),
    );
    expect(bare).toEqual([]);
    expect(operations.length).toBeGreaterThanOrEqual(bundles.length);
  });
});
