import { randomBytes } from 'node:crypto';
import type { AccessKey } from '../../access-key.ts';
import type { Upstreams } from '../../upstreams.ts';
import { algorithm, readAuthorization } from '../authentication/authorization.ts';
import { accessKeysOf } from '../authentication/credentials.ts';
import { sign } from '../authentication/sign.ts';
import type { Incoming } from '../incoming.ts';
import type { Operation } from '../operation.ts';
import { acceptEncoding, decode } from './decode.ts';
import { handedBack, sentOn } from './headers.ts';
import { readUpstreams } from './read-upstreams.ts';
import { createTransport, type Received, type SafeRequest } from './transport.ts';
import { UpstreamError, unusable, upstreamErrorOf } from './upstream-error.ts';

/** A request that only reads. */
export interface SafeIncoming extends Incoming {
  readonly method: SafeRequest['method'];
}

export interface ProxyOptions {
  /** The names of the described services. */
  readonly services: readonly string[];
  /** With which signed requests are signed anew. Default: none, they are refused. */
  readonly accessKeys?: readonly AccessKey[] | undefined;
  /** In milliseconds: how long the service may be silent. Default 40 s: the clouds' gateway gives up after 30. */
  readonly idleTimeout?: number | undefined;
  /** In bytes: how long a body may be, decoded. Default 64 MiB. */
  readonly longestBody?: number | undefined;
}

/** What the description says of a call, by which it is decided what of a request goes on. */
export type Described = Pick<Operation, 'service' | 'queryParameters' | 'headers'>;

/** An answer of a service: its body is decoded, and its headers are those that go back to whoever asked. */
export type UpstreamAnswer = Received;

export interface ReverseProxy {
  /** Whether requests for this service are handed on. */
  serves(service: string): boolean;
  /**
   * The service's answer to a verified request, whatever it is. Query parameters that are not described stay here, and
   * so do headers, but for credentials and a few that cannot make it another request. A redirect is an answer: it is not followed, and its
   * `Location` is handed back as it came.
   *
   * @throws {UpstreamError} if there is none to give; the signal's reason if that was aborted.
   */
  forward(operation: Described, incoming: SafeIncoming, signal?: AbortSignal): Promise<UpstreamAnswer>;
  /** Ends all connections. */
  close(): void;
}

// Somebody else may read these as another path than the one that was routed.
const ambiguous = /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)|%2f|%5c|\\/i;

/** The parameters of these names, each as it was sent. */
function describedOf(query: string, names: ReadonlySet<string>): string {
  const parts = query.split('&').filter((part) => {
    // With a question mark of its own, for it would take one of the text's away.
    const [name] = new URLSearchParams(`?${part}`).keys();
    return name !== undefined && names.has(name);
  });
  // Some servers begin another parameter at a semicolon.
  return parts.join('&').replaceAll(/[;#]/g, encodeURIComponent);
}

/** The target below the base URL's path, without what is not described. */
function pathOf(upstream: URL, url: string, names: ReadonlySet<string>): string {
  const target = url.replace(/^https?:\/\/[^/?#]*/i, '');
  const [path = '', ...rest] = target.split('?');
  if (ambiguous.test(path)) {
    throw new UpstreamError(400, 'A path with dot segments or encoded slashes is not handed on.');
  }
  const query = describedOf(rest.join('?'), names);
  return `${upstream.pathname.replace(/\/+$/, '')}${path}${query && `?${query}`}`;
}

/** Hands requests on to real services. */
export function createProxy(upstreams: Upstreams, options: ProxyOptions): ReverseProxy {
  const { services, accessKeys, idleTimeout = 40_000, longestBody = 64 * 2 ** 20 } = options;
  const urls = readUpstreams(upstreams, services);
  const keys = accessKeys && accessKeysOf(accessKeys);
  const transport = createTransport({ idleTimeout, longestBody });
  // A name of its own: one mock may stand behind another, but none behind itself.
  const ownVia = `1.1 cloud-inventory-mock-${randomBytes(4).toString('hex')}`;

  function requestFor(upstream: URL, described: Described, incoming: SafeIncoming): SafeRequest {
    const { method, url, headers } = incoming;
    const { authorization, via } = headers;
    if (via?.includes(ownVia)) throw unusable(upstream, 'it is this mock itself, or hands on to it');
    const path = pathOf(upstream, url, described.queryParameters);
    const known = {
      ...sentOn(headers, described.headers),
      host: upstream.host,
      'accept-encoding': acceptEncoding,
      via: via === undefined ? ownVia : `${via}, ${ownVia}`,
    };
    // Another scheme is let in beside a token alone, for a proxy on the way may ask for it.
    if (!authorization?.startsWith(algorithm)) return { method, path, headers: known };
    const read = readAuthorization(authorization);
    const key = 'access' in read ? keys?.get(read.access) : undefined;
    if (!key) {
      throw new UpstreamError(
        401,
        `A signature is for one host, so this request must be signed anew for ${upstream.origin}: start the mock ` +
          'with the access key (--access-key, or accessKeys), or send a token.',
      );
    }
    const signature = sign({ method, url: path, headers: known }, key, new Date());
    return { method, path, headers: { ...known, ...signature } };
  }

  return {
    serves: (service) => urls.has(service),
    async forward(operation, incoming, signal) {
      const upstream = urls.get(operation.service);
      if (!upstream) throw new TypeError(`The service ${operation.service} is not handed on.`);
      const request = requestFor(upstream, operation, incoming);
      try {
        const { status, headers, body } = await transport.send(upstream, request, signal);
        const decoded = await decode(body, headers['content-encoding'] ?? '', longestBody);
        if (decoded) return { status, headers: handedBack(headers), body: decoded };
        throw unusable(
          upstream,
          `its body is not in its Content-Encoding, or longer than ${longestBody} bytes`,
        );
      } catch (error) {
        signal?.throwIfAborted();
        throw upstreamErrorOf(upstream, error);
      }
    },
    close: () => transport.close(),
  };
}
