import type { Operation } from '../description/operations.ts';
import type { Exchange } from '../exchange.ts';
import type { Judgement } from '../judge/judgement.ts';
import { type PromiseName, promiseNames } from '../promises.ts';
import type { Finding, ReportedOperation, Unsteady, Verdict } from '../report.ts';
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
  readonly findings: Map<string, Found>;
}

interface Found extends Finding {
  /** A list of a hundred items that are all wrong is one answer that is. */
  readonly last: Exchange | undefined;
}

const most = 200;

/** Items and ids differ from answer to answer; what is wrong with them is the same. */
const kindOf = (message: string) => message.replaceAll(/\/\d+\b|\b[0-9a-f]{8,}(-[0-9a-f]+)*\b/g, '#');

/** What was found so far, by operation and promise. */
export class Ledger {
  readonly #accounts = new Map<Operation, Map<PromiseName, Account>>();
  readonly #statuses = new Map<Operation, Map<number, number>>();
  readonly #reasons = new Map<string, string>();
  readonly #unsteady = new Map<string, Unsteady>();
  /** How many different findings there are. */
  findings = 0;
  /** How many answers were 429 and waited for. */
  throttled = 0;

  /** @param operations The operations in the report's order, each in one reading alone. */
  constructor(operations: readonly Operation[]) {
    for (const operation of operations) {
      this.#accounts.set(operation, new Map());
      this.#statuses.set(operation, new Map());
    }
  }

  enter(entry: Entry): void {
    const { broken, title, source, evidence } = entry;
    const account = this.#accountOf(entry);
    account.judged += 1;
    const last = evidence.at(-1);
    if (broken === undefined) {
      if (last) account.kept ??= last;
      return;
    }
    const key = kindOf(broken);
    const before = account.findings.get(key);
    if (before) {
      const times = before.times + (before.last === last ? 0 : 1);
      account.findings.set(key, { ...before, times, last });
    } else if (account.findings.size < most) {
      this.findings += 1;
      const curl = last && { curl: curlOf(last.request) };
      account.findings.set(key, { message: broken, title, source, times: 1, evidence, ...curl, last });
    }
  }

  /** What was wrong at first, and right when it was asked once more. */
  enterUnsteady({ operation, promise, broken = '' }: Entry): void {
    const key = `${operation.operationId} ${promise} ${kindOf(broken)}`;
    const times = (this.#unsteady.get(key)?.times ?? 0) + 1;
    this.#unsteady.set(key, { operation: operation.operationId, promise, message: broken, times });
  }

  /** Why a promise was not judged, where nothing else judges it. */
  skip(operation: Operation, promise: PromiseName, reason: string): void {
    this.#reasons.set(reasonKey(operation, promise), reason);
  }

  countStatus(operation: Operation, status: number): void {
    const statuses = this.#statuses.get(operation);
    statuses?.set(status, (statuses.get(status) ?? 0) + 1);
  }

  #accountOf({ operation, promise, source }: Entry): Account {
    const accounts = this.#accounts.get(operation);
    if (!accounts) throw new Error(`${operation.operationId} is not in this ledger.`);
    const account = accounts.get(promise) ?? { judged: 0, source, findings: new Map() };
    accounts.set(promise, account);
    return account;
  }

  get unsteady(): Unsteady[] {
    return [...this.#unsteady.values()];
  }

  /** @param whyNot Why a promise was not judged for an operation; undefined where it does not apply. */
  verdicts(whyNot: (operation: Operation, promise: PromiseName) => string | undefined): Verdict[] {
    return [...this.#accounts].flatMap(([operation, accounts]) =>
      promiseNames.map((promise): Verdict => {
        const account = accounts.get(promise);
        const { operationId, bundle, pointer } = operation;
        if (!account) {
          const skipped = this.#reasons.get(reasonKey(operation, promise)) ?? whyNot(operation, promise);
          const nothing = { operation: operationId, promise, judged: 0, findings: [] };
          const source = `${bundle.id}#${pointer}`;
          return {
            ...nothing,
            source,
            applies: skipped !== undefined,
            ...(skipped !== undefined && { skipped }),
          };
        }
        const { judged, kept, source } = account;
        const findings = [...account.findings.values()].map(({ last: _, ...finding }) => finding);
        return {
          operation: operationId,
          promise,
          applies: true,
          judged,
          source,
          findings,
          ...(kept && { kept }),
        };
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

const reasonKey = ({ operationId }: Operation, promise: PromiseName) => `${operationId} ${promise}`;
