import type { CredentialKind } from '../credential-kind.ts';
import type { Operation } from '../description/operations.ts';

/** A request that must not be sent to a server that somebody else runs. It is a fault of the suite. */
export class UnsafeRequestError extends Error {
  override readonly name = 'UnsafeRequestError';
}

const reading = ['GET', 'HEAD'];

// What cannot make another request of it, as `X-HTTP-Method-Override` does at some gateways.
const harmlessHeaders = [
  'accept',
  'authorization',
  'user-agent',
  'x-auth-token',
  'x-project-id',
  'x-sdk-date',
  'x-security-token',
];

function templateOf(path: string): RegExp {
  const literal = (text: string) => text.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(
    `^${path
      .split(/\{[^}]+\}/)
      .map(literal)
      .join('[^/]+')}$`,
  );
}

/** Lets through to a foreign server what can do no harm there: one for each run, since it counts wrong credentials. */
export class Guard {
  readonly #left: Map<CredentialKind, number>;

  /** @param wrongCredentials Whether one wrong token and one wrong signature may be sent. Bad signatures lock a key. */
  constructor(wrongCredentials: boolean) {
    const each = wrongCredentials ? 1 : 0;
    this.#left = new Map([
      ['wrong-token', each],
      ['wrong-signature', each],
      ['stale-signature', 0],
      ['borrowed-signature', 0],
    ]);
  }

  /**
   * @param base The URL that the service's described paths are below.
   * @throws {UnsafeRequestError} if the request may not be sent.
   */
  check(request: Request, base: string, operation: Operation, kind: CredentialKind): void {
    const refuse = (why: string): never => {
      throw new UnsafeRequestError(`Not sent to a server that somebody else runs: ${why}.`);
    };
    const { method, url, headers } = request;
    if (!reading.includes(method)) refuse(`${method}, which may change something`);
    const { origin, pathname, searchParams } = new URL(url);
    const { origin: place, pathname: prefix } = new URL(base);
    const path = pathname.slice(prefix === '/' ? 0 : prefix.length);
    const inside = origin === place && (prefix === '/' || pathname.startsWith(`${prefix}/`));
    if (!inside || !templateOf(operation.path).test(path)) refuse('a path that is not the described one');
    const known = operation.parameters.flatMap(({ name, aliases }) => [name, ...aliases]);
    for (const name of searchParams.keys()) {
      if (!known.includes(name) && name !== 'x-unknown') refuse('a query parameter that is not described');
    }
    for (const name of headers.keys()) {
      if (!harmlessHeaders.includes(name)) refuse(`the header ${name}`);
    }
    const left = this.#left.get(kind);
    if (left === 0) refuse(`a ${kind.replace('-', ' ')}, which it would get without leave or once more`);
    if (left !== undefined) this.#left.set(kind, left - 1);
  }
}
