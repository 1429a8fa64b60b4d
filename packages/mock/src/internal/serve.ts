import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ListenError } from '../listen-error.ts';
import type { Mock, MockOptions } from '../start-mock.ts';
import { readDescriptions } from './descriptions.ts';
import { openFleet } from './fleet/open-fleet.ts';
import { createListener, type Observer } from './listener.ts';
import { createPrism } from './prism.ts';
import { responderOf } from './responder.ts';

export interface ServeOptions extends MockOptions {
  /** Bundles to answer from instead of those of the specs package. */
  readonly documents?: readonly object[];
  readonly observe?: Observer;
}

// Wildcards are for listening; a client needs an address that it can go to.
const reachable: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

function urlOf(host: string, port: number): string {
  const name = reachable[host] ?? host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    // Node refuses to listen by an error of the system, or by a RangeError for a port that cannot be.
    throw new ListenError(host, port, error as NodeJS.ErrnoException);
  }
}

/** `startMock` with what only the command and the tests need. */
export async function serve(options: ServeOptions): Promise<Mock> {
  const { port = 0, host = '127.0.0.1', documents, observe = () => undefined } = options;
  // First of all, for it is the user's, and the likeliest to be wrong.
  const fleet = await openFleet(options);
  let server: Server;
  try {
    const engine = await createPrism(documents ?? (await readDescriptions()));
    server = createListener(await responderOf(engine, fleet), observe);
    await listen(server, host, port);
  } catch (error) {
    fleet.close();
    throw error;
  }
  // A TCP server that listens has such an address.
  const { port: taken } = server.address() as AddressInfo;
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= new Promise((resolve) => {
      fleet.close();
      server.close(() => resolve());
      server.closeAllConnections();
    });
    return closing;
  };
  return { url: urlOf(host, taken), port: taken, close, [Symbol.asyncDispose]: close };
}
