import type { Operation } from '../description/operations.ts';
import type { Exchange } from '../exchange.ts';
import type { Judgement } from '../judge/judgement.ts';
import { type PromiseName, promiseNames } from '../promises.ts';
import type { Finding, ReportedOperation, Verdict } from '../report.ts';
import { curlOf } from './curl.ts';

/** A judgement with what it was found by. */
export interface Entry extends Judgement {
  readonly operation: Operation;
  /** What was asked or compared. */
  readonly title: string;
  readonly source: string;
  readonly evidence: readonly Exchange[];
}

interface Account {
  judged: number;
  kept?: Exchange;
  source: string;
  readonly findings: Map<string, Finding>;
}

const most = 200;

/** Items and ids differ from answer to answer; what is wrong with them is the same. */
const kindOf = (message: string) => message.replaceAll(/[0-9a-f]{4,}(-[0-9a-f]+)*|\d+/g, '#');

/** What was found so far, by operation and promise. */
export class Ledger {
  readonly #accounts = new Map<Operation, Map<PromiseName, Account>>();
  readonly #statuses = new Map<Operation, Map<number, number>>();
  /** How many different findings there are. */
  findings = 0;

  /** @param operations The operations in the report's order, each in one reading alone. */
  constructor(operations: readonly Operation[]) {
    for (const operation of operations) {
      this.#accounts.set(operation, new Map());
      this.#statuses.set(operation, new Map());
    }
  }

  enter({ operation, promise, broken, title, source, evidence }: Entry): void {
    const accounts = this.#accounts.get(operation);
    if (!accounts) throw new Error(`${operation.operationId} is not in this ledger.`);
    const account: Account = accounts.get(promise) ?? { judged: 0, source, findings: new Map() };
    accounts.set(promise, account);
    account.judged += 1;
    const last = evidence.at(-1);
    if (broken === undefined) {
      if (last) account.kept ??= last;
      return;
    }
    const key = kindOf(broken);
    const before = account.findings.get(key);
    if (before) account.findings.set(key, { ...before, times: before.times + 1 });
    else if (account.findings.size < most) {
      this.findings += 1;
      const curl = last && { curl: curlOf(last.request) };
      account.findings.set(key, { message: broken, title, source, times: 1, evidence, ...curl });
    }
  }

  countStatus(operation: Operation, status: number): void {
    const statuses = this.#statuses.get(operation);
    statuses?.set(status, (statuses.get(status) ?? 0) + 1);
  }

  /** @param whyNot Why a promise was not judged for an operation. */
  verdicts(whyNot: (operation: Operation, promise: PromiseName) => string): Verdict[] {
    return [...this.#accounts].flatMap(([operation, accounts]) =>
      promiseNames.map((promise): Verdict => {
        const account = accounts.get(promise);
        const place = `${operation.bundle.id}#${operation.pointer}`;
        if (!account) {
          const skipped = whyNot(operation, promise);
          return {
            operation: operation.operationId,
            promise,
            judged: 0,
            findings: [],
            source: place,
            skipped,
          };
        }
        const { judged, kept, source, findings } = account;
        const verdict = { operation: operation.operationId, promise, judged, source };
        return { ...verdict, findings: [...findings.values()], ...(kept && { kept }) };
      }),
    );
  }

  operations(): ReportedOperation[] {
    return [...this.#statuses].map(([operation, counted]) => {
      const statuses = [...new Set([...operation.responses.keys(), ...counted.keys()])].sort((a, b) => a - b);
      return {
        operation: operation.operationId,
        service: operation.bundle.service,
        method: operation.method,
        path: operation.path,
        sources: operation.sources,
        statuses: statuses.map((status) => ({ status, times: counted.get(status) ?? 0 })),
      };
    });
  }
}
