import { expect, test } from 'vitest';
import { canonicalRequest } from './canonical-request.ts';

const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

test('a request has one text', () => {
  const headers = { accept: '*/*', host: 'kms.example.com:8443', 'x-project-id': 'a  b', 'x-sdk-date': 'D' };
  const text = canonicalRequest({ method: 'HEAD', url: '/v1.0/a?b=c', headers }, [
    'host',
    'x-project-id',
    'x-sdk-date',
  ]);
  expect(text.split('\n')).toEqual([
    'HEAD',
    '/v1.0/a/',
    'b=c',
    'host:kms.example.com:8443',
    'x-project-id:a  b',
    'x-sdk-date:D',
    '',
    'host;x-project-id;x-sdk-date',
    emptyHash,
  ]);
});

test('what a signer says is the hash of the body is taken for it', () => {
  const headers = { 'x-sdk-content-sha256': 'UNSIGNED-PAYLOAD' };
  expect(canonicalRequest({ method: 'GET', url: '/', headers }, [])).toMatch(/\nUNSIGNED-PAYLOAD$/);
});

test.for([
  ['/v1.0/a', '/v1.0/a/', ''],
  ['/v1.0/a/', '/v1.0/a/', ''],
  ['', '/', ''],
  ['/?', '/', ''],
  ['//a///b//', '//a///b//', ''],
  ['/%61%2d%7E/~', '/a-~/~/', ''],
  ['/a%2fb', '/a%2Fb/', ''],
  ['/a+b%20c', '/a%2Bb%20c/', ''],
  ["/!'()*", '/%21%27%28%29%2A/', ''],
  ['/%/%zz/%4', '/%25/%25zz/%254/', ''],
  ['/%ff%00', '/%FF%00/', ''],
  ['/a#b', '/a%23b/', ''],
  ['/%E7%bc%93', '/%E7%BC%93/', ''],
  ['/?a=1?b=2', '/', 'a=1%3Fb%3D2'],
  ['/??a=1', '/', '%3Fa=1'],
  ['/?b=2&a=1', '/', 'a=1&b=2'],
  ['/?a=2&b=0&a=10&a=', '/', 'a=&a=10&a=2&b=0'],
  ['/?a', '/', 'a='],
  ['/?=a&&', '/', '=a'],
  ['/?a+b=c%20d%2B', '/', 'a%20b=c%20d%2B'],
  ["/?a=!'()*~/", '/', 'a=%21%27%28%29%2A~%2F'],
  ['/?%zz=%', '/', '%25zz=%25'],
  ['/?%C3%A9=1&a=2&A=3&a-=4', '/', 'A=3&a=2&a-=4&%C3%A9=1'],
  ['/?%EF%BD%9E=1&%F0%9F%98%80=2', '/', '%F0%9F%98%80=2&%EF%BD%9E=1'],
  ['/?%e7%bc%93=%ff', '/', '%E7%BC%93=%EF%BF%BD'],
  ['http://elsewhere.example/a/b?c=d', '/a/b/', 'c=d'],
  ['HTTPS://elsewhere.example', '/', ''],
] as const)('%j is signed as path %s and query %s', ([url, path, query]) => {
  const lines = canonicalRequest({ method: 'GET', url, headers: {} }, []).split('\n');
  expect(lines.slice(1, 3)).toEqual([path, query]);
});
