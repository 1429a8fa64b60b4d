import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { Running } from './running.ts';

const gate = fileURLToPath(new URL('cached.sh', import.meta.url));

/** A repository of one package with one task. */
async function repository(build: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cached-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'one'));
  const files = {
    'package.json': { name: 'all', packageManager: 'npm@11.19.1', workspaces: ['one'] },
    'package-lock.json': { name: 'all', lockfileVersion: 3, packages: {} },
    'turbo.json': { tasks: { build: { outputs: ['dist/**'] }, lint: {}, test: {} } },
    'one/package.json': { name: 'one', version: '0.0.0', scripts: { build } },
  };
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), JSON.stringify(content));
  }
  await writeFile(join(folder, '.gitignore'), 'dist\n.turbo\n');
  await new Running('git', ['init', '--quiet', folder]).exit;
  return folder;
}

test('the cache gate lets through what runs once', async () => {
  const run = new Running('bash', [gate, await repository('mkdir -p dist && date +%N > dist/out')]);
  expect(await run.exit, run.stdout + run.stderr).toBe(0);
});

test('the cache gate stops a task that writes one of its own inputs', async () => {
  const run = new Running('bash', [gate, await repository('date +%N > input')]);
  expect(await run.exit, run.stdout).toBe(1);
  expect(run.stderr).toContain('not all cache hits');
});
