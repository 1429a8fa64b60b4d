import type { Credentials } from './credentials.ts';
import { signer } from './internal/signer.ts';
import type { AccessKey } from './sign-request.ts';

/** What {@link accessKey} signs with. */
export interface AccessKeyOptions extends AccessKey {
  /**
   * Whether to learn the cloud's time from the `Date` header of an answer that refuses a signature, when it differs by
   * more than a minute. The refused call still fails; the next one is signed with the cloud's time. Whoever can answer
   * for the cloud then decides which time is signed. Browsers hide `Date` unless the server exposes it
   * (`Access-Control-Expose-Headers`): there it changes nothing. Default: false.
   */
  readonly correctClockSkew?: boolean | undefined;
}

// Date has whole seconds, and an answer takes its time. The cloud accepts 15 minutes of difference.
const tolerableSkew = 60_000;

/**
 * Credentials of an access key: every request is signed with it (SDK-HMAC-SHA256), as {@link signRequest} does, but
 * for the body, which no call of this client has. The secret key is never sent. A call whose signature is refused is
 * never sent again: more than five wrong signatures in a row lock a key for five minutes.
 *
 * @throws {@link ConfigurationError} when a key is empty or has characters that no key has.
 *
 * @example
 * ```ts
 * const client = createClient({
 *   region: 'eu-de',
 *   projectId: '0dea2644dc80d5d22ff1c01e3ebea6fc',
 *   credentials: accessKey({ accessKey: 'EXAMPLEKEY', secretKey: 'an-example' }),
 * });
 * ```
 */
export function accessKey({ correctClockSkew, ...key }: AccessKeyOptions): Credentials {
  const sign = signer(key);
  let skew = 0;
  return {
    authorize(request, { projectId }) {
      if (projectId) request.headers.set('x-project-id', projectId);
      return sign(request, new Date(Date.now() + skew));
    },
    refused(_request, response) {
      const seen = Date.parse(response.headers.get('date') ?? '') - Date.now();
      if (correctClockSkew && Math.abs(seen - skew) > tolerableSkew) skew = seen;
      return false;
    },
  };
}
