// Loaded into a child process before its program: tells the parent where the program listens and what it has used.
import { subscribe } from 'node:diagnostics_channel';
import type { Server } from 'node:net';
import { setImmediate } from 'node:timers/promises';

/** What a process has used so far. */
export interface Usage {
  /** Microseconds of CPU, all threads together. */
  readonly cpu: number;
  /** Bytes in use by JavaScript; collected first where the process was started with `--expose-gc`. */
  readonly heap: number;
  /** Bytes of memory at its peak. */
  readonly peak: number;
  /** Open TCP connections. */
  readonly sockets: number;
}

async function usage(): Promise<Usage> {
  // Finalizers run between collections, and free more.
  for (let turn = 0; globalThis.gc && turn < 8; turn++) {
    globalThis.gc();
    await setImmediate();
  }
  const { user, system } = process.cpuUsage();
  return {
    cpu: user + system,
    heap: process.memoryUsage().heapUsed,
    peak: process.resourceUsage().maxRSS * 1024,
    sockets: process.getActiveResourcesInfo().filter((kind) => kind === 'TCPSocketWrap').length,
  };
}

subscribe('tracing:net.server.listen:asyncEnd', (message) => {
  // The channel's documented message; a server that listens on TCP has such an address.
  const address = (message as { server: Server }).server.address();
  if (typeof address === 'object' && address) process.send?.({ port: address.port });
});
process.on('message', async () => process.send?.(await usage()));
// Being asked is nothing to stay for.
process.channel?.unref();
// It ends with its parent, however that ends.
process.once('disconnect', () => process.exit());
