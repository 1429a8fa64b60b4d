import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { client, run } from './command.ts';
import { pack, type Tarball } from './tarball.ts';

let packed: Tarball;
beforeAll(async () => {
  packed = await pack(client);
});
afterAll(() => packed[Symbol.asyncDispose]());

const manifest: Record<string, unknown> = JSON.parse(await readFile(join(client, 'package.json'), 'utf8'));

/** The built package with another package.json, packed. */
async function packedWith(changes: object): Promise<Tarball> {
  const folder = await mkdtemp(join(tmpdir(), 'package-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const part of ['dist', 'src']) await cp(join(client, part), join(folder, part), { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ ...manifest, ...changes }));
  const tarball = await pack(folder);
  onTestFinished(() => tarball[Symbol.asyncDispose]());
  return tarball;
}

const publint = ({ path }: Tarball) => run('publint', ['run', path, '--strict'], client);

function attw({ path, files }: Tarball) {
  const services = files.flatMap((file) => /^dist\/generated\/clients\/(.+)\.js$/.exec(file)?.[1] ?? []);
  expect(services).not.toEqual([]);
  return run('attw', [path, '--profile', 'esm-only', '--include-entrypoints', ...services], client);
}

test('publint finds nothing to say', async () => {
  const { code, stdout } = await publint(packed);
  expect(stdout).toContain('All good!');
  expect(code).toBe(0);
});

test('publint stops a package whose files are not packed', async () => {
  const { code, stdout } = await publint(await packedWith({ files: ['src'] }));
  expect(stdout).toContain('./dist/index.js but the file does not exist');
  expect(code).toBe(1);
});

test('types resolve for every entry point and service', async () => {
  const { code, stdout } = await attw(packed);
  expect(code, stdout).toBe(0);
});

test('attw stops an entry point without its types', async () => {
  const changed = { './testing': { types: './dist/test.d.ts', default: './dist/testing.js' } };
  const exports = { ...Object(manifest['exports']), ...changed };
  const { code, stdout } = await attw(await packedWith({ exports }));
  expect(code, stdout).toBe(1);
});

test('every source map leads to a source that is packed, and every source is built', async () => {
  const maps = packed.files.filter((file) => file.endsWith('.map'));
  const sources = new Set<string>();
  for (const map of maps) {
    const { sources: all }: { sources: string[] } = JSON.parse(await readFile(join(client, map), 'utf8'));
    for (const source of all) sources.add(posix.join(dirname(map), source));
  }
  const shipped = packed.files.filter((file) => file.startsWith('src/'));
  expect(maps).toContain('dist/index.js.map');
  expect([...sources].sort()).toEqual(shipped.sort());
});

test('nothing is packed but sources, what is built of them, and the papers', () => {
  const others = packed.files.filter((file) => !/^(src|dist)\/.*\.(ts|js|map)$/.test(file));
  expect(others.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
  expect(packed.files.filter((file) => /\.test(-d)?\./.test(file))).toEqual([]);
});

test('its license is that of the repository', async () => {
  const [own, all] = [join(client, 'LICENSE'), join(client, '..', '..', 'LICENSE')];
  expect(await readFile(own, 'utf8')).toBe(await readFile(all, 'utf8'));
});
