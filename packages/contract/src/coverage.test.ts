import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMock } from '@cloud-inventory/mock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Coverage, coverageOf, type Share } from '../test/redocly/coverage.ts';
import { record } from '../test/redocly/recording.ts';
import { judgeTasks } from './judge-tasks.ts';
import type { Server } from './server.ts';
import { wholeSuite } from './suite.ts';

/** Sends all that the suite sends to a server of its own, with few random requests. */
async function send(url: string): Promise<void> {
  const server: Server = {
    url,
    projectId: '0dea2644dc80d5d22ff1c01e3ebea6fc',
    credentials: { token: 'any' },
    own: true,
  };
  const makeChecks = await wholeSuite(server, { wrongCredentials: false, defaultFleet: true });
  await judgeTasks([{ server, makeChecks }], url, { seed: 1, runs: 5 });
}

let folder: string;
let har: string;
let server: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recording-'));
  har = join(folder, 'traffic.har');
  await using mock = await startMock();
  server = mock.url;
  await record(server, har, send);
});
afterAll(() => rm(folder, { recursive: true }));

const percent = ({ covered, total }: Share) => `${Math.floor((100 * covered) / total)} % of ${total}`;

const lineOf = ({ exchanges, operations, parameters, statuses, properties }: Coverage) =>
  `${exchanges.total} exchanges: ${percent(operations)} operations, ${percent(parameters)} parameters, ` +
  `${percent(statuses)} statuses, ${percent(properties)} properties`;

test('the suite asks for every operation with every parameter, and sees every documented status', async () => {
  const coverage = await coverageOf(har, server);
  console.info(lineOf(coverage));
  expect(coverage.missing).toEqual([]);
  for (const { covered, total } of [coverage.operations, coverage.parameters, coverage.statuses]) {
    expect([covered, total > 0]).toEqual([total, true]);
  }
});

/** What a recording holds, as far as it matters here. */
interface Recording {
  readonly log: {
    readonly entries: readonly {
      readonly request: { readonly url: string };
      readonly response: { readonly status: number };
    }[];
  };
}

test('a parameter and a status that do not come up are missing', async () => {
  const { log, ...rest } = JSON.parse(await readFile(har, 'utf8')) as Recording;
  const entries = log.entries.filter(
    ({ request, response }) =>
      !request.url.includes('isExactMatchName=') &&
      !(request.url.includes('/kms/') && response.status === 429),
  );
  const less = join(folder, 'less.har');
  await writeFile(less, JSON.stringify({ ...rest, log: { ...log, entries } }));
  const { operations, parameters, statuses, missing } = await coverageOf(less, server);
  expect(missing.toSorted()).toEqual([
    'ListInstances: parameter isExactMatchName',
    'ShowUserInstances: response 429',
  ]);
  expect(operations.covered).toBe(operations.total);
  expect(parameters.covered).toBe(parameters.total - 1);
  expect(statuses.covered).toBe(statuses.total - 1);
});

test('traffic of another server measures nothing, and is no success', async () => {
  await expect(coverageOf(har, 'http://another.test')).rejects.toThrow(
    /None of \d+ exchanges is a described call to http:\/\/another\.test/,
  );
});
