import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startServer } from './support/start-server.ts';

/** What many calls on one AbortSignal leave behind, in a process of their own. */
export async function run() {
  await using server = await startServer();
  const file = fileURLToPath(new URL('support/memory.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', file, server.url]);
  const found: { calls: number; heap: number; listeners: number }[] = JSON.parse(stdout);
  const after = (calls: number) => `after ${calls.toLocaleString('en')} calls`;
  return {
    title: 'what is left of calls on one AbortSignal, garbage collected',
    rows: [
      ...found.map(({ calls, heap }) => ({ name: `heap ${after(calls)}`, value: heap / 1000, unit: 'kB' })),
      ...found.map(({ calls, listeners }) => ({
        name: `listeners on the signal ${after(calls)}`,
        value: listeners,
        unit: '',
      })),
    ],
  };
}
