import { accessKey } from './access-key.ts';
import type { Credentials } from './credentials.ts';
import { ConfigurationError } from './errors/configuration-error.ts';
import { token } from './token.ts';

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

const keyVariables = [
  ['CLOUD_SDK_AK', 'CLOUD_SDK_SK', 'CLOUD_SDK_SECURITY_TOKEN'],
  ['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK', 'HUAWEICLOUD_SDK_SECURITY_TOKEN'],
  ['OS_ACCESS_KEY', 'OS_SECRET_KEY', 'OS_SECURITY_TOKEN'],
] as const;

/**
 * Credentials from environment variables, read once. The first of these that is set wins; an empty one counts as not
 * set:
 *
 * | variables | credentials | as in |
 * |---|---|---|
 * | `CLOUD_SDK_AK`, `CLOUD_SDK_SK` (`CLOUD_SDK_SECURITY_TOKEN`) | {@link accessKey} | the samples in the vendor's documents, which have no temporary key: that name is our choice |
 * | `HUAWEICLOUD_SDK_AK`, `HUAWEICLOUD_SDK_SK` (`HUAWEICLOUD_SDK_SECURITY_TOKEN`) | {@link accessKey} | the vendor's SDKs |
 * | `OS_ACCESS_KEY`, `OS_SECRET_KEY` (`OS_SECURITY_TOKEN`) | {@link accessKey} | the Terraform providers of Open Telekom Cloud and Flexible Engine |
 * | `OS_TOKEN` or `OS_AUTH_TOKEN` | {@link token} | OpenStack's tools |
 *
 * @param env The variables. Default: the process's.
 *
 * @throws {@link ConfigurationError} when none is set, only half of a pair is, a value cannot be a key or token, or
 * there is no process (in a browser) and `env` is not given.
 *
 * @example
 * ```ts
 * const credentials = fromEnv();
 * const tested = fromEnv({ OS_TOKEN: 'a-token' });
 * ```
 */
export function fromEnv(env: Environment | undefined = processEnv()): Credentials {
  for (const [idName, secretName, securityTokenName] of keyVariables) {
    const id = env?.[idName];
    const secret = env?.[secretName];
    if (id && secret) {
      return accessKey({
        accessKey: id,
        secretKey: secret,
        securityToken: env[securityTokenName] || undefined,
      });
    }
    if (id || secret) throw new ConfigurationError(`fromEnv: set ${id ? secretName : idName} too`);
  }
  const value = env?.['OS_TOKEN'] || env?.['OS_AUTH_TOKEN'];
  if (value) return token(value);
  const what = env ? 'set CLOUD_SDK_AK and CLOUD_SDK_SK, or OS_TOKEN' : 'there is no process.env here';
  throw new ConfigurationError(`fromEnv: ${what}`);
}

function processEnv(): Environment | undefined {
  // Browsers have no process, and the types of this package know none.
  return (globalThis as { process?: { env?: Environment } }).process?.env;
}
