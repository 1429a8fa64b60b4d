import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const runs = 5;
const headers = { 'X-Auth-Token': 'any' };
const path = '/v1.0/0dea2644dc80d5d22ff1c01e3ebea6fc/kms/user-instances';
const file = (specifier: string) => fileURLToPath(import.meta.resolve(specifier));

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
async function firstAnswer(args: (port: number) => string[]): Promise<number> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, args(port), { stdio: 'ignore' });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  try {
    while (child.exitCode === null) {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers }).catch(() => undefined);
      if (answer?.status === 200) return performance.now() - started;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    throw new Error(`${args(port).join(' ')} ended with ${child.exitCode} before it answered`);
  } finally {
    child.kill('SIGTERM');
    await exited;
  }
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const commands = {
  'cloud-inventory-mock, three descriptions': (port: number) => [
    file('../bin/cloud-inventory-mock.js'),
    '--port',
    String(port),
  ],
  'prism mock, one description': (port: number) => [
    file('@stoplight/prism-cli'),
    'mock',
    '--port',
    String(port),
    file('@cloud-inventory/specs/kms-v1.0.en.json'),
  ],
};

export async function run() {
  const times = Object.keys(commands).map((name) => ({ name, values: [] as number[] }));
  for (let round = 0; round <= runs; round++) {
    for (const [index, command] of Object.values(commands).entries()) {
      const value = await firstAnswer(command);
      if (round > 0) times[index]?.values.push(value);
    }
  }
  return {
    title: `first answer after the start of the process, median of ${runs} in turns, one warm-up`,
    rows: times.map(({ name, values }) => ({ name, value: median(values), unit: 'ms' })),
  };
}
