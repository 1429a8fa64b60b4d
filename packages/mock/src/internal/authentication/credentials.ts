import type { AccessKey } from '../../access-key.ts';
import { OptionError } from '../../option-error.ts';
import { checkNames, type Names } from '../check-names.ts';
import { secretText } from './secret-text.ts';

const keyNames: Names<AccessKey> = { accessKey: true, secretKey: true, securityToken: true };

function checkList(option: string, list: readonly unknown[]): void {
  // A string would pass for a list of its letters.
  if (Array.isArray(list) && list.length > 0) return;
  throw new OptionError(`${option} must be a list of at least one; leave it out to let any in.`);
}

/** @throws {OptionError} if one of them cannot be a token. */
export function tokensOf(tokens: readonly string[]): ReadonlySet<string> {
  checkList('tokens', tokens);
  return new Set(tokens.map((token, index) => secretText(`tokens[${index}]`, token)));
}

/**
 * The access keys by their ids.
 *
 * @throws {OptionError} if one of them cannot be a key, or two have one id.
 */
export function accessKeysOf(accessKeys: readonly AccessKey[]): ReadonlyMap<string, AccessKey> {
  checkList('accessKeys', accessKeys);
  const known = new Map<string, AccessKey>();
  for (const [index, key] of accessKeys.entries()) {
    const option = `accessKeys[${index}]`;
    if (typeof key !== 'object' || key === null) {
      throw new OptionError(`${option} must be an object with an accessKey and a secretKey.`);
    }
    checkNames(option, key, keyNames);
    const { accessKey, secretKey, securityToken } = key;
    const id = secretText(`${option}.accessKey`, accessKey);
    if (known.has(id))
      throw new OptionError(`${option} has the accessKey of another; each may be there once.`);
    known.set(id, {
      accessKey: id,
      secretKey: secretText(`${option}.secretKey`, secretKey),
      ...(securityToken !== undefined && {
        securityToken: secretText(`${option}.securityToken`, securityToken),
      }),
    });
  }
  return known;
}
