import { fileURLToPath } from 'node:url';
import { type Child, startChild } from '../test/child/start-child.ts';
import { manyOperations, targetsOf } from './support/many-operations.ts';
import { median } from './support/median.ts';
import { startLoad } from './support/start-load.ts';

const rounds = 5;
const milliseconds = 1000;
const starts = 3;
const file = fileURLToPath(new URL('support/growing.ts', import.meta.url));
const sizes = [3, 1000];

/** Milliseconds from the start of a process to its first answer. */
async function firstAnswer(count: number, target: string): Promise<number> {
  const started = performance.now();
  await using child = await startChild(file, [String(count)]);
  const answer = await fetch(`http://127.0.0.1:${child.port}${target}`, {
    headers: { 'X-Auth-Token': 'any' },
  });
  await answer.arrayBuffer();
  return performance.now() - started;
}

/** What a request costs when there are more operations than the described ones. */
export async function run() {
  const contenders: { name: string; child: Child; paths: string[]; costs: number[] }[] = [];
  const startTimes: { name: string; values: number[] }[] = [];
  await using load = await startLoad();
  await using children = new AsyncDisposableStack();
  for (const size of sizes) {
    const targets = targetsOf(await manyOperations(size));
    const [one = ''] = targets;
    const values: number[] = [];
    for (let round = 0; round < starts; round++) values.push(await firstAnswer(size, one));
    startTimes.push({ name: `${size} operations, start to first answer`, values });
    const child = children.use(await startChild(file, [String(size)]));
    contenders.push({ name: `${size} operations, one asked for`, child, paths: [one], costs: [] });
    contenders.push({ name: `${size} operations in turns`, child, paths: targets, costs: [] });
  }
  for (let round = -1; round < rounds; round++) {
    for (const { child, paths, costs } of contenders) {
      const before = await child.usage();
      // The first round touches every operation: its validators are compiled then.
      const atLeast = round < 0 ? 3 * paths.length : 0;
      const { requests } = await load.send({ port: child.port, milliseconds, atLeast, paths });
      const after = await child.usage();
      if (round >= 0) costs.push((after.cpu - before.cpu) / requests);
    }
  }
  return {
    title: `CPU a request by the number of operations, every request different, samples; median of ${rounds} rounds in turns, one warm-up; starts: median of ${starts}`,
    rows: [
      ...contenders.map(({ name, costs }) => ({ name, value: median(costs), unit: 'µs' })),
      ...startTimes.map(({ name, values }) => ({ name, value: median(values), unit: 'ms' })),
    ],
  };
}
