import { describe, expect, test } from 'vitest';
import { OptionError } from '../../option-error.ts';
import type { Upstreams } from '../../upstreams.ts';
import { readUpstreams } from './read-upstreams.ts';

const services = ['dcs', 'kms'];

function complaintOf(upstreams: unknown): string {
  try {
    // What callers without types may hand over.
    readUpstreams(upstreams as Upstreams, services);
  } catch (error) {
    if (error instanceof OptionError) return error.message;
  }
  throw new Error('no complaint');
}

test.each<[string, Upstreams, Record<string, string>]>([
  ['one text for all', 'https://a', { dcs: 'https://a/', kms: 'https://a/' }],
  ['one URL for all', new URL('http://a:1/b'), { dcs: 'http://a:1/b', kms: 'http://a:1/b' }],
  ['one for each', { kms: 'http://a', dcs: new URL('http://b') }, { kms: 'http://a/', dcs: 'http://b/' }],
  ['one for some', { kms: 'http://[::1]:1' }, { kms: 'http://[::1]:1/' }],
])('%s', (_what, upstreams, expected) => {
  const read = [...readUpstreams(upstreams, services)].map(([service, { href }]) => [service, href]);
  expect(Object.fromEntries(read)).toEqual(expected);
});

describe('a wrong one is refused in one line that names the option', () => {
  const noUrl = 'proxy must be a URL that begins with http:// or https://.';
  test.each<[string, unknown, string]>([
    ['no URL', 'secret', noUrl],
    ['a path', '/secret', noUrl],
    ['another protocol', 'ftp://secret', noUrl],
    ['a host and port alone', 'localhost:4010', noUrl],
    ['a number', 1, noUrl],
    ['null', null, noUrl],
    [
      'a user name',
      'http://secret@a',
      'proxy must be a URL without user name and password; credentials come with each request.',
    ],
    [
      'a password',
      { kms: 'http://:secret@a' },
      'proxy.kms must be a URL without user name and password; credentials come with each request.',
    ],
    [
      'a query',
      'http://a/?token=secret',
      'proxy must be a URL that ends with its path, without query and fragment.',
    ],
    [
      'an empty query',
      'http://a?',
      'proxy must be a URL that ends with its path, without query and fragment.',
    ],
    [
      'a fragment',
      'http://a#secret',
      'proxy must be a URL that ends with its path, without query and fragment.',
    ],
    [
      'nothing for a service',
      { dcs: undefined },
      'proxy.dcs must be a URL that begins with http:// or https://.',
    ],
    ['no service', {}, 'proxy must be a URL, or name a service and its URL.'],
    [
      'an unknown service',
      { kns: 'http://a' },
      "proxy names the service 'kns', but there are only dcs, kms.",
    ],
    ['a list', ['http://a'], "proxy names the service '0', but there are only dcs, kms."],
  ])('%s', (_what, upstreams, message) => {
    expect(complaintOf(upstreams)).toBe(message);
    expect(message).not.toContain('secret');
  });
});
