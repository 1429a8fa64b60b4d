import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Mock, startMock } from '@cloud-inventory/mock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeIam, someone, startFakeIam } from './fake-iam.ts';
import { blocksIn, programsIn, promisedOutput } from './programs.ts';
import { Running } from './running.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFile(join(root, path), 'utf8');
const [readme, clientReadme] = [await read('README.md'), await read('packages/client/README.md')];
const texts = {
  'README.md': readme,
  'packages/client/README.md': clientReadme,
  'packages/mock/README.md': await read('packages/mock/README.md'),
  'packages/contract/README.md': await read('packages/contract/README.md'),
};
const named = [...Object.values(texts), await read('CONTRIBUTING.md')].join('\n');
const scripts: Record<string, string> = JSON.parse(await read('package.json')).scripts;

let mock: Mock;
let iam: FakeIam;
let folder: string;
beforeAll(async () => {
  [mock, iam] = [await startMock(), await startFakeIam()];
  // Within the workspace, so that the programs' imports resolve as a user's do.
  folder = await mkdtemp(join(root, 'scripts', '.tmp-readme-'));
});
afterAll(async () => {
  await Promise.all([mock.close(), iam[Symbol.asyncDispose](), rm(folder, { recursive: true })]);
});

const here = (text: string) => text.replaceAll('http://127.0.0.1:4010', mock.url);

/** What a link to a heading is, on GitHub and npm. */
const anchorOf = (title: string) =>
  title
    .toLowerCase()
    .replaceAll(/[^\w -]/g, '')
    .replaceAll(' ', '-');

async function run(code: string, env: Record<string, string>): Promise<Running> {
  const path = join(folder, `${Math.random()}.ts`);
  await writeFile(path, here(code));
  const program = new Running(process.execPath, [path], env);
  await program.exit;
  return program;
}

describe.each(Object.entries(texts))('%s', (path, text) => {
  test.each(programsIn(text).map((code, index) => ({ index, code })))(
    'program $index prints what its comments say',
    async ({ code }) => {
      const place = { OS_AUTH_URL: `${iam.url}/v3`, CLOUD_INVENTORY_ENDPOINT: iam.url };
      const program = await run(code, { ...someone, ...place });
      expect(await program.exit, program.stderr).toBe(0);
      expect(promisedOutput(code)).not.toEqual([]);
      expect(program.stdout.trim().split('\n')).toEqual(promisedOutput(code));
    },
  );

  test('there are programs to try', () => {
    expect(programsIn(text).length).toBeGreaterThan(0);
  });

  test('every file and every heading that is linked to exists', async () => {
    const links = [...text.matchAll(/\]\((?!http)([^)]+)\)/g)].map(([, link]) => link ?? '');
    expect(links).not.toEqual([]);
    for (const link of links) {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? text : await read(join(dirname(path), file));
      const headings = [...target.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => anchorOf(title));
      if (anchor !== undefined) expect(headings).toContain(anchor);
    }
  });
});

describe('README.md', () => {
  // The first two are tried by the gates, the contract suite by tests of its own.
  const others = /^npm (start|test)\n$|cloud-inventory-contract/;
  const commands = blocksIn(readme, 'sh').filter((command) => !others.test(command));
  test.each(commands)('%s works when pasted', async (command) => {
    const shell = new Running('bash', ['-c', `cd "${root}" && ${here(command)}`]);
    expect(await shell.exit, shell.stderr).toBe(0);
    expect(shell.stdout).toContain('15');
  });

  test('there are commands to try', () => {
    expect(commands.length).toBeGreaterThan(1);
  });
});

test('every npm script that is named exists', () => {
  const names = [...named.matchAll(/npm (?:run ([\w:-]+)|(start|test))/g)];
  expect(names.length).toBeGreaterThan(5);
  for (const [, run, short] of names) expect(Object.keys(scripts)).toContain(run ?? short);
});

describe('the recipe for tokens from IAM', () => {
  const recipe = programsIn(clientReadme).find((code) => code.includes('OS_AUTH_URL')) ?? '';

  test('asks IAM for another token when the cloud says that one has expired', async () => {
    await using own = await startFakeIam();
    const place = { OS_AUTH_URL: `${own.url}/v3`, CLOUD_INVENTORY_ENDPOINT: own.url };
    const program = await run(recipe, { ...someone, ...place });
    expect(program.stdout, program.stderr).toBe('15 keys\n');
    const asked = ['IAM gives a token', 'KMS refuses token-1', 'IAM gives a token', 'KMS takes token-2'];
    expect(own.log).toEqual(asked);
  });

  test('fails with the status when IAM refuses, without the password', async () => {
    await using own = await startFakeIam();
    const place = { OS_AUTH_URL: `${own.url}/v3`, CLOUD_INVENTORY_ENDPOINT: own.url };
    const program = await run(recipe, { ...someone, ...place, OS_PASSWORD: 'not-the-password' });
    expect(await program.exit).not.toBe(0);
    expect(program.stderr).toContain('IAM gives no token: status 401');
    expect(program.stderr).not.toContain('not-the-password');
    expect(own.log).toEqual(['IAM refuses']);
  });
});

test('the sizes that the client’s README promises are those that its gate keeps', async () => {
  const gate = await read('packages/client/.size-limit.ts');
  const limits = [...gate.matchAll(/atMost\(([\d_]+), '(.+?)'/g)].map(([, bytes = '', name = '']) => [
    name,
    Number(bytes.replaceAll('_', '')),
  ]);
  const promised = [...clientReadme.matchAll(/^\| (.+?) +\| at most ([\d,]+) B/gm)].map(
    ([, name = '', bytes = '']) => [name, Number(bytes.replaceAll(',', ''))],
  );
  expect(promised.length).toBeGreaterThan(0);
  expect(promised.sort()).toEqual(limits.sort());
});
