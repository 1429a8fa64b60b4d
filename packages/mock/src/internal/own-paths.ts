import type { Answer } from './answer.ts';
import type { History } from './history.ts';
import type { Target } from './target.ts';

/** The answers at the mock's own paths, which are no part of any cloud and need no token. */
export type OwnPaths = (method: string, target: Target) => Answer | undefined;

const ok = (body: object): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body,
  violations: [],
});

/** `/__mock/health`, and `/__mock/requests`: the last requests and what was found wrong with them. */
export function ownPathsOf(history: History): OwnPaths {
  return (method, { path }) => {
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    if (path === '/__mock/health') return ok({ status: 'ok' });
    return path === '/__mock/requests' ? ok({ requests: history.list() }) : undefined;
  };
}
