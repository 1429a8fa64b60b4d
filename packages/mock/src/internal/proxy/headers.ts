type Headers = Readonly<Record<string, string>>;

// What concerns one connection alone (RFC 9110, 7.6.1); Proxy-Connection is no standard's, but is sent.
const hopByHop = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

// An allow-list, for what a header means to a server is that server's affair: to some, a GET with another one is a
// DELETE, or is for another path.
const sent = [
  'accept',
  'accept-language',
  'authorization',
  'content-type',
  'if-match',
  'if-modified-since',
  'if-none-match',
  'if-unmodified-since',
  'traceparent',
  'tracestate',
  'user-agent',
  'x-auth-token',
  'x-project-id',
  'x-request-id',
];

// Even where they are described.
const unsent = [
  // Said anew for the service.
  'host',
  'accept-encoding',
  // Of a signature, which covers the host.
  'x-sdk-date',
  'x-sdk-content-sha256',
  'x-security-token',
  // Is for the mock.
  'prefer',
  // No body is sent.
  'content-length',
  'content-encoding',
  'expect',
  // A browser sends the cookies of everything else that runs on this machine, whatever its port.
  'cookie',
];

const unreturned = [
  // The body is handed on decoded.
  'content-encoding',
  'content-length',
  // They would be those of everything else on this machine.
  'set-cookie',
  'access-control-allow-origin',
  'access-control-allow-credentials',
  'access-control-allow-headers',
  'access-control-allow-methods',
  'access-control-expose-headers',
  'access-control-max-age',
  // The mock's own: another one may stand behind this.
  'x-mock-violations',
];

function without(headers: Headers, names: readonly string[]): Record<string, string> {
  const named = (headers['connection'] ?? '').split(',').map((name) => name.trim().toLowerCase());
  const dropped = new Set([...hopByHop, ...named, ...names]);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.has(name)));
}

/** Those of a request that go on to the service, where `described` are what the call takes beside those of all calls. */
export function sentOn(headers: Headers, described: readonly string[]): Record<string, string> {
  const allowed = new Set([...sent, ...described]);
  return Object.fromEntries(Object.entries(without(headers, unsent)).filter(([name]) => allowed.has(name)));
}

/** Those of an answer that go back to whoever asked. */
export function handedBack(headers: Headers): Record<string, string> {
  return without(headers, unreturned);
}
