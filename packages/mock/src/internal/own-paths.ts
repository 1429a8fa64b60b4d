import type { Answer } from './answer.ts';
import type { Gateway } from './gateway.ts';
import type { History } from './history.ts';
import type { Incoming } from './incoming.ts';
import { isOwnHost } from './own-host.ts';
import type { Target } from './target.ts';

/** The answers at the mock's own paths, which are no part of any cloud and need no token. */
export type OwnPaths = (incoming: Incoming, target: Target) => Answer | undefined;

const ok = (body: object): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body,
  violations: [],
});

/**
 * `/__mock/health`, and `/__mock/requests`: the last requests and what was found wrong with them, which are not for
 * the web pages that happen to be open on the same machine.
 *
 * @param host at which the mock listens.
 */
export function ownPathsOf(history: History, gateway: Gateway, host: string): OwnPaths {
  return ({ method, headers }, { path }) => {
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    if (path === '/__mock/health') return ok({ status: 'ok' });
    if (path !== '/__mock/requests') return undefined;
    if (isOwnHost(headers['host'], host)) return { ...ok({ requests: history.list() }), sameOrigin: true };
    return gateway.refuse(403, 'The requests are told only to whoever asks by an IP address or localhost.');
  };
}
