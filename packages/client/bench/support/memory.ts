// Calls a server again and again on one signal, and tells what that leaves behind. memory.ts URL, with --expose-gc.
import { getEventListeners } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { createClient, token } from '@cloud-inventory/client';

const [url = ''] = process.argv.slice(2);
const client = createClient({
  endpoints: url,
  projectId: '0dea2644dc80d5d22ff1c01e3ebea6fc',
  credentials: token('a'.repeat(1200)),
});
const { signal } = new AbortController();
let done = 0;

async function callUntil(count: number): Promise<void> {
  while (done < count) {
    done++;
    await client.kms.showUserInstances({}, { signal });
  }
}

/** Bytes in use once everything that can go has gone: finalizers run between collections. */
async function heap(): Promise<number> {
  for (let turn = 0; turn < 10; turn++) {
    globalThis.gc?.();
    await setImmediate();
  }
  return process.memoryUsage().heapUsed;
}

const found = [];
for (const calls of [10_000, 100_000]) {
  await Promise.all(Array.from({ length: 8 }, () => callUntil(calls)));
  found.push({ calls, heap: await heap(), listeners: getEventListeners(signal, 'abort').length });
}
process.stdout.write(JSON.stringify(found));
process.exit();
