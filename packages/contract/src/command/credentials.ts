import type { ServerCredentials } from '../server.ts';
import { UsageError } from '../usage-error.ts';

const tokens = ['CLOUD_INVENTORY_TOKEN', 'OS_TOKEN', 'OS_AUTH_TOKEN'];
const keys = [
  ['CLOUD_SDK_AK', 'CLOUD_SDK_SK', 'CLOUD_SDK_SECURITY_TOKEN'],
  ['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK', 'HUAWEICLOUD_SDK_SECURITY_TOKEN'],
  ['OS_ACCESS_KEY', 'OS_SECRET_KEY', 'OS_SECURITY_TOKEN'],
] as const;

function keyOf(env: NodeJS.ProcessEnv): ServerCredentials['accessKey'] {
  for (const [idName, secretName, tokenName] of keys) {
    const id = env[idName];
    const secret = env[secretName];
    if (id && secret) return { accessKey: id, secretKey: secret, securityToken: env[tokenName] || undefined };
    if (id || secret)
      throw new UsageError(`${id ? idName : secretName} is set without ${id ? secretName : idName}`);
  }
  return undefined;
}

/**
 * The credentials that are set: a token, an access key, or both, since the two ways in are judged apart.
 *
 * @throws {UsageError} if there are none, half of a pair, or what no header can carry.
 */
export function credentialsFrom(env: NodeJS.ProcessEnv): ServerCredentials {
  const token = tokens.map((name) => env[name]).find((value) => value);
  const accessKey = keyOf(env);
  if (!token && !accessKey)
    throw new UsageError('no credentials; set OS_TOKEN, or CLOUD_SDK_AK and CLOUD_SDK_SK');
  if (token && !/^[\x21-\x7e]+$/.test(token)) {
    throw new UsageError(
      'the token has characters that no token has; see that nothing but the token is in the variable',
    );
  }
  return { ...(token && { token }), ...(accessKey && { accessKey }) };
}
