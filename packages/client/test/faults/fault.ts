import type { Client, ClientOptions } from '../../src/index.ts';
import type { Handler } from '../cloud.ts';

/** What can go wrong, and what the client, with its default timeouts and retries, makes of it. */
export interface Fault {
  readonly fault: string;
  /** What the server does with each request, the last one with all that follow. Without any, nobody listens. */
  readonly server: readonly Handler[];
  /** Default: one of KMS. */
  readonly call?: (client: Client) => PromiseLike<unknown>;
  readonly options?: () => Partial<ClientOptions>;
  /** The name of the error's class. Default: none, the call succeeds. */
  readonly error?: string;
  readonly code?: string;
  readonly requestId?: string;
  /** How many requests are tried. */
  readonly tries: number;
  /** How many ms it all takes, where the two random pauses are 250 and 500 ms. */
  readonly wait: number;
}

export const once: Pick<Fault, 'tries' | 'wait'> = { tries: 1, wait: 0 };
export const retried: Pick<Fault, 'tries' | 'wait'> = { tries: 3, wait: 750 };
