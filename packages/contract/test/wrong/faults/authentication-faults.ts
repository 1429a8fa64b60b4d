import type { Asked, Fault } from '../fault.ts';
import { instanceList, keyCount, statusCounts } from '../operation-names.ts';
import { token } from '../right-server.ts';
import { on, status } from '../spoils.ts';

const promise = 'authentication';

const hasToken = ({ headers }: Asked) => headers['x-auth-token'] !== undefined;
const isSigned = ({ headers }: Asked) => headers['authorization'] !== undefined;
const isAnonymous = (asked: Asked) => !hasToken(asked) && !isSigned(asked);

/** The same request by somebody who is let in. */
const letIn = (asked: Asked): Asked => {
  const { authorization: _, ...headers } = asked.headers;
  return { ...asked, headers: { ...headers, 'x-auth-token': token } };
};

/** The same request with a signature that is wrong. */
const tamper = (asked: Asked): Asked => {
  const authorization = asked.headers['authorization']?.replace(
    /Signature=.*/,
    `Signature=${'0'.repeat(64)}`,
  );
  return { ...asked, headers: { ...asked.headers, authorization: authorization ?? '' } };
};

const isOld = ({ headers }: Asked) =>
  headers['x-sdk-date'] !== undefined && headers['x-sdk-date'] < halfAnHourAgo();

/** As dates are written in a signature: earlier ones come first. */
const halfAnHourAgo = () => new Date(Date.now() - 1_800_000).toISOString().replaceAll(/[-:]|\.\d+/g, '');

/** Somebody signed it with another query: a server that leaves the query out sees no difference. */
const withAnotherQuery = (asked: Asked): Asked =>
  asked.target.includes('?') ? asked : { ...asked, target: `${asked.target}?x-unknown=1` };

/** Who is let in and must not be, and the other way round. */
export const authenticationFaults: readonly Fault[] = [
  { name: 'nobody needs credentials', promise, operation: keyCount, when: isAnonymous, ask: letIn },
  {
    name: 'nobody needs credentials for HEAD',
    promise,
    operation: instanceList,
    when: (asked) => isAnonymous(asked) && asked.method === 'HEAD',
    ask: letIn,
  },
  { name: 'any token is let in', promise, operation: instanceList, when: hasToken, ask: letIn },
  { name: 'any signature is let in', promise, operation: statusCounts, when: isSigned, ask: letIn },
  {
    name: 'the date of a signature is not looked at',
    promise,
    operation: statusCounts,
    when: (asked) => isSigned(asked) && isOld(asked),
    ask: letIn,
  },
  {
    name: 'a signature does not cover the query',
    promise,
    operation: instanceList,
    when: isSigned,
    ask: withAnotherQuery,
  },
  { name: 'no signature is let in', promise, operation: keyCount, when: isSigned, ask: tamper },
  {
    name: 'lack of credentials is 400',
    promise,
    operation: statusCounts,
    when: isAnonymous,
    spoil: on(401, status(400)),
  },
  {
    name: 'a wrong token is a failure of the server',
    promise,
    operation: keyCount,
    when: (asked) => hasToken(asked) && asked.headers['x-auth-token'] !== token,
    spoil: status(500),
  },
];
