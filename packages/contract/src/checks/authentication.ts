import type { Check } from '../check.ts';
import type { CredentialKind } from '../credential-kind.ts';
import type { Operation } from '../description/operations.ts';
import type { MakeChecks } from '../setting.ts';
import { Unusable } from '../unusable.ts';

const titles: Readonly<Partial<Record<CredentialKind, string>>> = {
  none: 'without credentials',
  'wrong-token': 'with a token that nobody gave out',
  'wrong-signature': 'with a tampered signature',
  'stale-signature': 'with a signature of an hour ago',
  'borrowed-signature': 'with a signature of another query',
};

function refusal(operation: Operation, credentials: CredentialKind, method = operation.method): Check {
  return {
    operation,
    promise: 'authentication',
    title: `${method} ${titles[credentials]}`,
    once: credentials !== 'none',
    source: `${operation.bundle.id}#/security`,
    async *run(ask) {
      const { status } = await ask({ operation, credentials, method });
      if (status === 401 || status === 403) return;
      // A server that knows no HEAD lets nobody in by it.
      if (method === 'HEAD' && status >= 400 && status < 500) return;
      // Who throttles has not looked at them.
      if (status === 429) throw new Unusable();
      yield `${titles[credentials]} it is answered by ${status}, and not refused by 401 or 403`;
    },
  };
}

function acceptance(operation: Operation): Check {
  return {
    operation,
    promise: 'authentication',
    title: 'with a right signature',
    once: true,
    source: `${operation.bundle.id}#/security`,
    async *run(ask) {
      const { status } = await ask({ operation, credentials: 'signature' });
      if (status !== 200) yield `a right signature is answered by ${status} instead of 200`;
    },
  };
}

/** What a server may be shown: wrong credentials only by leave, and of a foreign one only once. */
export interface AuthenticationOptions {
  readonly hasAccessKey: boolean;
  readonly wrongCredentials: boolean;
}

/** Whether it matters who asks. */
export function authenticationChecks({ hasAccessKey, wrongCredentials }: AuthenticationOptions): MakeChecks {
  return ({ operations, own }) => {
    const signatures: CredentialKind[] = own
      ? ['wrong-signature', 'stale-signature', 'borrowed-signature']
      : ['wrong-signature'];
    const wrong: CredentialKind[] = ['wrong-token', ...(hasAccessKey ? signatures : [])];
    const asked = own ? operations : operations.slice(0, wrongCredentials ? 1 : 0);
    return [
      ...operations.map((operation) => refusal(operation, 'none')),
      ...operations.filter(({ method }) => method === 'GET').map((each) => refusal(each, 'none', 'HEAD')),
      ...asked.flatMap((operation) => wrong.map((kind) => refusal(operation, kind))),
      ...(hasAccessKey ? operations.map(acceptance) : []),
    ];
  };
}
