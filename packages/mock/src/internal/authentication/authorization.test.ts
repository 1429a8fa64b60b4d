import { expect, test } from 'vitest';
import { readAuthorization, writeAuthorization } from './authorization.ts';

const signature = '0123456789abcdef'.repeat(4);
const parts = { access: 'KEY', signedHeaders: ['host', 'x-sdk-date'], signature };
const text = `SDK-HMAC-SHA256 Access=KEY, SignedHeaders=host;x-sdk-date, Signature=${signature}`;

test('it is written as it is read', () => {
  expect(writeAuthorization(parts)).toBe(text);
  expect(readAuthorization(text)).toEqual(parts);
});

test('the blanks behind the commas may be left out', () => {
  expect(readAuthorization(text.replaceAll(', ', ','))).toEqual(parts);
});

test.for([
  '',
  'Bearer SENSITIVE',
  'SENSITIVE',
  'sdk-hmac-sha256 Access=SENSITIVE',
  'AWS4-HMAC-SHA256 Credential=a',
])('%j has another scheme', (text) => {
  const flaw = readAuthorization(text);
  expect(flaw).toMatchObject({ header: 'authorization', rule: 'scheme' });
  expect(flaw).toHaveProperty(
    'problem',
    expect.stringMatching(/^Authorization must begin with SDK-HMAC-SHA256,/),
  );
  expect(JSON.stringify(flaw)).not.toContain('SENSITIVE');
});

const right = 'Authorization must be SDK-HMAC-SHA256 Access=…, SignedHeaders=…;…, Signature=…';

test.for([
  ['SDK-HMAC-SHA256', `${right}; it lacks Access and SignedHeaders and Signature`],
  ['SDK-HMAC-SHA256 ', `${right}; it lacks Access and SignedHeaders and Signature`],
  [text.replace('Access=', 'Credential='), `${right}; it lacks Access`],
  [text.replace(/, Signature.*/, ''), `${right}; it lacks Signature`],
  [text.replace('KEY', ''), right],
  [text.replace('host;x-sdk-date', ''), right],
  [text.replaceAll(',', ''), right],
  [
    text.replace('Access=KEY, SignedHeaders=host;x-sdk-date', 'SignedHeaders=host;x-sdk-date, Access=KEY'),
    right,
  ],
  [`${text}, More=1`, right],
  [`${text}, ${text}`, right],
  [text.toUpperCase(), `${right}; it lacks Access and SignedHeaders and Signature`],
] as const)('%j has another shape', ([text, problem]) => {
  expect(readAuthorization(text)).toEqual({ header: 'authorization', rule: 'format', problem });
});

test.for([signature.toUpperCase(), signature.slice(1), `${signature}0`, signature.replace('0', 'g'), 'x'])(
  '%s is no signature',
  (other) => {
    const problem = 'Signature must be 64 lower-case hexadecimal digits';
    expect(readAuthorization(text.replace(signature, other))).toMatchObject({ rule: 'format', problem });
  },
);
