import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promiseNames } from '@cloud-inventory/contract';
import { type Mock, startMock } from '@cloud-inventory/mock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blocksIn } from './programs.ts';
import { Running } from './running.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'packages', 'contract', 'bin', 'cloud-inventory-contract.js');
const readme = await readFile(join(root, 'packages', 'contract', 'README.md'), 'utf8');
const commands = [readme, await readFile(join(root, 'README.md'), 'utf8')]
  .flatMap((text) => blocksIn(text, 'sh'))
  .filter((text) => text.includes('cloud-inventory-contract'));

let mock: Mock;
let folder: string;
beforeAll(async () => {
  mock = await startMock();
  folder = await mkdtemp(join(tmpdir(), 'contract-readme-'));
});
afterAll(() => Promise.all([mock.close(), rm(folder, { recursive: true })]));

/** The same of the mock, which is no cloud and takes more requests a second. */
const here = (text: string) =>
  text
    .replaceAll(/https:\/\/\w+\.eu-de\.otc\.t-systems\.com/g, mock.url)
    .replace('--profile otc', '--profile mock --rate 1000')
    .replace('npx cloud-inventory-contract', `node "${bin}"`);

test('there are commands to try', () => {
  expect(commands.length).toBeGreaterThan(2);
});

test.each([...new Set(commands)])('%s finds every promise kept', async (text) => {
  const env = { OS_TOKEN: 'a-token-of-the-test', OS_PROJECT_ID: '0dea2644dc80d5d22ff1c01e3ebea6fc' };
  const shell = new Running('bash', ['-c', `cd "${folder}" && ${here(text)}`], env);
  expect(await shell.exit, shell.stdout + shell.stderr).toBe(0);
  expect(shell.stdout).toContain('promises are kept');
  if (text.includes('report.html')) expect(await readdir(folder)).toContain('report.html');
});

test('every promise is told, and none that there is not', () => {
  const [, section = ''] = /^## What is asked\n([\s\S]+?)^## /m.exec(readme) ?? [];
  const told = [...section.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, names = '']) => names.split(', '));
  expect(told.map((name) => name.replaceAll('`', '')).sort()).toEqual([...promiseNames].sort());
});
