import type { Exchange } from '../exchange.ts';

/** Nothing whole came back for a request. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
  readonly exchange: Exchange;
  /** The system's or undici's code of the failure: `ECONNREFUSED`, `ENOTFOUND`, `TIMEOUT`, `CUT` and the like. */
  readonly code: string;

  constructor(message: string, code: string, exchange: Exchange) {
    super(message);
    this.code = code;
    this.exchange = exchange;
  }
}
