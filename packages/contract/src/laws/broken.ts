import type { Query } from '../check.ts';
import type { Call } from './call.ts';

/** What is broken, and the request whose answer shows it. */
export interface Broken {
  /** On one line. */
  readonly message: string;
  readonly call: Call;
  readonly query: Query;
}
