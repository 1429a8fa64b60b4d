import { expect, test } from 'vitest';
import { signedHeadersFlaw } from './signed-headers.ts';

const headers = { host: 'kms.example.com', 'x-project-id': 'a', 'x-sdk-date': '20261122T030405Z' };

test.for(['host;x-sdk-date', 'host;x-project-id;x-sdk-date'])('%s is a right choice', (names) => {
  expect(signedHeadersFlaw(names.split(';'), headers)).toBeUndefined();
});

test.for([
  ['Host;X-Sdk-Date', 'must be in lower case: host;x-sdk-date'],
  ['x-sdk-date;host', 'must be sorted, each name once: host;x-sdk-date'],
  ['host;host;x-sdk-date', 'must be sorted, each name once: host;x-sdk-date'],
  ['x-sdk-date', 'must name host'],
  ['host', 'must name x-sdk-date'],
  ['', 'must name host'],
  ['accept;host;x-sdk-date', 'names accept, which was not sent'],
  [';host;x-sdk-date', 'names , which was not sent'],
  // What every object has is no header.
  ['constructor;host;x-sdk-date', 'names constructor, which was not sent'],
  ['__proto__;host;x-sdk-date', 'names __proto__, which was not sent'],
] as const)('%j is none: it %s', ([names, problem]) => {
  expect(signedHeadersFlaw(names.split(';'), headers)).toEqual({
    header: 'authorization',
    rule: 'signedHeaders',
    problem: `SignedHeaders ${problem}`,
  });
});

test('a security token that is sent has to be signed', () => {
  const temporary = { ...headers, 'x-security-token': 'SENSITIVE' };
  const problem = 'SignedHeaders must name x-security-token, which was sent';
  expect(signedHeadersFlaw(['host', 'x-sdk-date'], temporary)).toMatchObject({ problem });
  expect(signedHeadersFlaw(['host', 'x-sdk-date', 'x-security-token'], temporary)).toBeUndefined();
});

test('a long one is shown in part', () => {
  const name = 'a'.repeat(10_000);
  expect(signedHeadersFlaw([name, 'host', 'x-sdk-date'], headers)?.problem.length).toBeLessThan(300);
});
