import type { Asked } from '../check.ts';
import type { CredentialKind } from '../credential-kind.ts';
import type { Exchange, SentRequest } from '../exchange.ts';
import { type Server, urlOf } from '../server.ts';
import { bodyOf } from './body.ts';
import { type Clock, clock as realClock } from './clock.ts';
import { withCredentials } from './credentials.ts';
import { Deadline } from './deadline.ts';
import { failureOf } from './failure.ts';
import { Guard, UnsafeRequestError } from './guard.ts';
import { Pace } from './pace.ts';
import { mask, Secrets } from './secrets.ts';
import { Unanswered } from './unanswered.ts';

export interface TransportOptions {
  /** Requests a second at most. */
  readonly rate: number;
  /** How long an answer may take, to its end, in milliseconds. */
  readonly timeout: number;
  /** Whether a foreign server may be sent one wrong token and one wrong signature. */
  readonly wrongCredentials: boolean;
  /** Ends all that is under way. */
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
}

/** An answer before anybody judged it, with secrets masked. */
export interface Reply {
  readonly exchange: Exchange;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Where a token, a key or a signature was in it: the names of headers, `the body`. */
  readonly secretsIn: readonly string[];
}

const keptText = 65_536;
const secretHeaders = ['authorization', 'x-auth-token', 'x-security-token'];

/** Sends every request of a run, and is the only one that sends. */
export class Transport {
  readonly #server: Server;
  readonly #options: TransportOptions;
  readonly #clock: Clock;
  readonly #pace: Pace;
  readonly #guard: Guard | undefined;
  readonly #secrets: Secrets;
  /** How many requests were sent. */
  sent = 0;

  constructor(server: Server, options: TransportOptions) {
    this.#server = server;
    this.#options = options;
    this.#clock = options.clock ?? realClock;
    this.#pace = new Pace(options.rate, this.#clock);
    this.#guard = server.own ? undefined : new Guard(options.wrongCredentials);
    this.#secrets = new Secrets(server.credentials);
  }

  /**
   * Sends one request, and reads its answer to the end. No redirect is followed: it could lead anywhere.
   *
   * @param patience Milliseconds, where the answer may not take as long as others.
   * @throws {Unanswered} if no answer comes, not in time, or not to its end.
   * @throws {UnsafeRequestError} if a foreign server must not get it.
   */
  async send(asked: Asked, patience: number = this.#options.timeout): Promise<Reply> {
    const { operation, credentials = 'right' } = asked;
    const base = urlOf(this.#server, operation.bundle.service);
    if (base === undefined) throw new Error(`The target has no ${operation.bundle.service}.`);
    const smuggled = Object.keys(asked.headers ?? {}).find((name) => secretHeaders.includes(name));
    if (smuggled)
      throw new UnsafeRequestError(`Credentials are asked for by their kind, not by ${smuggled}.`);
    const plain = new Request(base + this.#pathOf(asked), {
      method: asked.method ?? operation.method,
      headers: { accept: 'application/json', ...asked.headers },
    });
    const request = await withCredentials(plain, this.#server.credentials, credentials);
    this.#guard?.check(request, base, operation, credentials);
    await this.#pace.turn(this.#options.signal);
    const timeout = Math.min(patience, this.#options.timeout);
    return this.#exchanged(request, operation.operationId, credentials, timeout);
  }

  /** Nothing is sent for so many seconds. */
  pause(seconds: number): void {
    this.#pace.pause(seconds * 1000);
  }

  #pathOf({ operation, path = {}, below = '', query = [] }: Asked): string {
    const filled = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
      const described = operation.parameters.find((each) => each.in === 'path' && each.name === name);
      const value = path[name] ?? (name === 'project_id' ? this.#server.projectId : described?.example);
      return encodeURIComponent(String(value));
    });
    const pairs = query.map((pair) => pair.map((text) => encodeURIComponent(text.toWellFormed())).join('='));
    return `${filled}${below}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`;
  }

  async #exchanged(
    request: Request,
    operation: string,
    credentials: CredentialKind,
    timeout: number,
  ): Promise<Reply> {
    const { signal } = this.#options;
    const signature = /Signature=(\w+)/.exec(request.headers.get('authorization') ?? '')?.slice(1) ?? [];
    const sent: SentRequest = {
      operation,
      ...(credentials !== 'right' && { credentials }),
      method: request.method,
      url: this.#secrets.mask(request.url),
      headers: Object.fromEntries(
        [...request.headers].map(([name, value]) => [name, secretHeaders.includes(name) ? mask : value]),
      ),
    };
    const started = this.#clock.now();
    const taken = () => Math.round((this.#clock.now() - started) * 10) / 10;
    this.sent += 1;
    using deadline = new Deadline(timeout, signal);
    try {
      const response = await fetch(request, { redirect: 'manual', signal: deadline.signal });
      const text = await bodyOf(response);
      const found = this.#secrets.placesIn(response.headers, text, signature);
      // Nothing that follows sees what was sent back of them, so that no message can repeat it.
      const hidden = (value: string) => (found.length === 0 ? value : this.#secrets.mask(value, signature));
      const shown = Object.fromEntries([...response.headers].map(([name, value]) => [name, hidden(value)]));
      const { status } = response;
      const body = hidden(text);
      const exchange: Exchange = {
        request: sent,
        response: {
          status,
          headers: shown,
          text: body.slice(0, keptText),
          ...(body.length > keptText && { cut: true }),
        },
        milliseconds: taken(),
      };
      return { exchange, status, headers: new Headers(shown), text: body, secretsIn: found };
    } catch (error) {
      signal?.throwIfAborted();
      const { code, message } = deadline.isOver
        ? { code: 'TIMEOUT', message: `no whole answer within ${timeout / 1000} s` }
        : failureOf(error);
      const failure = this.#secrets.mask(message, signature);
      throw new Unanswered(failure, code, {
        request: sent,
        response: undefined,
        failure,
        milliseconds: taken(),
      });
    }
  }
}
