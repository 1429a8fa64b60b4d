import type { Child } from '../../test/child/start-child.ts';
import { bare, type Contender, contenders } from './contenders.ts';
import { median } from './median.ts';
import { startLoad } from './start-load.ts';

const rounds = 5;
const milliseconds = 1000;
// For the compilers; the slowest gets through a thousand requests in it.
const warmUp = 3000;

interface Runner {
  readonly contender: Contender;
  readonly child: Child;
  readonly rates: number[];
  /** Microseconds of CPU a request. */
  readonly costs: number[];
}

/** Starts them one after another; what cannot start is told instead. */
async function startAll(all: readonly Contender[]) {
  const runners: Runner[] = [];
  const missing: string[] = [];
  for (const contender of all) {
    try {
      runners.push({ contender, child: await contender.start(), rates: [], costs: [] });
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      missing.push(`${contender.name}: ${/(?<=Error: |-mock: )\S.*/.exec(said)?.[0] ?? said}`);
    }
  }
  return { runners, missing };
}

/** Requests a second of every contender, `base` being what the others are compared with, and what a request costs. */
export async function throughput(title: string, base: Contender, paths: readonly string[]) {
  const ordered = [base, ...contenders.filter((each) => each !== base)];
  const { runners, missing } = await startAll(ordered);
  await using load = startLoad();
  let busy = 0;
  try {
    for (let round = 0; round <= rounds; round++) {
      for (const { contender, child, rates, costs } of runners) {
        const before = await child.usage();
        const {
          requests,
          seconds,
          busy: share,
        } = await load.send({ port: child.port, milliseconds: round === 0 ? warmUp : milliseconds, paths });
        const after = await child.usage();
        if (round === 0) continue;
        rates.push(requests / seconds);
        costs.push((after.cpu - before.cpu) / requests);
        if (contender === bare) busy = Math.max(busy, share);
      }
    }
    const ceiling = median(runners.find(({ contender }) => contender === bare)?.rates ?? []);
    const rows = await Promise.all(
      runners.map(async ({ contender: { name }, child, rates, costs }) => {
        const { peak } = await child.usage();
        const cost = `${median(costs).toFixed(0)} µs of CPU a request`;
        const share = `${(median(rates) / ceiling).toFixed(2)} of node:http`;
        return {
          name,
          value: median(rates),
          unit: '/s',
          note: `${cost}, ${share}, ${(peak / 1e6).toFixed(0)} MB at its peak`,
        };
      }),
    );
    const client = `16 connections, median of ${rounds} rounds of ${milliseconds / 1000} s in turns after ${warmUp / 1000} s to warm up; with node:http the client was ${(busy * 100).toFixed(0)} % busy`;
    return { title: `${title}; ${client}`, rows, missing };
  } finally {
    await Promise.all(runners.map(({ child }) => child[Symbol.asyncDispose]()));
  }
}
