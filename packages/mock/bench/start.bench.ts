import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startChild } from '../test/child/start-child.ts';
import { median } from './support/median.ts';
import { startLoad } from './support/start-load.ts';

const runs = 5;
const headers = { 'X-Auth-Token': 'any' };
const path = '/v1.0/0dea2644dc80d5d22ff1c01e3ebea6fc/kms/user-instances';
const file = (specifier: string) => fileURLToPath(import.meta.resolve(specifier));

interface Command {
  readonly name: string;
  readonly args: (port: number) => string[];
  /** Whether Node's compile cache is empty at every start. */
  readonly cold?: boolean;
}

const mock = (port: number) => [file('../bin/cloud-inventory-mock.js'), '--port', String(port)];
const prism = (port: number) => [
  file('@stoplight/prism-cli'),
  'mock',
  '--port',
  String(port),
  file('@cloud-inventory/specs/kms-v1.0.en.json'),
];

const commands: readonly Command[] = [
  { name: 'cloud-inventory-mock, three descriptions', args: mock },
  { name: 'the same, its first start of all', args: mock, cold: true },
  { name: 'prism mock, one description', args: prism },
];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string')
    throw new Error('a TCP server has an address of its own');
  return address.port;
}

/** Milliseconds from the start of the process to its first answer. */
async function firstAnswer({ name, args, cold }: Command): Promise<number> {
  const port = await freePort();
  const empty = cold ? await mkdtemp(join(tmpdir(), 'compile-cache-')) : undefined;
  const env = { ...process.env, ...(empty !== undefined && { NODE_COMPILE_CACHE: empty }) };
  const started = performance.now();
  const child = spawn(process.execPath, args(port), { stdio: 'ignore', env });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  try {
    while (child.exitCode === null) {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers }).catch(() => undefined);
      if (answer?.status === 200) return performance.now() - started;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    throw new Error(`${name} ended with ${child.exitCode} before it answered`);
  } finally {
    child.kill('SIGTERM');
    await exited;
    if (empty !== undefined) await rm(empty, { recursive: true });
  }
}

/** Bytes of memory at the peak, after seconds of requests that all differ. */
async function peakUnderLoad(args: (port: number) => string[]): Promise<number> {
  const [program = '', ...rest] = args(0);
  await using child = await startChild(program, rest);
  await using load = startLoad();
  await load.send({ port: child.port, milliseconds: 5000, paths: [`${path}?n={n}`] });
  return (await child.usage()).peak;
}

export async function run() {
  const times = commands.map(() => [] as number[]);
  for (let round = 0; round <= runs; round++) {
    for (const [index, command] of commands.entries()) {
      const value = await firstAnswer(command);
      if (round > 0) times[index]?.push(value);
    }
  }
  const peaks = [];
  for (const { name, args } of commands.filter(({ cold }) => !cold)) {
    peaks.push({ name: `${name}: peak memory`, value: (await peakUnderLoad(args)) / 1e6, unit: 'MB' });
  }
  return {
    title: `first answer after the start of the process, median of ${runs} in turns, one warm-up; memory under 5 s of load`,
    rows: [
      ...commands.map(({ name }, index) => ({ name, value: median(times[index] ?? []), unit: 'ms' })),
      ...peaks,
    ],
  };
}
