import type { Fault } from '../fault.ts';
import { instanceList, keyCount, statusCounts } from '../operation-names.ts';
import { accessKey } from '../right-server.ts';
import { change, header, isError, on } from '../spoils.ts';

const promise = 'secrecy';

/** Answers with a secret in them. */
export const secrecyFaults: readonly Fault[] = [
  {
    name: 'the message of an error has the token in it',
    promise,
    operation: instanceList,
    spoil: on(400, (answer, asked) =>
      change('/error/message', (message) => `${message} (${asked.headers['x-auth-token']})`)(answer, asked),
    ),
  },
  {
    name: 'a cookie has the token in it',
    promise,
    operation: keyCount,
    spoil: (answer, asked) => {
      const { 'x-auth-token': shown } = asked.headers;
      return shown === undefined ? answer : header('set-cookie', `session=${shown}`)(answer, asked);
    },
  },
  {
    name: 'a header has the signature in it',
    promise,
    operation: statusCounts,
    spoil: (answer, asked) => header('x-debug', asked.headers['authorization'] ?? 'none')(answer, asked),
  },
  {
    name: 'an error tells the secret key',
    promise,
    operation: keyCount,
    spoil: on(isError, header('x-debug', `HMAC-SHA256(${accessKey.secretKey})`)),
  },
];
