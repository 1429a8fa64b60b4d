import type { Answer, Ask, Asked, Check, Expectation } from '../check.ts';
import { parseJson } from '../description/json.ts';
import type { Exchange } from '../exchange.ts';
import type { Judge } from '../judge/judge.ts';
import type { Judgement } from '../judge/judgement.ts';
import type { PromiseName } from '../promises.ts';
import { UnsafeRequestError } from '../transport/guard.ts';
import type { Reply } from '../transport/transport.ts';
import { Unanswered } from '../transport/unanswered.ts';
import { Unusable } from '../unusable.ts';
import type { Entry } from './ledger.ts';

/** For these the expected status is the promise itself; a law's is only what it needs to begin with. */
const ofStatus: ReadonlySet<PromiseName> = new Set([
  'authentication',
  'case',
  'example',
  'invalid-refused',
  'method-refused',
  'path-refused',
  'valid-accepted',
]);

const keptExchanges = 6;

/** One run of a check: what it asked, and what its answers were judged to be. */
export class Attempt {
  readonly #check: Check;
  readonly #exchanges: Exchange[] = [];
  readonly #found: (entry: Entry) => void;
  #isJudged = false;
  /** Why the check could not judge, where that is to be said. */
  unusable: string | undefined;

  /** @param found Gets what is found, at once: a check may ask a hundred thousand times. */
  constructor(check: Check, found: (entry: Entry) => void) {
    this.#check = check;
    this.#found = found;
  }

  /** @param send Sends what is asked, with the pauses that the server asks for. */
  async run(send: (asked: Asked) => Promise<Reply>, judge: Judge): Promise<void> {
    const check = this.#check;
    const ask: Ask = async (asked, expected) =>
      this.#judged(await this.#sent(send, asked), judge, asked, expected);
    try {
      const running = check.run(ask);
      if (running instanceof Promise) await running;
      else {
        for await (const broken of running) {
          this.#enter({ promise: check.promise, broken }, [...this.#exchanges]);
        }
      }
      if (!this.#isJudged && this.#exchanges.length > 0) {
        this.#enter({ promise: check.promise }, [...this.#exchanges]);
      }
    } catch (error) {
      // What ended the check was found.
      if (error instanceof Unusable) this.unusable = error.reason;
      else if (error instanceof UnsafeRequestError) this.unusable = error.message;
      else if (!(error instanceof Unanswered)) throw error;
    }
  }

  async #sent(send: (asked: Asked) => Promise<Reply>, asked: Asked): Promise<Reply> {
    try {
      const reply = await send(asked);
      this.#keep(reply.exchange);
      return reply;
    } catch (error) {
      if (error instanceof Unanswered) {
        this.#keep(error.exchange);
        const judgement = { promise: 'answered', broken: error.message } as const;
        this.#enter(judgement, [error.exchange], asked.operation);
      }
      throw error;
    }
  }

  #judged(reply: Reply, judge: Judge, { operation }: Asked, expected: Expectation = {}): Answer {
    const { exchange, status, headers, text, secretsIn } = reply;
    const judged = { method: exchange.request.method, status, headers, text };
    const secret = `a token, a key or a signature is in ${secretsIn.join(' and ')}`;
    const judgements: Judgement[] = [
      { promise: 'answered' },
      ...judge(operation, judged, expected),
      { promise: 'secrecy', ...(secretsIn.length > 0 && { broken: secret }) },
    ];
    for (const judgement of judgements) this.#enter(this.#ofCheck(judgement), [exchange], operation);
    return { exchange, status, headers, text, body: parseJson(text)?.value };
  }

  /** Where the status is the promise, it is the check's that is kept or broken by it. */
  #ofCheck(judgement: Judgement): Judgement {
    const { promise, title } = this.#check;
    if (judgement.promise !== 'status-expected' || !ofStatus.has(promise)) return judgement;
    const { broken } = judgement;
    return { promise, ...(broken !== undefined && { broken: `${title}: ${broken}` }) };
  }

  #keep(exchange: Exchange): void {
    this.#exchanges.push(exchange);
    if (this.#exchanges.length > keptExchanges) this.#exchanges.shift();
  }

  #enter(judgement: Judgement, evidence: readonly Exchange[], operation = this.#check.operation): void {
    const { title, promise } = this.#check;
    const isOfCheck = judgement.promise === promise;
    this.#isJudged ||= isOfCheck;
    const status = evidence.at(-1)?.response?.status;
    const place = `${operation.bundle.id}#${operation.pointer}${status === undefined ? '' : `/responses/${status}`}`;
    const source = isOfCheck ? this.#check.source : place;
    this.#found({ ...judgement, operation, title, source, evidence });
  }
}
