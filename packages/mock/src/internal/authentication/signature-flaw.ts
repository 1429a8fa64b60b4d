import type { AccessKey } from '../../access-key.ts';
import type { Incoming } from '../incoming.ts';
import { shownHeaders } from '../shown-headers.ts';
import { type Authorization, readAuthorization } from './authorization.ts';
import { canonicalRequest } from './canonical-request.ts';
import { type Flaw, shown } from './flaw.ts';
import { signatureOf, stringToSign } from './signature.ts';
import { signedHeadersFlaw } from './signed-headers.ts';
import { timestampFlaw } from './timestamp.ts';

const longestCanonicalRequest = 3500;

/** The way in which the gateway writes several lines into one. */
const inOneLine = (text: string) => text.replaceAll('\n', '|');

function hasUnreadBody({ headers }: Incoming): boolean {
  if (headers['x-sdk-content-sha256'] !== undefined) return false;
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** What is wrong with a signature of the right shape, by the access key that it names. */
function mismatch(
  incoming: Incoming,
  { access, signedHeaders, signature }: Authorization,
  accessKeys: ReadonlyMap<string, AccessKey>,
): Flaw | undefined {
  const { headers } = incoming;
  const header = 'authorization';
  const key = accessKeys.get(access);
  if (!key) {
    // No more of it, for it is the secret key where somebody has confused the two.
    const problem = `ak ${access.slice(0, 4)}… not exist; it is none that this mock was started with`;
    return { header, rule: 'accessKey', problem };
  }
  if (headers['x-security-token'] !== key.securityToken) {
    const problem = key.securityToken
      ? 'X-Security-Token must be the one that came with this temporary access key'
      : 'X-Security-Token must not be sent with this access key, which is permanent';
    return { header: 'x-security-token', rule: 'securityToken', problem };
  }
  if (hasUnreadBody(incoming)) {
    const problem =
      'a signature over a body cannot be verified here; these calls take none, sign and send none';
    return { header, rule: 'body', problem };
  }
  const timestamp = headers['x-sdk-date'] ?? '';
  const text = stringToSign(canonicalRequest(incoming, signedHeaders), timestamp);
  if (signatureOf(text, key.secretKey) === signature) return undefined;
  const harmless = canonicalRequest({ ...incoming, headers: shownHeaders(headers, '***') }, signedHeaders);
  return {
    header,
    rule: 'signature',
    problem: 'verify aksk signature fail',
    detail:
      `, canonicalRequest:${shown(inOneLine(harmless), longestCanonicalRequest)}, stringToSign:${inOneLine(text)} ` +
      '(each | is a line break, *** a header that may be secret; if both are what you signed, the secret key is wrong)',
  };
}

/** What is wrong with a signed request. Where no access keys are given, any signature is right. */
export function signatureFlaw(
  incoming: Incoming,
  accessKeys: ReadonlyMap<string, AccessKey> | undefined,
  now: number,
): Flaw | undefined {
  const { headers } = incoming;
  const authorization = readAuthorization(headers['authorization'] ?? '');
  if ('problem' in authorization) return authorization;
  return (
    timestampFlaw(headers['x-sdk-date'], now) ??
    signedHeadersFlaw(authorization.signedHeaders, headers) ??
    (accessKeys && mismatch(incoming, authorization, accessKeys))
  );
}
