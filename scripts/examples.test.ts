import { glob, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as client from '@cloud-inventory/client';
import * as mock from '@cloud-inventory/mock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { programsIn, promisedOutput, testsIn } from './programs.ts';
import { Running } from './running.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The programs in the doc comments of a file. */
function examplesIn(text: string): string[] {
  return [...text.matchAll(/^ *\* ```ts\n(.*?)^ *\* ```$/gms)].map(([, lines = '']) =>
    lines.replaceAll(/^ *\* ?/gm, ''),
  );
}

async function examplesOf(name: 'client' | 'mock') {
  const source = join(root, 'packages', name, 'src');
  const exclude = ['**/*.test.ts', '**/*.test-d.ts'];
  const files = await Array.fromAsync(glob('**/*.ts', { cwd: source, exclude }));
  const examples = files.sort().map(async (file) => {
    const text = await readFile(join(source, file), 'utf8');
    const codes = examplesIn(text);
    // What the generator writes are examples of values.
    const promised = file.startsWith('generated') ? 0 : text.split('@example').length - 1;
    if (codes.length < promised) throw new Error(`${file}: an example is no ts block`);
    return codes.map((code, index) => ({ of: name, name: `${name}/${file} ${index + 1}`, code }));
  });
  return (await Promise.all(examples)).flat();
}

const examples = [...(await examplesOf('client')), ...(await examplesOf('mock'))];
const readmes = await Promise.all(
  ['README.md', 'packages/client/README.md', 'packages/mock/README.md'].map(async (path) => {
    const text = await readFile(join(root, path), 'utf8');
    return [...programsIn(text), ...testsIn(text)].map((code, index) => ({
      name: `${path} ${index + 1}`,
      code,
    }));
  }),
).then((each) => each.flat());

const declared = (names: string[], of: string) =>
  names.map((name) => `const ${name}: typeof ${of}.${name};`).join('\n  ');

// What an example does not import or declare itself is around it: all that its package exports, and a client.
const around = {
  'around.d.ts': `import type * as client_ from '@cloud-inventory/client';
import type * as mock_ from '@cloud-inventory/mock';
declare global {
  ${declared(Object.keys(client), 'client_')}
  ${declared(Object.keys(mock), 'mock_')}
  type Credentials = client_.Credentials;
  type Fleet = mock_.Fleet;
  const client: client_.Client;
}`,
  // Examples call regions. What is fake is the far side alone.
  'around-client.mjs': `import * as all from '@cloud-inventory/client';
import { fakeCloud } from '@cloud-inventory/client/testing';
globalThis.fetch = fakeCloud().fetch;
const options = { endpoints: 'http://cloud.test', projectId: '0dea2644dc80d5d22ff1c01e3ebea6fc' };
Object.assign(globalThis, all, { client: all.createClient({ ...options, credentials: all.token('any') }) });`,
  'around-mock.mjs': `import * as all from '@cloud-inventory/mock';
Object.assign(globalThis, all);`,
  'tsconfig.json': JSON.stringify({
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: {
      // A reader's program may well write process.env.OS_TOKEN.
      noPropertyAccessFromIndexSignature: false,
      lib: ['es2023', 'dom'],
    },
    include: ['*.ts'],
  }),
};

const fileOf = (name: string) => `${name.replaceAll(/\W+/g, '-')}.ts`;

let folder: string;
beforeAll(async () => {
  // Within the workspace, so that the imports resolve as a user's do.
  folder = await mkdtemp(join(root, 'scripts', '.tmp-examples-'));
  const programs = [...examples, ...readmes].map(({ name, code }) => [fileOf(name), `${code}\nexport {};\n`]);
  for (const [file = '', text = ''] of [...Object.entries(around), ...programs])
    await writeFile(join(folder, file), text);
});
afterAll(() => rm(folder, { recursive: true }));

test('every public file with an example has one found', () => {
  expect(examples.length).toBeGreaterThan(15);
  expect(new Set([...examples, ...readmes].map(({ name }) => fileOf(name))).size).toBe(
    examples.length + readmes.length,
  );
});

test('the compiler, at its strictest, takes every example and every program of the READMEs', async () => {
  const compiler = new Running('tsc', ['--noEmit', '-p', folder]);
  const code = await compiler.exit;
  expect(compiler.stdout).toBe('');
  expect(code).toBe(0);
});

test.each(examples)(
  'the example $name runs, and prints what its comments say',
  async ({ of, name, code }) => {
    const args = ['--import', join(folder, `around-${of}.mjs`), join(folder, fileOf(name))];
    const program = new Running(process.execPath, args, { OS_TOKEN: 'any' });
    expect(await program.exit, program.stderr).toBe(0);
    const lines = program.stdout.split('\n');
    for (const [index, said] of promisedOutput(code).entries()) {
      const [start = '', cut] = said.split('…');
      expect(cut === undefined ? lines[index] : lines[index]?.slice(0, start.length)).toBe(start);
    }
  },
);
