import type { Ask, Asked, Check, Expectation } from '../../src/check.ts';
import { Unusable } from '../../src/unusable.ts';

/** What a server says, as much of it as laws read. */
export interface Said {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly text: string;
}

/** An `Ask` that judges nothing but the status, and counts. */
export class SmallAsk {
  readonly #say: (asked: Asked) => Said | Promise<Said>;
  /** What was answered otherwise than the law expected. */
  readonly unexpected: string[] = [];
  sent = 0;
  /** What was asked last: the evidence of what is found then. */
  last: Asked | undefined;
  /** Why a check ended unjudged, where it says so. */
  unjudged: string | undefined;

  constructor(say: (asked: Asked) => Said | Promise<Said>) {
    this.#say = say;
  }

  readonly ask: Ask = async (asked, expected = {}) => {
    this.sent += 1;
    this.last = asked;
    const { status, headers, text } = await this.#say(asked);
    if (!isExpected(status, expected)) this.unexpected.push(`${status} instead of ${expected.status}`);
    const request = {
      operation: asked.operation.operationId,
      method: asked.method ?? 'GET',
      url: '',
      headers: {},
    };
    const exchange = { request, response: undefined, milliseconds: 0 };
    return { exchange, status, headers: new Headers(headers), text, body: jsonOf(text) };
  };

  /** What a check finds that compares answers. */
  async findings(check: Check): Promise<string[]> {
    const messages: string[] = [];
    try {
      const running = check.run(this.ask);
      if (running instanceof Promise) await running;
      else for await (const message of running) messages.push(message);
    } catch (error) {
      // There is nothing more to judge: what was found before stays found.
      if (!(error instanceof Unusable)) throw error;
      this.unjudged = error.reason;
    }
    return messages;
  }
}

function isExpected(status: number, { status: wanted }: Expectation): boolean {
  if (wanted === undefined) return true;
  return wanted === 'refused' ? status >= 400 && status < 500 && status !== 429 : status === wanted;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is found by the checks, each with its promise; a case that is answered by another status among it. */
export async function findingsOf(
  checks: readonly Check[],
  say: (asked: Asked) => Said | Promise<Said>,
): Promise<string[]> {
  const found: string[] = [];
  for (const check of checks) {
    const small = new SmallAsk(say);
    const messages = await small.findings(check);
    const ofStatus = check.promise === 'case' ? 'case' : 'status-expected';
    found.push(...messages.map((message) => `${check.promise}: ${message}`));
    found.push(...small.unexpected.map((message) => `${ofStatus}: ${message}`));
  }
  return found;
}

/** The operations and promises that none of the checks judges, each with the reasons that were given. */
export async function unjudgedOf(
  checks: readonly Check[],
  say: (asked: Asked) => Said | Promise<Said>,
): Promise<Record<string, string[]>> {
  const reasons: Record<string, string[]> = {};
  const judged = new Set<string>();
  for (const check of checks) {
    const name = `${check.operation.operationId} ${check.promise}`;
    const small = new SmallAsk(say);
    const found = await small.findings(check);
    if (found.length > 0 || small.unjudged === undefined) judged.add(name);
    else reasons[name] = [...new Set([...(reasons[name] ?? []), small.unjudged])];
  }
  return Object.fromEntries(Object.entries(reasons).filter(([name]) => !judged.has(name)));
}
