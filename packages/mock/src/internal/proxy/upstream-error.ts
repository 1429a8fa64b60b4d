/** A request was not handed on, or what came back is no answer; the message says so to whoever asked. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  /** With which the gateway answers: 400 and 401 where nothing was sent, 502 and 504 where nothing usable came. */
  readonly status: 400 | 401 | 502 | 504;

  constructor(status: UpstreamError['status'], message: string) {
    super(message);
    this.status = status;
  }
}

/** The service there was asked, and this is why there is no answer of its to give. */
export function unusable({ origin }: URL, reason: string, status: 502 | 504 = 502): UpstreamError {
  return new UpstreamError(status, `No usable answer from ${origin}: ${reason}.`);
}

const untrusted =
  "its certificate is not of an authority that Node trusts; if you do, name that authority's certificate by " +
  'NODE_EXTRA_CA_CERTS=file.pem when you start Node';

const reasons: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection ended before the answer was complete',
  EPIPE: 'the connection ended before the answer was complete',
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'the name of the host could not be looked up',
  EHOSTUNREACH: 'this machine knows no way to it',
  ENETUNREACH: 'this machine knows no way to it',
  EPROTO: 'it does not speak TLS',
  HPE_HEADER_OVERFLOW: 'its headers are larger than 16 kB',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_GET_ISSUER_CERT: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
};

function reasonOf(code: string): string {
  if (reasons[code]) return reasons[code];
  if (code.startsWith('HPE_')) return `it does not answer in HTTP/1.1 (${code})`;
  return `the connection failed (${code})`;
}

/**
 * An error of a connection as what it means. It keeps nothing but the error's code, since Node's parser attaches the
 * bytes that it read. What has no code is a mistake in this program, and stays what it is.
 */
export function upstreamErrorOf(upstream: URL, error: unknown): unknown {
  if (error instanceof UpstreamError || !(error instanceof Error)) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string') return error;
  if (code === 'ETIMEDOUT') return unusable(upstream, 'the connection was not made in time', 504);
  return unusable(upstream, reasonOf(code));
}
