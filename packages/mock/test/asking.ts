import { createGate } from '../src/internal/authentication/gate.ts';
import type { Engine } from '../src/internal/engine.ts';
import { gatewayOf } from '../src/internal/gateway.ts';
import { createOverrides } from '../src/internal/overrides.ts';
import { createRefuser } from '../src/internal/refuser.ts';
import { createResponder, type Responder } from '../src/internal/responder.ts';
import type { Source } from '../src/internal/source.ts';
import { token } from './samples.ts';

/** What decides in a mock that lets any in and has neither faults nor a real service. */
export async function responderOf(engine: Engine, source: Source): Promise<Responder> {
  const gateway = await gatewayOf(engine);
  return createResponder({
    engine,
    gateway,
    refuser: createRefuser(engine, gateway, createGate({})),
    source,
    overrides: createOverrides(engine.operations),
    plan: undefined,
    forward: undefined,
  });
}

/** Asks a mock without a socket. */
export async function asking(engine: Engine, source: Source) {
  const respond = await responderOf(engine, source);
  return async (path: string, query: Record<string, string> = {}) => {
    const incoming = { method: 'GET', url: path, headers: token };
    return (await respond(incoming, { path, query }, () => new AbortController().signal)).answer;
  };
}
