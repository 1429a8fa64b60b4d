import { describe, expect, test } from 'vitest';
import { operationOf } from '../../test/setup.ts';
import type { CredentialKind } from '../credential-kind.ts';
import type { Operation } from '../description/operations.ts';
import { Guard, UnsafeRequestError } from './guard.ts';

const base = 'https://dcs.example.com';
const path = '/v1.0/0dea2644dc80d5d22ff1c01e3ebea6fc/instances';

const list = operationOf('ListInstances');

interface Sent {
  readonly name: string;
  readonly url?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: the one that all examples are below. */
  readonly base?: string;
  readonly operation?: Operation;
}

function check(guard: Guard, sent: Partial<Sent>, kind: CredentialKind = 'right'): void {
  const { url = base + path, method = 'GET', headers = {} } = sent;
  guard.check(new Request(url, { method, headers }), sent.base ?? base, sent.operation ?? list, kind);
}

const harmless: readonly Sent[] = [
  { name: 'GET of a described path' },
  { name: 'HEAD of a described path', method: 'HEAD' },
  {
    name: 'described parameters',
    url: `${base}${path}?start=1&limit=10&name=a%2Fb%3F%23&includeFailure=true`,
  },
  { name: 'a parameter as another cloud calls it', url: `${base}${path}?include_failure=true` },
  { name: 'the unknown parameter of the suite', url: `${base}${path}?x-unknown=1` },
  { name: 'a malformed project', url: `${base}/v1.0/malformed/instances` },
  {
    name: 'credentials',
    headers: { authorization: 'SDK-HMAC-SHA256', 'x-sdk-date': '20261122T030405Z', 'x-auth-token': 'a' },
  },
  { name: 'a path below that of the service', base: `${base}/eu-de/dcs`, url: `${base}/eu-de/dcs${path}` },
];

const dangerous: readonly Sent[] = [
  ...['DELETE', 'POST', 'PUT', 'PATCH', 'OPTIONS'].map((method) => ({ name: method, method })),
  { name: 'a path below the described one', url: `${base}${path}/c08fdc6e-5c25-4185-ab57-c0a5529b727f` },
  { name: 'a slash at the end of the path', url: `${base}${path}/` },
  { name: 'a path above the described one', url: `${base}/v1.0/0dea2644dc80d5d22ff1c01e3ebea6fc` },
  { name: 'a way out of the described path', url: `${base}/v1.0/x/../../v2/x/instances/status` },
  { name: 'an escaped way out of it', url: `${base}/v1.0/%2e%2e/instances` },
  { name: 'the path of another operation', operation: operationOf('ShowUserInstances') },
  { name: 'a path that only looks like the described one', url: `${base}/v1x0/x/instances` },
  { name: 'no project', url: `${base}/v1.0//instances` },
  { name: 'another host', url: `https://dcs.example.org${path}` },
  { name: 'another port', url: `https://dcs.example.com:8443${path}` },
  { name: 'another scheme', url: `http://dcs.example.com${path}` },
  { name: 'a path that is not below that of the service', base: `${base}/eu-de/dcs` },
  { name: 'a path beside that of the service', base: `${base}/eu`, url: `${base}/eu-de${path}` },
  { name: 'a parameter that is not described', url: `${base}${path}?_method=DELETE` },
  { name: 'a described parameter in capitals', url: `${base}${path}?LIMIT=1` },
  ...['X-HTTP-Method-Override', 'X-Original-URL', 'Prefer', 'Cookie', 'Content-Type', 'X-Forwarded-Host'].map(
    (header) => ({ name: `the header ${header}`, headers: { [header]: 'DELETE' } }),
  ),
];

test.for(harmless)('lets through: $name', (sent) => {
  expect(() => check(new Guard(false), sent)).not.toThrow();
});

test.for(dangerous)('refuses: $name', (sent) => {
  expect(() => check(new Guard(true), sent)).toThrow(UnsafeRequestError);
});

test('says what it refused', () => {
  const message = 'Not sent to a server that somebody else runs: DELETE, which may change something.';
  expect(() => check(new Guard(true), { method: 'DELETE' })).toThrow(message);
});

describe.for(['wrong-token', 'wrong-signature'] as const)('a %s', (kind) => {
  test('is refused without leave', () => {
    expect(() => check(new Guard(false), {}, kind)).toThrow(UnsafeRequestError);
  });

  test('is let through once in a run, for whatever operation', () => {
    const guard = new Guard(true);
    expect(() => check(guard, {}, kind)).not.toThrow();
    expect(() => check(guard, {}, kind)).toThrow(UnsafeRequestError);
    expect(() => check(guard, { method: 'HEAD' }, kind)).toThrow(UnsafeRequestError);
  });

  test('takes nothing from the other kind, nor from right credentials', () => {
    const guard = new Guard(true);
    const other = kind === 'wrong-token' ? 'wrong-signature' : 'wrong-token';
    check(guard, {}, kind);
    expect(() => check(guard, {}, other)).not.toThrow();
    for (const right of ['right', 'signature', 'none'] as const) {
      expect(() => check(guard, {}, right)).not.toThrow();
    }
  });

  test('is not used up by a request that is refused for another reason', () => {
    const guard = new Guard(true);
    expect(() => check(guard, { method: 'DELETE' }, kind)).toThrow(UnsafeRequestError);
    expect(() => check(guard, {}, kind)).not.toThrow();
  });
});
