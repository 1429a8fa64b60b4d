import { vi } from 'vitest';
import { type ClientOptions, token } from '../src/index.ts';
import { answer, begin, type Handler } from './cloud.ts';

/** When a call is aborted. */
export interface Moment {
  /** What the server does with the request. Default: nothing. */
  readonly server?: Handler;
  readonly options?: Partial<ClientOptions>;
  /** What happens once the call was made. */
  readonly after?: () => void | Promise<void>;
  /** How many requests the server sees. */
  readonly requests: number;
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Every moment of a call; each gets what aborts it. */
export const moments: Record<string, (abort: () => void) => Moment> = {
  'before the call': (abort) => {
    abort();
    return { requests: 0 };
  },
  'right after the call': (abort) => ({ after: abort, requests: 0 }),
  'while it waits for a token': (abort) => ({
    options: {
      credentials: token(() => {
        abort();
        return new Promise(() => {});
      }),
    },
    requests: 0,
  }),
  'just before its token is there': (abort) => ({
    options: {
      credentials: token(() => {
        abort();
        return 'a-token';
      }),
    },
    requests: 0,
  }),
  'while it connects': (abort) => ({
    options: {
      fetch(request) {
        const response = fetch(request);
        abort();
        return response;
      },
    },
    requests: 0,
  }),
  'while it waits for the head': (abort) => ({ server: abort, requests: 1 }),
  'inside the body': (abort) => ({
    server: (_request, response) => begin(response, '{"instance_num":').then(abort),
    requests: 1,
  }),
  'inside the body of an error': (abort) => ({
    server(_request, response) {
      response.statusCode = 503;
      return begin(response, '<html>').then(abort);
    },
    requests: 1,
  }),
  'in the pause before a retry': (abort) => ({
    server: answer(503, '', { 'retry-after': '7' }),
    async after() {
      while (!vi.mocked(setTimeout).mock.calls.some(([, ms]) => ms === 7000)) await turn();
      abort();
    },
    requests: 1,
  }),
};
