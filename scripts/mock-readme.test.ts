import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Mock, startMock } from '@cloud-inventory/mock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blocksIn, testsIn } from './programs.ts';
import { Running } from './running.ts';

const mockFolder = fileURLToPath(new URL('../packages/mock', import.meta.url));
const bin = join(mockFolder, 'bin', 'cloud-inventory-mock.js');
const command = 'npx cloud-inventory-mock';
const readme = await readFile(join(mockFolder, 'README.md'), 'utf8');
const starts = blocksIn(readme, 'sh').filter((text) => text.includes(command));
const others = blocksIn(readme, 'sh').filter((text) => !text.includes(command));

let mock: Mock;
let folder: string;
beforeAll(async () => {
  mock = await startMock();
  // Within the workspace, so that the tests' imports resolve as a user's do.
  folder = await mkdtemp(fileURLToPath(new URL('.tmp-mock-readme-', import.meta.url)));
});
afterAll(() => Promise.all([mock.close(), rm(folder, { recursive: true })]));

test('there are tests and commands to try', () => {
  for (const { length } of [testsIn(readme), starts, others]) expect(length).toBeGreaterThan(0);
});

test.each(testsIn(readme))('%s passes as a test', async (code) => {
  await writeFile(join(folder, 'readme.test.ts'), code);
  const vitest = new Running('vitest', ['run', '--root', folder]);
  expect(await vitest.exit, vitest.stdout + vitest.stderr).toBe(0);
});

test.each(starts)('%s serves until it is told to end', async (text) => {
  // The shell becomes the command, so that it is the command which gets the signal.
  const shell = new Running('bash', ['-c', text.replace(command, `exec node "${bin}" --port 0`)]);
  await shell.prints('is ready at');
  expect(await shell.end('SIGTERM'), shell.stderr).toBe(0);
});

test.each(others)('%s works when pasted', async (text) => {
  const here = text.replaceAll('http://127.0.0.1:4010', mock.url).replace('curl', 'curl --fail');
  const shell = new Running('bash', ['-c', here]);
  expect(await shell.exit, shell.stderr).toBe(0);
  expect(JSON.parse(shell.stdout)).toBeTypeOf('object');
});

test('the differences from Prism are those that the differential test admits', async () => {
  const source = await readFile(join(mockFolder, 'test/differential/intended-differences.ts'), 'utf8');
  const intended = [...source.matchAll(/^ {4}name: '(.+)',$/gm)].map(([, name]) => name);
  const [, section = ''] = readme.split('## Differences from Prism\n');
  const told = [...section.matchAll(/^\| (?!This mock)(.+?) \|/gm)].map(([, name]) => name);
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual(intended);
});
