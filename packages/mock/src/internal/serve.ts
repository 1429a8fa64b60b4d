import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ListenError } from '../listen-error.ts';
import type { Mock, MockOptions } from '../start-mock.ts';
import type { Upstreams } from '../upstreams.ts';
import { createGate } from './authentication/gate.ts';
import { checkPlan } from './check-plan.ts';
import { type Description, readDescriptions } from './descriptions.ts';
import type { Observer } from './exchange.ts';
import { createFaultPlan } from './faults/fault-plan.ts';
import { openFleet } from './fleet/open-fleet.ts';
import type { Forward } from './forward.ts';
import { type Gateway, gatewayOf } from './gateway.ts';
import { createHistory } from './history.ts';
import { createListener } from './listener.ts';
import { createMemory } from './memory.ts';
import { createOverrides } from './overrides.ts';
import { ownPathsOf } from './own-paths.ts';
import { builtPrism, createPrism } from './prism.ts';
import { createRefuser } from './refuser.ts';
import { createResponder } from './responder.ts';

export interface ServeOptions extends MockOptions {
  /** Descriptions to answer from instead of those of the specs package. */
  readonly documents?: readonly Description[];
  readonly observe?: Observer;
}

/** A mock that can also be stopped without breaking off what it is answering. */
export interface ServedMock extends Mock {
  /** Takes no more connections, and closes when all requests are answered. */
  drain(): Promise<void>;
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

async function forwardTo(
  upstreams: Upstreams | undefined,
  accessKeys: ServeOptions['accessKeys'],
  gateway: Gateway,
): Promise<Forward | undefined> {
  if (upstreams === undefined) return undefined;
  const { createForward } = await import('./forward.ts');
  const engine = await createPrism(await readDescriptions('open'));
  return createForward({ upstreams, accessKeys, engine, gateway });
}

/** `startMock` with what only the command and the tests need. */
export async function serve(options: ServeOptions): Promise<ServedMock> {
  const { port = 0, host = '127.0.0.1', tokens, accessKeys, faults, proxy, documents, observe } = options;
  // First of all, for these are the user's, and the likeliest to be wrong.
  const gate = createGate({ tokens, accessKeys });
  const plan = createFaultPlan(faults);
  const source = await openFleet(options);
  const closing = [source.close];
  const release = () => {
    for (const close of closing) close();
  };
  try {
    const engine = await (documents ? createPrism(documents) : builtPrism());
    if (plan) checkPlan(plan, engine.operations);
    const gateway = await gatewayOf(engine);
    const refuser = createRefuser(engine, gateway, gate);
    const overrides = createOverrides(engine.operations);
    const history = createHistory();
    const forward = await forwardTo(proxy, accessKeys, gateway);
    if (forward) closing.push(forward.close);
    const { server, drain } = createListener({
      gateway,
      respond: createResponder({ engine, gateway, refuser, source, overrides, plan, forward }),
      ownPaths: ownPathsOf(history, gateway, host),
      memory: createMemory(engine.operations, source, overrides),
      observe(exchange) {
        history.add(exchange);
        observe?.(exchange);
      },
    });
    await listen(server, host, port);
    server.once('close', release);
    // A TCP server that listens has such an address.
    const { port: taken } = server.address() as AddressInfo;
    const closed = once(server, 'close').then(() => undefined);
    const close = () => {
      server.close();
      server.closeAllConnections();
      return closed;
    };
    return {
      url: urlOf(host, taken),
      port: taken,
      get requests() {
        return history.list();
      },
      use: (operationId, override, choice = {}) => overrides.use(operationId, override, choice),
      reset() {
        overrides.clear();
        history.clear();
      },
      close,
      drain() {
        drain();
        return closed;
      },
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    release();
    throw error;
  }
}
