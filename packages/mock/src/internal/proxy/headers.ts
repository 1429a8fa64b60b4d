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

const unsent = [
  // Said anew for the service.
  'host',
  'accept-encoding',
  // Of a signature, which covers the host.
  'x-sdk-date',
  'x-sdk-content-sha256',
  'x-security-token',
  // To some servers a GET with one of these is a DELETE.
  'x-http-method',
  'x-http-method-override',
  'x-method-override',
  // Is for the mock.
  'prefer',
  // No body is sent.
  'content-length',
  'content-encoding',
  'expect',
  // A browser sends the cookies of everything else that runs on this machine, whatever its port.
  'cookie',
  // The mock admits every page itself.
  'origin',
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
];

function without(headers: Headers, names: readonly string[]): Record<string, string> {
  const named = (headers['connection'] ?? '').split(',').map((name) => name.trim().toLowerCase());
  const dropped = new Set([...hopByHop, ...named, ...names]);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.has(name)));
}

/** Those of a request that go on to the service. */
export function sentOn(headers: Headers): Record<string, string> {
  return without(headers, unsent);
}

/** Those of an answer that go back to whoever asked. */
export function handedBack(headers: Headers): Record<string, string> {
  return without(headers, unreturned);
}
