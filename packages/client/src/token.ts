import type { Credentials } from './credentials.ts';
import { secretText } from './internal/secret-text.ts';

/**
 * Credentials of a project-scoped IAM token, sent as `X-Auth-Token`. A token is valid for 24 hours: give a function to a
 * program that runs longer. It is asked once, also by many calls at a time; what it returns is kept until the cloud
 * refuses it, and then it is asked again. A call that is aborted or out of time while it waits for the function lets the
 * next one ask anew.
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
  let current: Promise<string> | undefined;
  const usedBy = new WeakMap<object, unknown>();
  return {
    async authorize(request, { signal }) {
      current ??= Promise.resolve(source()).then((text) => secretText('token', text));
      const asked = current;
      usedBy.set(request, asked);
      const forget = () => {
        if (current === asked) current = undefined;
      };
      // One that fails or never comes must not keep all later calls waiting.
      asked.catch(forget);
      signal.addEventListener('abort', forget);
      request.headers.set(header, await asked);
      signal.removeEventListener('abort', forget);
    },
    refused(request) {
      // Many calls may be refused at a time: the first of them has it renewed.
      if (usedBy.get(request) === current) current = undefined;
      return true;
    },
  };
}

const header = 'X-Auth-Token';
