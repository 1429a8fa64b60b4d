import { signer } from './internal/signer.ts';

/** An access key of a user of the cloud, permanent or temporary. */
export interface AccessKey {
  /** The access key's id ("AK"). */
  readonly accessKey: string;
  /** The secret access key ("SK"). It is never sent. */
  readonly secretKey: string;
  /** What came with a temporary access key. Default: none, the key is a permanent one. */
  readonly securityToken?: string | undefined;
}

/** What {@link signRequest} signs with. */
export interface SignRequestOptions extends AccessKey {
  /** When the request counts as signed; the cloud refuses more than 15 minutes of difference. Default: now. */
  readonly date?: Date | undefined;
}

/**
 * A copy of any request, for any service of the cloud, signed with an access key (SDK-HMAC-SHA256). The request itself
 * is left as it is and can still be sent. Change neither URL, method, body nor the headers below after signing.
 *
 * Signed are the method, the URL, the body, and of the headers `Host`, `X-Sdk-Date` and, where present,
 * `Content-Type`, `X-Project-Id` and `X-Security-Token`. A body is read into memory.
 *
 * How the URL is spelled does not matter, with two choices where the vendor's own signers differ: `%2F` is part of a
 * path's segment and no slash, and a query is read like a form (as `URLSearchParams` writes it): `+` is a space there,
 * a plus is `%2B`.
 *
 * Browsers have what it needs (WebCrypto) on https pages and on localhost only.
 *
 * @throws {@link ConfigurationError} when a key is empty or has characters that no key has; RangeError when the date is
 * none.
 *
 * @example
 * ```ts
 * const url = 'https://kms.eu-de.otc.t-systems.com/v1.0/0dea2644dc80d5d22ff1c01e3ebea6fc/kms/user-instances';
 * const signed = await signRequest(new Request(url), { accessKey: 'EXAMPLEKEY', secretKey: 'an-example' });
 * console.log(signed.headers.get('Authorization')); // SDK-HMAC-SHA256 Access=EXAMPLEKEY, SignedHeaders=host;…
 * ```
 */
export async function signRequest(request: Request, options: SignRequestOptions): Promise<Request> {
  const sign = signer(options);
  const signed = request.clone();
  await sign(signed, options.date ?? new Date(), await request.clone().arrayBuffer());
  return signed;
}
