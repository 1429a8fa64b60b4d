import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startMock } from '@cloud-inventory/mock';
import { eachConcurrently } from '../src/run/each-concurrently.ts';

const runs = 3;
const command = fileURLToPath(new URL('../bin/cloud-inventory-contract.js', import.meta.url));
const path = '/v1.0/0dea2644dc80d5d22ff1c01e3ebea6fc/instances';

interface Run {
  readonly milliseconds: number;
  readonly requests: number;
}

/** The whole process, from its start to its end. */
function suite(...options: readonly string[]): Run {
  const args = [command, '--quiet', '--seed', '1', '--json', '-', ...options];
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const milliseconds = performance.now() - started;
  if (status !== 0) throw new Error(`The suite ended with ${status}: ${stderr}`);
  // As the suite's own report is written.
  const { requests } = JSON.parse(stdout) as { requests: number };
  return { milliseconds, requests };
}

/** As many requests for the list, as many at a time, in this process. */
async function plain(requests: number): Promise<Run> {
  await using mock = await startMock();
  const headers = { 'x-auth-token': 'any' };
  const started = performance.now();
  await eachConcurrently(Array.from({ length: requests }), 16, async () => {
    await (await fetch(mock.url + path, { headers })).text();
  });
  return { milliseconds: performance.now() - started, requests };
}

const fastest = (all: readonly Run[]) => Math.min(...all.map(({ milliseconds }) => milliseconds));

/** What judging costs, beside asking the mock and reading what it says. */
export async function run() {
  const [plains, wholes, quicks]: [Run[], Run[], Run[]] = [[], [], []];
  for (let count = 0; count < runs; count += 1) {
    const whole = suite();
    wholes.push(whole);
    quicks.push(suite('--quick'));
    plains.push(await plain(whole.requests));
  }
  const row = (name: string, all: readonly Run[], note = '') => ({
    name,
    value: fastest(all),
    unit: 'ms',
    note: `${all[0]?.requests} requests${note}`,
  });
  return {
    title: `the contract suite against the mock, the fastest of ${runs} in turns`,
    rows: [
      row('plain requests for the list, nothing judged', plains, ', without a start'),
      row('cloud-inventory-contract', wholes, ', from the start of the process to its end'),
      row('cloud-inventory-contract --quick', quicks, ', from the start of the process to its end'),
    ],
  };
}
