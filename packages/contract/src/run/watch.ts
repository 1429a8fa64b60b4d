import type { Asked } from '../check.ts';
import type { Operation } from '../description/operations.ts';
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
const patience = { gone: 3, late: 3, unanswered: 8, refused: 8 };

/** Notices, between the first request and the last, that a server went away or lets nobody in any longer. */
export class Watch {
  readonly #own: boolean;
  readonly #letIn = new Set<Operation>();
  #unanswered = 0;
  #refused = 0;

  constructor(own: boolean) {
    this.#own = own;
  }

  /** @throws {CannotJudge} when it was not answered too often in a row. */
  failed(error: Unanswered): void {
    this.#unanswered += 1;
    const kind = gone.includes(error.code) ? 'gone' : error.code === 'TIMEOUT' ? 'late' : 'unanswered';
    // A server that the suite started is one that may be wrong on purpose, and is there.
    if (this.#unanswered < patience[kind] || (this.#own && kind !== 'gone')) return;
    const message = `The server no longer answers: ${error.message}. See whether it still runs, then start again.`;
    throw new CannotJudge({ message, evidence: [error.exchange] });
  }

  /** @throws {CannotJudge} when right credentials were refused too often in a row; of signatures, once is too often. */
  answered({ status, exchange }: Reply, { operation, credentials = 'right' }: Asked): void {
    this.#unanswered = 0;
    if (this.#own || (credentials !== 'right' && credentials !== 'signature')) return;
    if (status === 200) this.#letIn.add(operation);
    // Who was never let in may lack the permission for this one call.
    const isRefused = status === 401 || (status === 403 && this.#letIn.has(operation));
    this.#refused = isRefused ? this.#refused + 1 : 0;
    if (isRefused && 'authorization' in exchange.request.headers) {
      const message = `The server refuses a signature (${status}), and wrong ones lock an access key: nothing more is sent. See the secret key and the clock.`;
      throw new CannotJudge({ message, evidence: [exchange] });
    }
    if (this.#refused < patience.refused) return;
    const message = `The server no longer lets these credentials in (${status}): get new ones, then start again.`;
    throw new CannotJudge({ message, evidence: [exchange] });
  }
}
