import { validators } from './generated/validators.ts';

/**
 * Checks the body of a success against its description, for `createClient({ validate })`: types, required fields,
 * limits and formats. Fields that are not described pass, and so do unknown values of open sets such as a status.
 * It adds some 5 kB (gzip) to a bundle.
 *
 * @param operation - The operation's name: `dcs.listInstances`.
 * @param body - The answer's JSON, parsed.
 * @returns The first fault with its place as a JSON pointer, `/instances/0/port must be integer`; undefined when there is
 * none.
 *
 * @example
 * ```ts
 * import { createClient, token } from '@cloud-inventory/client';
 * import { validate } from '@cloud-inventory/client/validate';
 *
 * const client = createClient({
 *   endpoints: 'http://127.0.0.1:4010',
 *   projectId: '0dea2644dc80d5d22ff1c01e3ebea6fc',
 *   credentials: token('any'),
 *   validate,
 * });
 * const { instance_num } = await client.kms.showUserInstances(); // a ResponseError if it is not as described
 * ```
 */
export function validate(operation: string, body: unknown): string | undefined {
  const validator = Object.hasOwn(validators, operation) ? validators[operation] : undefined;
  if (!validator) return `no description of ${operation}`;
  if (validator(body)) return undefined;
  const fault = validator.errors?.[0];
  return `${fault?.instancePath || 'the body'} ${fault?.message}`;
}
