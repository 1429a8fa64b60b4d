import { describe, expect, test } from 'vitest';
import { DescriptionError } from '../description-error.ts';
import type { Operation } from './operation.ts';
import { routerOf } from './router.ts';
import { readTarget } from './target.ts';

function operation(path: string, choice: Partial<Operation> = {}): Operation {
  return {
    api: 'kms-v1.0',
    service: 'kms',
    operationId: `At ${path}`,
    method: 'GET',
    path,
    queryParameters: new Set(),
    headers: [],
    responses: [],
    success: undefined,
    envelope: undefined,
    ...choice,
  };
}

/** Where a request goes among these templates. */
function routed(templates: readonly string[], url: string) {
  const found = routerOf(templates.map((path) => operation(path))).match(readTarget(url)?.path ?? '');
  return found && [found.first.path, found.parameters];
}

describe('a path is what its template says, whatever letters are in it', () => {
  test.each<[template: string, url: string, parameters: Record<string, string>]>([
    ['/v1/a:batch', '/v1/a:batch', {}],
    ['/v1/a:batch', '/v1/a%3abatch', {}],
    ['/v1/{id}:batch', '/v1/7:batch', { id: '7' }],
    ['/v1/{id}:batch/{id2}', '/v1/7:batch/8', { id: '7', id2: '8' }],
    ['/v1/{project-id}/a', '/v1/7/a', { 'project-id': '7' }],
    ['/v1/{a.b}.json', '/v1/7.json', { 'a.b': '7' }],
    ['/v1/{from}-{to}', '/v1/7-8', { from: '7', to: '8' }],
    ['/v1/{x}', '/v1/a%2Fb%24%2A%25é%3F', { x: 'a/b$*%é?' }],
    ['/v1/{x}', '/v1/(a)*', { x: '(a)*' }],
    ['/v1/a(b)*/{x(1)}', '/v1/a(b)*/7', { 'x(1)': '7' }],
    ['/v1/Items(id={id})', '/v1/Items(id=7)', { id: '7' }],
    ['/v1/$metadata', '/v1/$metadata', {}],
    ['/v1/é', '/v1/%C3%A9', {}],
    ['/v1/{a}/{b}/{c}/{d}/{e}/{f}', '/v1/1/2/3/4/5/6', { a: '1', b: '2', c: '3', d: '4', e: '5', f: '6' }],
    ['/', '/', {}],
  ])('%s takes %s', (template, url, parameters) => {
    expect(routed([template], url)).toEqual([template, parameters]);
  });

  test.each([
    ['/v1/a:batch', '/v1/aXX'],
    ['/v1/a:batch', '/v1/a'],
    ['/v1/{id}:batch', '/v1/7'],
    ['/v1/{id}:batch', '/v1/7:batches'],
    ['/v1/{id}.json', '/v1/7xjson'],
    ['/v1/a*', '/v1/ab'],
    ['/v1/a(b)', '/v1/ab'],
    ['/v1/{x}', '/v1/7/8'],
    ['/v1/a$3Ab', '/v1/a:b'],
  ])('%s does not take %s', (template, url) => {
    expect(routed([template], url)).toBeUndefined();
  });
});

test('a template that says more comes before one that says less', () => {
  const templates = ['/v1/{id}', '/v1/{id}:batch', '/v1/all'];
  for (const [url, template] of [
    ['/v1/all', '/v1/all'],
    ['/v1/7:batch', '/v1/{id}:batch'],
    ['/v1/7', '/v1/{id}'],
  ] as const)
    expect(routed(templates, url)?.[0]).toBe(template);
});

test('one path may have calls of many services by other methods', () => {
  const calls = [operation('/a/{id}'), operation('/a/{id}', { service: 'dcs', method: 'PUT' })];
  expect([...(routerOf(calls).match('/a/7')?.methods.values() ?? [])]).toEqual(calls);
});

describe('calls that no request tells apart are a DescriptionError that names both', () => {
  const first = operation('/a/{id}', { operationId: 'ShowA' });
  test.each([
    ['one path and method', operation('/a/{id}', { api: 'dcs-v2', operationId: 'ShowB' })],
    ['another name for a parameter', operation('/a/{name}', { api: 'dcs-v2', operationId: 'ShowB' })],
    ['another name and method', operation('/a/{x}', { api: 'dcs-v2', operationId: 'ShowB', method: 'PUT' })],
  ])('%s', (_what, second) => {
    const route = () => routerOf([first, second]);
    expect(route).toThrow(DescriptionError);
    expect(route).toThrow(
      /ShowA \(kms-v1\.0 GET \/a\/\{id\}\) and ShowB \(dcs-v2 (GET|PUT) \/a\/\{\w+\}\) cannot/,
    );
  });
});

test.each(['a', '', '/100%', '/%zz'])(
  'the path %j cannot be asked for, which is a DescriptionError',
  (path) => {
    expect(() => routerOf([operation(path)])).toThrow(DescriptionError);
  },
);
