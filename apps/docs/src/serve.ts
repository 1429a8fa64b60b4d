import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { editions, english } from './editions.ts';
import { PortInUseError, SiteNotBuiltError } from './errors.ts';

/** How the site is served. */
export interface DocsOptions {
  /** Default 0: any free port. */
  port?: number;
  /** Default 127.0.0.1. */
  host?: string;
  /** The built site; default: this package's `dist`. */
  root?: string;
}

/** A running documentation site. */
export interface Docs {
  /** Its address, without a slash at the end. */
  readonly url: string;
  /** Ends it; resolved when the port is free. May be called twice. */
  close(): Promise<void>;
}

/**
 * Serves the built site.
 *
 * Throws a {@link SiteNotBuiltError} where there is none, a {@link PortInUseError} where the port is taken.
 *
 * @example
 * const docs = await startDocs({ port: 4011 });
 * console.log(docs.url); // http://127.0.0.1:4011
 * await docs.close();
 */
export async function startDocs(options: DocsOptions = {}): Promise<Docs> {
  const { port = 0, host = '127.0.0.1' } = options;
  const root = resolve(options.root ?? fileURLToPath(new URL('../dist', import.meta.url)));
  if (!existsSync(join(root, 'index.html'))) throw new SiteNotBuiltError(root);
  const server = createServer(handler(root));
  await new Promise<void>((done, fail) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      fail(cause.code === 'EADDRINUSE' ? new PortInUseError(host, port, { cause }) : cause),
    );
    server.listen(port, host, done);
  });
  // A server that listens on a port has an address of this form; the other forms are pipes and "not yet".
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

// `connect-src` leaves room for asking a mock on this machine; styles are Redoc's, which writes them into the page.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  'font-src data:',
  "connect-src 'self' http://127.0.0.1:*",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

function handler(root: string): (request: IncomingMessage, response: ServerResponse) => void {
  // `dev` looks at the disk for each request, so that a new build shows without a new start.
  const files = sirv(root, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      const kept = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.setHeader('Cache-Control', kept);
      if (path.endsWith('.yaml')) response.setHeader('Content-Type', 'application/yaml; charset=utf-8');
    },
  });
  return (request, response) => {
    response.setHeader('Content-Security-Policy', contentSecurityPolicy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [address = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    const path = decoded(address);
    // A browser tidies `..` away before it asks; who sends it looks for a way out of the site.
    if (path === undefined || path.split(/[/\\]/).includes('..')) return notFound(root, address, response);
    const folder = folderWithoutSlash(root, path, query);
    if (folder) {
      response.writeHead(301, { Location: folder, 'Cache-Control': 'no-cache' }).end();
      return;
    }
    // Ranges are optional, and sirv throws at one that ends before it begins.
    delete request.headers.range;
    files(request, response, () => notFound(root, address, response));
  };
}

function decoded(address: string): string | undefined {
  try {
    return decodeURI(address);
  } catch {
    return undefined;
  }
}

/** The address with a slash, where a page is asked for without one. */
function folderWithoutSlash(root: string, path: string, query: string | undefined): string | undefined {
  if (path.endsWith('/') || !existsSync(join(root, path, 'index.html'))) return undefined;
  // Built from the folder that was found: of `//host/path` a browser would make another site.
  const found = relative(root, join(root, path)).replaceAll(sep, '/');
  return encodeURI(`/${found}/`) + (query === undefined ? '' : `?${query}`);
}

/** The page of no such page, in the language of the address. */
function notFound(root: string, address: string, response: ServerResponse): void {
  const { base } = editions.find(({ base }) => base !== '' && address.startsWith(`${base}/`)) ?? english;
  const page = readFileSync(join(root, base, '404.html'));
  response.writeHead(404, {
    'Content-Type': 'text/html;charset=utf-8',
    'Content-Length': page.length,
    'Cache-Control': 'no-cache',
  });
  response.end(page);
}
