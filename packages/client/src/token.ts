import type { Credentials } from './credentials.ts';
import { secretText } from './internal/secret-text.ts';

/**
 * Credentials of a project-scoped IAM token, sent as `X-Auth-Token`. A token is valid for 24 hours: give a function to a
 * program that runs longer. It is asked once, also by many calls at a time; what it returns is kept until the cloud
 * refuses it, and then it is asked again.
 *
 * @throws {@link ConfigurationError} when the token is empty or cannot be a header; for a function, when it is called.
 *
 * @example
 * ```ts
 * const credentials = token(process.env.OS_TOKEN ?? '');
 * const renewed = token(async () => (await fetch('http://127.0.0.1:9000/token')).text());
 * ```
 *
 * @see The source document kms-user-instances.en-2026, request header parameters
 */
export function token(source: string | (() => string | Promise<string>)): Credentials {
  if (typeof source !== 'function') {
    const value = secretText('token', source);
    return { authorize: ({ headers }) => headers.set(header, value) };
  }
  let current: string | Promise<string> | undefined;
  return {
    async authorize({ headers }, { signal }) {
      current ??= Promise.resolve(source()).then((text) => secretText('token', text));
      const asked = current;
      const forget = () => {
        if (current === asked) current = undefined;
      };
      // One that never comes must not keep all later calls waiting.
      if (typeof asked === 'object') signal.addEventListener('abort', forget);
      try {
        const text = await asked;
        if (current === asked) current = text;
        headers.set(header, text);
      } catch (error) {
        forget();
        throw error;
      }
    },
    refused({ headers }) {
      // Many calls may be refused at a time: the first of them has it renewed.
      if (headers.get(header) === current) current = undefined;
      return true;
    },
  };
}

const header = 'X-Auth-Token';
