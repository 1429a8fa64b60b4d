import type { Described } from './described.ts';

/** A request that both sides get, byte for byte. */
export interface Request {
  /** The call that it is aimed at, whether or not it reaches it. */
  readonly aim: Described;
  readonly method: string;
  /** The request line's target, as it is sent. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: string | undefined;
}

export function bytesOf({ method, target, headers, body }: Request): string {
  const all = [
    ['Host', 'mock'],
    ...headers,
    ...(body === undefined ? [] : [['Content-Length', `${body.length}`]]),
  ];
  return `${method} ${target} HTTP/1.1\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body ?? ''}`;
}

/** What can be read out of a request without knowing either side. */
export interface Sent extends Request {
  readonly path: string;
  readonly query: URLSearchParams;
  /** Whether the path is that of the call it is aimed at, read segment by segment as it was sent. */
  readonly reaches: boolean;
  /** Whether it carries something where the descriptions want a token or a signature. */
  readonly authenticated: boolean;
  /** The values of a header, joined; undefined without one. */
  header(name: string): string | undefined;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function matches(path: string, template: string): boolean {
  const segments = path.split('/');
  const wanted = template.split('/');
  return (
    segments.length === wanted.length &&
    wanted.every((want, index) => {
      const segment = decoded(segments[index] ?? '');
      return segment !== undefined && (want.startsWith('{') || segment === want);
    })
  );
}

export function read(request: Request): Sent {
  const [path = '', query = ''] = request.target.split(/\?(.*)/s);
  const header = (wanted: string) => {
    const values = request.headers
      .filter(([name]) => name.toLowerCase() === wanted)
      .map(([, value]) => value.trim());
    return values.length > 0 ? values.join(', ') : undefined;
  };
  return {
    ...request,
    path,
    query: new URLSearchParams(query),
    reaches: matches(path, request.aim.path),
    authenticated: Boolean(header('x-auth-token')) || Boolean(header('authorization')),
    header,
  };
}
