import { type Contender, inTurns, rows } from './support/measure.ts';
import { peer } from './support/peers.ts';
import { startCaller } from './support/start-caller.ts';
import { startServer } from './support/start-server.ts';
import { ways } from './support/ways.ts';

const rounds = 60;
const calls = 200;

/** What a call costs over bare `fetch`: CPU of the caller, the server being in another process. */
export async function run() {
  await using server = await startServer();
  await using stack = new AsyncDisposableStack();
  const needed = new Map([
    ['ky', await peer('ky')],
    ['huaweicloud-sdk-core, signing', await peer('core')],
  ]);
  const missing: string[] = [];
  const contenders: Contender[] = [];
  for (const name of Object.keys(ways)) {
    const installed = needed.get(name) ?? { folder: import.meta.dirname };
    if ('missing' in installed) {
      missing.push(installed.missing);
      continue;
    }
    const caller = stack.use(startCaller(name, server.url, installed.folder));
    contenders.push({ name, measure: () => caller.cpu(calls) });
  }
  const measured = await inTurns(contenders, { rounds, warmUp: 25 });
  return {
    title: `CPU of one call on loopback, medians of ${rounds} rounds of ${calls} calls in turns, a process for each`,
    rows: rows(measured, 'µs'),
    missing,
  };
}
