import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { shop } from '../test/shop.ts';
import { writeGenerated } from './disk.ts';
import { generate, readRegions } from './index.ts';

async function generated(name: string): Promise<string> {
  const files = await generate(await shop(), await readRegions());
  return files.get(name) ?? `no ${name} among ${[...files.keys()].join(', ')}`;
}

test('there is one file of types for each API, and every file says what made it', async () => {
  const files = await generate(await shop(), await readRegions());
  expect([...files.keys()]).toEqual([
    'all-services.ts',
    'clients/shop.ts',
    'examples.ts',
    'operations.ts',
    'regions.ts',
    'schemas.ts',
    'services.ts',
    'shop-v1.ts',
    'shop-v2.ts',
    'shop.ts',
    'validators.ts',
  ]);
  for (const text of files.values())
    expect(text).toMatch(/^\/\/ Generated .* do not edit; `npm run generate`/);
});

test('the same specs give the same files, whatever their order', async () => {
  const [one, other] = await Promise.all([shop(), shop()]);
  const regions = await readRegions();
  expect(await generate(one, regions)).toEqual(await generate(other.reverse(), regions));
});

test('open sets stay open, and null stays', async () => {
  const types = await generated('shop-v1.ts');
  expect(types).toContain('state?: "NEW" | "SOLD" | (string & {}) | null;');
  expect(types).toContain('grade?: -1 | 0 | 1 | (number & {});');
  expect(types).toContain('size?: number;');
});

test('comments of types are TSDoc, line for line', async () => {
  const types = await generated('shop-v1.ts');
  expect(types).toContain('/** What became of it. */');
  expect(types).toMatch(/\* How long it is\.\n +\*\n +\* In metres\.\n +\* @defaultValue 4\n/);
  expect(types).not.toContain('@description');
});

test('a method says what it does, takes, gives, and where that stands', async () => {
  const methods = await generated('shop.ts');
  expect(methods).toContain(
    'showShelf(parameters: ShopShowShelfParameters, options?: CallOptions): PagedCall<Shelf, Item>;',
  );
  expect(methods).toContain('   * Ends *\\/ nothing.');
  expect(methods).toContain("client.shop.showShelf({ shelfId: 'a1', firstItem: 3, includeSold: true });");
  for (const option of ['signal', 'timeout', 'attemptTimeout', 'retry', 'headers', 'projectId'])
    expect(methods).toMatch(new RegExp(`@param options - .*\`${option}\``));
  expect(methods).toContain('@returns The shelf.\n');
  expect(methods).toContain('@see The source documents, as the specs name them: shelf.zh, shelf.en');
  expect(methods).toContain('@see {@link https://example.com/shelf | Shelves}');
  expect(methods).toContain('countDoors(parameters?: NoParameters');
});

test('parameters are named and typed for the caller', async () => {
  const methods = await generated('shop.ts');
  expect(methods).toContain('  shelfId: string;\n');
  expect(methods).toMatch(
    /At least 1\.\n +\*\n +\* @defaultValue 1\n +\* @example 3\n +\*\/\n +firstItem\?: number/,
  );
  expect(methods).toMatch(
    /@defaultValue false\n +\* @example true\n +\*\/\n +includeSold\?: boolean \| undefined;/,
  );
  expect(methods).toContain("state?: 'NEW' | 'it\\'s' | (string & {}) | undefined;");
  expect(methods).toContain("order?: 'up' | 'down' | undefined;");
  expect(methods).toContain('xLanguage?: string | undefined;');
  expect(methods.split('export interface Shop {')[0]).not.toContain('projectId');
});

test('a paged method shows how to walk, and says that nothing is sent before', async () => {
  const methods = (await generated('shop.ts')).split('showShelf(parameters')[0];
  expect(methods).toContain(
    "for await (const item of client.shop.showShelf({ shelfId: 'a1', includeSold: true })) console.log(item);",
  );
  expect(methods).toMatch(/Nothing is\n +\* sent before it is awaited or iterated\./);
  expect(methods).toContain('no snapshot');
});

test('a call is not paged where nothing says so', async () => {
  const [, methods = ''] = (await generated('shop.ts')).split('* `GET /v2/{project_id}/doors`');
  expect(methods.slice(0, methods.indexOf('countDoors('))).not.toContain('for await');
  expect(methods).toContain('countDoors(parameters?: NoParameters, options?: CallOptions): Call<');
  expect(methods).toContain('call(countDoorsOperation, parameters, options)');
  expect(methods).toContain('paged(call, listBoxesOperation, parameters, options)');
});

