import type { AccessKey } from '../access-key.ts';
import { secretText } from '../internal/authentication/secret-text.ts';
import { OptionError } from '../option-error.ts';

/** The lines of `--help`. */
export const credentialHelp = `  --token TOKEN        lets only this token in (default: any); may be repeated
  --access-key AK:SK   verifies signatures with this key (default: only their form and date), or with a temporary one,
                       AK:SK:SECURITY_TOKEN, or with that of the environment: env; may be repeated
`;

/** For `parseArgs`. */
export const credentialOptions = {
  token: { type: 'string', multiple: true },
  'access-key': { type: 'string', multiple: true },
} as const;

/** As the command takes them; whichever is undefined lets any in. */
export interface Credentials {
  readonly tokens: readonly string[] | undefined;
  readonly accessKeys: readonly AccessKey[] | undefined;
}

// Those of the client's `fromEnv`, in its order.
const keyVariables = [
  ['CLOUD_SDK_AK', 'CLOUD_SDK_SK', 'CLOUD_SDK_SECURITY_TOKEN'],
  ['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK', 'HUAWEICLOUD_SDK_SECURITY_TOKEN'],
  ['OS_ACCESS_KEY', 'OS_SECRET_KEY', 'OS_SECURITY_TOKEN'],
] as const;

function accessKeyOf(accessKey?: string, secretKey?: string, securityToken?: string): AccessKey {
  return {
    accessKey: secretText('--access-key AK', accessKey),
    secretKey: secretText('--access-key SK', secretKey),
    ...(securityToken !== undefined && {
      securityToken: secretText('--access-key SECURITY_TOKEN', securityToken),
    }),
  };
}

function accessKeyFrom(env: NodeJS.ProcessEnv): AccessKey {
  for (const [idName, secretName, securityTokenName] of keyVariables) {
    const id = env[idName];
    const secret = env[secretName];
    if (id && secret) return accessKeyOf(id, secret, env[securityTokenName] || undefined);
    if (id || secret) {
      throw new OptionError(
        `--access-key env finds ${id ? idName : secretName}; set ${id ? secretName : idName} too.`,
      );
    }
  }
  const pairs = keyVariables.map(([id, secret]) => `${id} and ${secret}`);
  throw new OptionError(`--access-key env finds no key; set ${pairs.join(', or ')}.`);
}

function readAccessKey(text: string, env: NodeJS.ProcessEnv): AccessKey {
  if (text === 'env') return accessKeyFrom(env);
  const [, accessKey, secretKey, securityToken] = /^([^:]*):([^:]*)(?::(.*))?$/s.exec(text) ?? [];
  if (accessKey !== undefined) return accessKeyOf(accessKey, secretKey, securityToken);
  throw new OptionError('--access-key has no colon; it must be AK:SK, AK:SK:SECURITY_TOKEN or env.');
}

/**
 * What `--token` and `--access-key` were given, which may be repeated. An access key is `AK:SK`,
 * `AK:SK:SECURITY_TOKEN`, or `env` for the one in the environment.
 *
 * @throws {OptionError} if one makes no sense; the message is one line without any secret.
 */
export function readCredentials(
  typed: {
    readonly token?: readonly string[] | undefined;
    readonly 'access-key'?: readonly string[] | undefined;
  },
  env: NodeJS.ProcessEnv = process.env,
): Credentials {
  return {
    tokens: typed.token?.map((text) => secretText('--token', text)),
    accessKeys: typed['access-key']?.map((text) => readAccessKey(text, env)),
  };
}
