import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { shop, shopFolder } from '../test/shop.ts';
import { writeGenerated } from './disk.ts';
import { generate, readRegions } from './index.ts';

const bin = fileURLToPath(new URL('../bin/cloud-inventory-codegen.js', import.meta.url));

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

/** A folder with the files generated from the shop. */
async function generatedShop(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'codegen-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  const out = join(parent, 'generated');
  await writeGenerated(out, await generate(await shop(), await readRegions()));
  return out;
}

const check = (out: string, specs = shopFolder) => run('--out', out, '--check', '--specs', specs);

test('--check is content with what was just written', async () => {
  expect(await check(await generatedShop())).toMatchObject({ code: 0, stderr: '' });
});

test('--check names an edited file, its line, and what to do', async () => {
  const out = await generatedShop();
  const file = join(out, 'shop.ts');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('options?: CallOptions', 'options?: unknown'));

  const { code, stderr } = await check(out);

  expect(code).toBe(1);
  const line = text.split('\n').findIndex((one) => one.includes('options?: CallOptions')) + 1;
  expect(stderr).toContain(`shop.ts:${line}: stale or edited by hand\n`);
  expect(stderr).toMatch(/on disk: .*options\?: unknown/);
  expect(stderr).toMatch(/generated: .*options\?: CallOptions/);
  expect(stderr).toContain('npm run generate');
  expect(stderr.match(/stale/g)).toHaveLength(1);
});

test.each([
  ['cut short', (text: string) => text.slice(0, -20)],
  ['with a line more', (text: string) => `${text}\n`],
  ['with other line ends', (text: string) => text.replaceAll('\n', '\r\n')],
])('--check sees a file %s', async (_what, change) => {
  const out = await generatedShop();
  await writeFile(join(out, 'schemas.ts'), change(await readFile(join(out, 'schemas.ts'), 'utf8')));
  expect(await check(out)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/schemas\.ts:\d+: stale/),
  });
});

test('--check names missing and superfluous files, each of them', async () => {
  const out = await generatedShop();
  await rm(join(out, 'operations.ts'));
  await rm(join(out, 'shop-v2.ts'));
  await rm(join(out, 'clients'), { recursive: true });
  await writeFile(join(out, 'shop-v0.ts'), '');

  const { code, stderr } = await check(out);

  expect(code).toBe(1);
  expect(stderr).toContain('operations.ts: missing\n');
  expect(stderr).toContain('shop-v2.ts: missing\n');
  expect(stderr).toContain('clients/shop.ts: missing\n');
  expect(stderr).toContain('shop-v0.ts: superfluous');
});

test('--check sees that the specs have changed, and writes nothing', async () => {
  const out = await generatedShop();
  const specs = join(out, '../specs');
  await cp(shopFolder, specs, { recursive: true });
  const bundle = join(specs, 'shop-v2.en.json');
  await writeFile(bundle, (await readFile(bundle, 'utf8')).replaceAll('CountDoors', 'CountGates'));
  const before = await readFile(join(out, 'shop.ts'), 'utf8');

  const { code, stderr } = await check(out, specs);

  expect(code).toBe(1);
  for (const name of ['operations.ts', 'shop.ts', 'shop-v2.ts']) expect(stderr).toContain(`${name}:`);
  for (const name of ['regions.ts', 'shop-v1.ts']) expect(stderr).not.toContain(name);
  expect(await readFile(join(out, 'shop.ts'), 'utf8')).toBe(before);
});

test('--check of a folder that is not there names every file as missing', async () => {
  const out = await generatedShop();
  const names = await readdir(out, { recursive: true });
  const { code, stderr } = await check(join(out, 'nowhere'));
  expect(code).toBe(1);
  for (const name of names.filter((one) => one.endsWith('.ts'))) expect(stderr).toContain(`${name}: missing`);
});

test('writing mends what differs, and leaves nothing else behind', async () => {
  const out = await generatedShop();
  const names = await readdir(out, { recursive: true });
  await writeFile(join(out, 'shop.ts'), 'edited');
  await writeFile(join(out, 'clients/shop.ts'), 'edited');
  await writeFile(join(out, 'shop-v0.ts'), 'superfluous');
  await writeFile(join(out, 'clients/store.ts'), 'superfluous');

  expect(await run('--out', out, '--specs', shopFolder)).toMatchObject({ code: 0, stderr: '' });

  expect(await readdir(out, { recursive: true })).toEqual(names);
  expect(await check(out)).toMatchObject({ code: 0 });
});

test.each([
  ['no folder', [], '--out DIR is missing'],
  ['an unknown option', ['--out', 'x', '--force'], '--force'],
])('%s is bad input: one line, exit code 2', async (_what, args, message) => {
  const { code, stderr, stdout } = await run(...args);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(message)]);
});

test('specs that cannot be read are one line, without a stack', async () => {
  const { code, stderr } = await run('--out', 'x', '--check', '--specs', join(shopFolder, 'nowhere'));
  expect(code).toBe(1);
  expect(stderr).toMatch(/^cloud-inventory-codegen: .*apis\.json: cannot be read \(.*\n$/);
});

test('--help says what there is', async () => {
  const { code, stdout } = await run('--help');
  expect(code).toBe(0);
  for (const option of ['--out', '--check', '--specs']) expect(stdout).toContain(option);
});
