import { expect, test } from 'vitest';
import { upstreamErrorOf } from './upstream-error.ts';

const upstream = new URL('https://kms.example.com/base');

const errorOf = (code: string) => Object.assign(new Error('secret'), { code });

test('a connection that the system gave up is a 504', () => {
  expect(upstreamErrorOf(upstream, errorOf('ETIMEDOUT'))).toMatchObject({
    status: 504,
    message: 'No usable answer from https://kms.example.com: the connection was not made in time.',
  });
});

test('an error that nobody thought of is a 502 with its code alone', () => {
  expect(upstreamErrorOf(upstream, errorOf('ENEW'))).toMatchObject({
    status: 502,
    message: 'No usable answer from https://kms.example.com: the connection failed (ENEW).',
  });
});

test('a mistake of this program stays what it is', () => {
  const mistake = new TypeError('a mistake');
  expect(upstreamErrorOf(upstream, mistake)).toBe(mistake);
});
