import type { AccessKey } from '../../access-key.ts';
import type { Incoming } from '../incoming.ts';
import { writeAuthorization } from './authorization.ts';
import { canonicalRequest } from './canonical-request.ts';
import { signatureOf, stringToSign } from './signature.ts';
import { timestampOf } from './timestamp.ts';

// What nobody on the way to the cloud rewrites.
const signable = ['content-type', 'host', 'x-project-id', 'x-sdk-date', 'x-security-token'];

/** The headers that sign a request without a body; they replace those of the same names. It must have its host. */
export function sign(
  request: Incoming,
  { accessKey, secretKey, securityToken }: AccessKey,
  date: Date,
): Record<string, string> {
  const timestamp = timestampOf(date);
  const added = { 'x-sdk-date': timestamp, ...(securityToken && { 'x-security-token': securityToken }) };
  const headers: Incoming['headers'] = { ...request.headers, ...added };
  const signedHeaders = signable.filter((name) => headers[name] !== undefined);
  const text = stringToSign(canonicalRequest({ ...request, headers }, signedHeaders), timestamp);
  const signature = signatureOf(text, secretKey);
  return { ...added, authorization: writeAuthorization({ access: accessKey, signedHeaders, signature }) };
}
