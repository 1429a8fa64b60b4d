import { readFile } from 'node:fs/promises';
import type { Mock } from '@cloud-inventory/mock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faults } from '../test/wrong/faults.ts';
import { findingsOf, found, random } from '../test/wrong/part-of-suite.ts';
import { serverAt, startRightServer } from '../test/wrong/right-server.ts';
import { startWrongServer } from '../test/wrong/wrong-server.ts';
import { judge } from './judge.ts';
import { promiseNames } from './promises.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startRightServer();
});
afterAll(() => mock.close());

describe('each fault is found by the name of the promise that it breaks', () => {
  let caught = 0;

  test.concurrent.for(faults)('$operation, $promise: $name', async (fault) => {
    await using wrong = await startWrongServer(mock.url, { fault });
    expect(await findingsOf(fault, wrong.url)).toContain(`${fault.operation} ${fault.promise}`);
    caught += 1;
  });

  afterAll(() => console.log(`${caught} of ${faults.length} faults caught`));
});

test('nothing is found at the same server without a fault', async () => {
  await using right = await startWrongServer(mock.url);
  const { diagnosis, verdicts, requests } = await judge(serverAt(right.url), random);
  expect([diagnosis, ...found(verdicts)]).toEqual([undefined]);
  expect(requests).toBeGreaterThan(200);
});

describe('the faults', () => {
  test('are as many as the README says', async () => {
    const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`Of ${faults.length} planted faults`);
  });

  test('are all different', () => {
    expect(new Set(faults.map(({ operation, name }) => `${operation} ${name}`)).size).toBe(faults.length);
  });

  test('break every promise', () => {
    expect(promiseNames.filter((name) => faults.every(({ promise }) => promise !== name))).toEqual([]);
  });
});
