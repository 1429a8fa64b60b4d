import { describe, expect, test } from 'vitest';
import { OptionError } from '../option-error.ts';
import { readProxy } from './proxy-arguments.ts';

test('no --proxy is no proxy', () => {
  expect(readProxy(undefined)).toBeUndefined();
  expect(readProxy([])).toBeUndefined();
});

test('one URL is for all services', () => {
  expect(readProxy(['http://a/b=c'])).toEqual(new URL('http://a/b=c'));
});

test('SERVICE=URL is for each that is named', () => {
  expect(readProxy(['kms=https://a'])).toEqual({ kms: new URL('https://a') });
  expect(readProxy(['kms=https://a', 'dcs=http://b/c'])).toEqual({
    kms: new URL('https://a'),
    dcs: new URL('http://b/c'),
  });
});

describe('what makes no sense is refused in one line, which repeats no secret', () => {
  const noUrl = 'must be a URL that begins with http:// or https://.';
  const notOnce = '--proxy must be given once for all services, or as SERVICE=URL for each.';
  test.each([
    [[''], `--proxy ${noUrl}`],
    [['secret:4010'], `--proxy ${noUrl}`],
    [['kms='], `--proxy kms= ${noUrl}`],
    [['dcs=ftp://secret'], `--proxy dcs= ${noUrl}`],
    [['http://a', 'http://secret'], notOnce],
    [['kms=http://a', 'http://secret'], notOnce],
    [['kms=http://a', 'kms=http://secret'], '--proxy kms= must be given only once.'],
    [
      ['kms=http://user:secret@a'],
      '--proxy kms= must be a URL without user name and password; credentials come with each request.',
    ],
    [['http://a?secret'], '--proxy must be a URL that ends with its path, without query and fragment.'],
  ])('%j', (values, message) => {
    expect(() => readProxy(values)).toThrow(new OptionError(message));
    expect(message).not.toContain('secret');
  });
});
