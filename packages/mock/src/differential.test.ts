import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Child } from '../test/child/start-child.ts';
import { type Comparison, compare, type Ports } from '../test/differential/compare.ts';
import { type Described, readDescribed } from '../test/differential/described.ts';
import { agree, explanationOf, lineOf, namesOf } from '../test/differential/explain.ts';
import { intendedDifferences } from '../test/differential/intended-differences.ts';
import { bytesOf } from '../test/differential/request.ts';
import { anyRequest } from '../test/differential/requests.ts';
import { startPrism } from '../test/differential/start-prism.ts';
import { Connection } from '../test/http/connection.ts';
import { type Mock, startMock } from './start-mock.ts';

const seed = Number(process.env['DIFFERENTIAL_SEED'] ?? 1);
const count = Number(process.env['DIFFERENTIAL_REQUESTS'] ?? 20_000);

let described: Described[];
let mock: Mock;
let prisms: Map<string, Child>;
let ports: Ports;

beforeAll(async () => {
  described = await readDescribed();
  const apis = [...new Set(described.map(({ api }) => api))];
  // Samples alone: Prism knows no fleets.
  mock = await startMock({ fleet: false });
  prisms = new Map(await Promise.all(apis.map(async (api) => [api, await startPrism(api)] as const)));
  ports = { mock: mock.port, prism: new Map([...prisms].map(([api, { port }]) => [api, port])) };
});
afterAll(async () => {
  await mock?.close();
  await Promise.all([...(prisms?.values() ?? [])].map((prism) => prism[Symbol.asyncDispose]()));
});

/** How many there are of each kind, the most frequent first. */
function countsOf(all: readonly Comparison[], kind: (each: Comparison) => string | number): string {
  return [...Map.groupBy(all, kind)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([name, { length }]) => `${length} × ${name}`)
    .join(', ');
}

test(`${count} generated requests get the verdicts of Prism's command, or differ as is intended`, {
  timeout: 60_000 + count * 10,
}, async () => {
  const requests = fc.sample(anyRequest(described), { seed, numRuns: count });
  const all = await compare(requests, ports);
  const [agreed, different] = [all.filter(agree), all.filter((each) => !agree(each))];
  const names = await namesOf(different, ports);
  const nameOf = (each: Comparison) => names.get(each) ?? 'not intended';
  const byName = Map.groupBy(different, nameOf);
  process.stderr.write(
    `seed ${seed}, ${count} requests: ${agreed.length} verdicts agree (${countsOf(agreed, ({ mock }) => mock.status)}), ` +
      `${different.length} differ (${countsOf(different, nameOf)})\n`,
  );

  expect((byName.get('not intended') ?? []).slice(0, 20).map(lineOf)).toEqual([]);
  const used = intendedDifferences.filter(({ example }) => example.prism !== undefined);
  expect(used.map(({ name }) => name).filter((name) => !byName.has(name))).toEqual([]);
});

describe('an intended difference', () => {
  test('is one of fifteen at most', () => {
    expect(intendedDifferences.length).toBeLessThanOrEqual(15);
  });

  test.each(intendedDifferences.filter(({ example }) => example.prism !== undefined))(
    '$name',
    async (entry) => {
      const { api, request, ...expected } = entry.example;
      const aim = described.find((each) => each.api === api);
      if (!aim) throw new Error(`there is no document ${api}`);
      const [difference] = await compare([{ ...request, aim }], ports);
      expect(difference).toMatchObject({
        mock: { status: expected.mock },
        prism: { status: expected.prism },
      });
      // Just found to be there.
      expect(explanationOf(difference as Comparison)?.name).toBe(entry.name);
    },
  );

  test.each(intendedDifferences.filter(({ example }) => example.prism === undefined))(
    '$name, as it does that of Prism',
    async ({ example }) => {
      const aim = described.find(({ api }) => api === example.api);
      if (!aim) throw new Error(`there is no document ${example.api}`);
      await using prism = await startPrism(example.api);
      const [there, here] = [new Connection(prism.port), new Connection(mock.port)];
      expect(await there.ask(bytesOf({ ...example.request, aim }))).toBeUndefined();
      expect(await prism.ended).toBe(1);
      expect((await here.ask(bytesOf({ ...example.request, aim })))?.status).toBe(example.mock);
      here.close();
    },
  );
});
