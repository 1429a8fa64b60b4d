import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readYaml, yamlOf } from './yaml.ts';

const content = {
  date: '2018-04-12T03:20:10.126Z',
  time: '02:00:00',
  code: '0123',
  answer: 'yes',
  number: 15,
  lines: 'one\n\ntwo\n',
  same: [{ a: 1 }, { a: 1 }],
};

test.each(['1.1', '1.2'] as const)('what is written reads the same as YAML %s', (version) => {
  expect(parse(yamlOf(content), { version })).toEqual(content);
});

test('a text that looks like a date is read as a text', () => {
  expect(readYaml('edition: 2018-04-12')).toEqual({ edition: '2018-04-12' });
});

test('what is no YAML, and a key that is there twice, is undefined', () => {
  expect([readYaml('a: ['), readYaml('a: 1\na: 2')]).toEqual([undefined, undefined]);
});
