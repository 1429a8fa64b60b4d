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
    'factory.ts',
    'operations.ts',
    'schemas.ts',
    'servers.ts',
    'services.ts',
    'shop-v1.ts',
    'shop-v2.ts',
    'shop.ts',
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
    'showShelf(parameters: ShopShowShelfParameters, options?: CallOptions): Promise<Shelf>;',
  );
  expect(methods).toContain('   * Ends *\\/ nothing.');
  expect(methods).toContain("client.shop.showShelf({ shelfId: 'a1', firstItem: 3, includeSold: true });");
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
  expect(methods).not.toContain('projectId');
});

test('the manifest has names and places on the wire', async () => {
  const manifest = (await generated('operations.ts')).replaceAll(/\s+/g, ' ');
  expect(manifest).toContain(
    "name: 'projectId', wire: 'project_id', in: 'path', meaning: 'string', required: true, configured: true",
  );
  expect(manifest).toContain(
    "{ name: 'includeSold', wire: 'include_sold', in: 'query', meaning: 'boolean' }",
  );
  expect(manifest).toContain("{ name: 'xLanguage', wire: 'X-Language', in: 'header', meaning: 'string' }");
  expect(manifest).toContain("paging: { start: 'firstItem', limit: 'limit', items: '/items', maximum: 50 }");
  expect(manifest).toContain("errors: { code: '/code', message: '/text' }");
  expect(manifest).toContain("security: ['token', 'signature']");
});

test('only the schemas of answers are exported by name', async () => {
  const schemas = await generated('schemas.ts');
  expect(schemas.match(/export type \w+/g)).toEqual(['export type Item', 'export type Shelf']);
});

test('servers follow the descriptions', async () => {
  const servers = await generated('servers.ts');
  expect(servers).toContain("open: 'https://shop.{region}.example.com',");
  expect(servers).toContain("'eu-nl': 'https://shop.eu-nl.example.org'");
  expect(servers).toContain("'eu-west-0': 'https://shop.eu-west-0.example.net'");
});

test('what is generated compiles under every strict flag, and its types hold', {
  timeout: 30_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'codegen-'));
  try {
    await cp(fileURLToPath(new URL('../fixtures/client', import.meta.url)), folder, { recursive: true });
    await writeGenerated(join(folder, 'generated'), await generate(await shop(), await readRegions()));
    const program = ts.createProgram([join(folder, 'use.ts'), join(folder, 'generated/servers.ts')], {
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
