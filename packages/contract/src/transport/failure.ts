import { TooLargeError } from './body.ts';

/** What a failed fetch is in words. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no host of this name',
  EAI_AGAIN: 'the name of the host could not be looked up',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ETIMEDOUT: 'the connection was not made in time',
  UND_ERR_CONNECT_TIMEOUT: 'the connection was not made in time',
  ECONNRESET: 'the connection was reset',
  UND_ERR_SOCKET: 'the connection was closed before the answer ended',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by an unknown authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is signed by an unknown authority',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  HPE_INVALID_CONSTANT: 'it does not speak HTTP; where it speaks TLS, the URL must begin with https:',
  HPE_INVALID_VERSION: 'it does not speak HTTP',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak TLS; the URL may have to begin with http:',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'it does not speak TLS; the URL may have to begin with http:',
};

const untrusted = [
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
];

/** What a person can do about a failure. */
export function adviceFor(code: string): string {
  if (untrusted.includes(code))
    return 'Where it is to be trusted, name its certificate by NODE_EXTRA_CA_CERTS.';
  if (code.startsWith('UND_ERR_SOCKET')) return 'See the URL: a server that speaks TLS wants https:.';
  return 'See that the URL is right, the server runs and can be reached from here.';
}

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** The innermost cause that has a code says what happened; undici wraps it. */
function causes(error: unknown): unknown[] {
  const inner =
    error instanceof AggregateError ? error.errors[0] : error instanceof Error ? error.cause : undefined;
  return inner === undefined ? [error] : [error, ...causes(inner)];
}

/** Why a fetch failed. */
export function failureOf(error: unknown): Failure {
  if (error instanceof TooLargeError) return { code: 'TOO_LARGE', message: error.message };
  const chain = causes(error);
  const last = chain.at(-1);
  const said = last instanceof Error ? last.message : String(last);
  const plain = said.replaceAll(/\s+/g, ' ').slice(0, 200) || 'the request failed';
  const code = chain.map(codeOf).findLast((each) => each !== undefined);
  if (code === undefined) return { code: 'UNKNOWN', message: plain };
  return { code, message: `${words[code] ?? plain} (${code})` };
}
