import type { Diagnosis } from '../report.ts';
import type { Reply } from '../transport/transport.ts';
import type { Unanswered } from '../transport/unanswered.ts';

/** The server can no longer be judged: further requests would find the same again and again. */
export class CannotJudge extends Error {
  override readonly name = 'CannotJudge';
  readonly diagnosis: Diagnosis;

  constructor(diagnosis: Diagnosis) {
    super(diagnosis.message);
    this.diagnosis = diagnosis;
  }
}

const gone = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
const patience = 8;

/** Notices, between the first request and the last, that a server went away or lets nobody in any longer. */
export class Watch {
  readonly #own: boolean;
  #unanswered = 0;
  #refused = 0;

  constructor(own: boolean) {
    this.#own = own;
  }

  /** @throws {CannotJudge} when it was not answered too often in a row. */
  failed(error: Unanswered): void {
    this.#unanswered += 1;
    // A server that the suite started is one that may be wrong on purpose, and is there.
    const limit = gone.includes(error.code) ? 3 : this.#own ? Number.POSITIVE_INFINITY : patience;
    if (this.#unanswered < limit) return;
    const message = `The server no longer answers: ${error.message}. See whether it still runs, then start again.`;
    throw new CannotJudge({ message, evidence: [error.exchange] });
  }

  /** @throws {CannotJudge} when right credentials were refused too often in a row. */
  answered({ status, exchange }: Reply, withRightCredentials: boolean): void {
    this.#unanswered = 0;
    if (this.#own || !withRightCredentials) return;
    this.#refused = status === 401 ? this.#refused + 1 : 0;
    if (this.#refused < patience) return;
    const message = 'The server no longer lets these credentials in (401): get new ones, then start again.';
    throw new CannotJudge({ message, evidence: [exchange] });
  }
}