test('operations have names and places on the wire', async () => {
  const manifest = (await generated('shop.ts')).replaceAll(/\s+/g, ' ');
  expect(manifest).toContain(
    "name: 'projectId', wire: 'project_id', in: 'path', meaning: 'string', required: true, configured: true",
  );
  expect(manifest).toContain(
    "name: 'includeSold', wire: 'include_sold', aliases: ['includeSold', 'with_sold'], in: 'query', meaning: 'boolean'",
  );
  expect(manifest).toContain("{ name: 'xLanguage', wire: 'X-Language', in: 'header', meaning: 'string' }");
  expect(manifest).toContain(
    "paging: { start: 'firstItem', limit: 'limit', items: '/items', key: '/id', maximum: 50 }",
  );
  expect(manifest).toContain(
    "paging: { start: 'start', limit: 'limit', items: '/list/boxes', key: '/id', total: '/count', maximum: 9 }",
  );
  expect(manifest).toContain("name: 'shop.listBoxes', path: '/v2/{project_id}/boxes'");
  expect(manifest).toContain("tokenRefusals: ['SHOP.1']");
  expect(manifest).toContain("answer: { list: 'object', owner: 'string', count: 'number' }");
});

test('the manifest adds what only describes to what a client sends by', async () => {
  const [, manifest = ''] = (await generated('operations.ts')).split('} = {');
  expect(manifest.replaceAll(/\s+/g, ' ')).toContain(
    "showShelf: { ...shop.showShelfOperation, id: 'ShowShelf', service: 'shop', api: 'shop-v1', method: 'GET', " +
      "errors: { code: '/error/code', message: '/error/message' }, security: ['token', 'signature'], }",
  );
  expect(await generated('shop.ts')).not.toContain('signature');
});

test('a client is told of errors only where they have a shape of their own', async () => {
  const methods = await generated('shop.ts');
  expect(methods).toContain("errors: { code: '/code', message: '/text' }");
  expect(methods).not.toContain('/error/code');
});

test('only the schemas of answers are exported by name', async () => {
  const schemas = await generated('schemas.ts');
  expect(schemas.match(/export type \w+/g)).toEqual(['export type Item', 'export type Shelf']);
});

test('servers follow the descriptions', async () => {
  const servers = await generated('shop.ts');
  expect(servers).toContain("open: 'https://shop.{region}.example.com',");
  expect(servers).toContain("'eu-nl': 'https://shop.{region}.example.org'");
  expect(servers).toContain("'eu-west-0': 'https://shop.eu-west-0.example.net'");
});

test('regions list the services that are in them', async () => {
  const apis = await shop((document) => document.servers.shift());
  const [, second] = apis;
  if (second) Reflect.deleteProperty(second.document, 'servers');
  const files = await generate(apis, await readRegions());
  const regions = files.get('regions.ts');
  expect(regions).toContain("{ id: 'eu-nl', services: ['shop'] }");
  expect(regions).toContain("{ id: 'eu-de', services: [] }");
});

test('examples stand by operation and name, those of the success first', async () => {
  const text = (await generated('examples.ts')).replaceAll(/\s+/g, ' ');
  expect(text).toContain("'shop.showShelf': | 'OneItem' | 'Bare' | 'NoShelf';");
  expect(text).toContain(
    "Bare: { status: 200, headers: { 'X-Request-Id': 'r-1', 'Retry-After': '1' }, body: { items: [], size: 2 }, }",
  );
  expect(text).toContain("NoShelf: { status: 404, headers: {}, body: { error: { code: 'SHOP.2' } } }");
});

test('what is generated compiles under every strict flag, and its types hold', {
  timeout: 30_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'codegen-'));
  try {
    await cp(fileURLToPath(new URL('../fixtures/client', import.meta.url)), folder, { recursive: true });
    await writeGenerated(join(folder, 'generated'), await generate(await shop(), await readRegions()));
    const program = ts.createProgram([join(folder, 'use.ts')], {
      target: ts.ScriptTarget.ES2023,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
      types: [],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      isolatedDeclarations: true,
      declaration: true,
      allowImportingTsExtensions: true,
      noEmit: true,
    });
    const complaints = ts.getPreEmitDiagnostics(program).map(({ messageText, file, start }) => {
      const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      return `${file?.fileName}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
    expect(complaints).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
