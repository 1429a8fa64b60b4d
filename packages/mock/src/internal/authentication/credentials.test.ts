import { expect, test } from 'vitest';
import type { AccessKey } from '../../access-key.ts';
import { OptionError } from '../../option-error.ts';
import { accessKeysOf, tokensOf } from './credentials.ts';

const key: AccessKey = { accessKey: 'KEY', secretKey: 'secret' };

test('the line break that a file leaves at the end is not part of a token or key', () => {
  expect([...tokensOf(['a-token\n'])]).toEqual(['a-token']);
  const temporary = { accessKey: 'KEY\n', secretKey: ' secret\r\n', securityToken: 'temporary\n' };
  expect(accessKeysOf([temporary]).get('KEY')).toEqual({ ...key, securityToken: 'temporary' });
});

test('a permanent key has no security token', () => {
  expect(accessKeysOf([{ ...key, securityToken: undefined }]).get('KEY')).toEqual(key);
});

// What a program in JavaScript may hand over.
const anything = (value: unknown) => value as never;

test.for([
  ['no token', [], 'tokens must be a list of at least one; leave it out to let any in.'],
  ['a token alone', 'SENSITIVE', 'tokens must be a list of at least one; leave it out to let any in.'],
  ['an empty token', ['a', ''], 'tokens[1] is empty; it must be visible ASCII without blanks and commas.'],
  ['a blank token', [' \n'], 'tokens[0] is empty; it must be visible ASCII without blanks and commas.'],
  [
    'two in one',
    ['SENSITIVE,b'],
    'tokens[0] has other characters; it must be visible ASCII without blanks and commas.',
  ],
  [
    'letters beyond ASCII',
    ['SENSITIVÉ'],
    'tokens[0] has other characters; it must be visible ASCII without blanks and commas.',
  ],
  ['nothing', [undefined], 'tokens[0] is empty; it must be visible ASCII without blanks and commas.'],
] as const)('%s is refused', ([, tokens, message]) => {
  expect(() => tokensOf(anything(tokens))).toThrow(new OptionError(message));
});

test.for([
  ['no key', [], 'accessKeys must be a list'],
  ['an empty id', [{ ...key, accessKey: '' }], 'accessKeys[0].accessKey is empty;'],
  ['no secret', [{ accessKey: 'KEY' }], 'accessKeys[0].secretKey is empty;'],
  [
    'a line break in a secret',
    [key, { accessKey: 'B', secretKey: 'SENSI\nTIVE' }],
    'accessKeys[1].secretKey has other',
  ],
  ['an empty security token', [{ ...key, securityToken: '' }], 'accessKeys[0].securityToken is empty;'],
  ['null', [null], 'accessKeys[0] must be an object with an accessKey and a secretKey.'],
  ['a text', [key, 'SENSITIVE'], 'accessKeys[1] must be an object with an accessKey and a secretKey.'],
  [
    'a misspelt security token',
    [{ ...key, securitytoken: 'SENSITIVE' }],
    "accessKeys[0]: there is no 'securitytoken', but accessKey, secretKey, securityToken.",
  ],
  ['one id twice', [key, { ...key, secretKey: 'SENSITIVE' }], 'accessKeys[1] has the accessKey of another;'],
] as const)('%s is refused', ([, accessKeys, message]) => {
  const read = () => accessKeysOf(anything(accessKeys));
  expect(read).toThrow(OptionError);
  expect(read).toThrow(message);
  expect(read).not.toThrow(/SENSI|TIV/);
});
