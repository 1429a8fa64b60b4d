import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Mock, startMock } from '@cloud-inventory/mock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Running } from './running.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = await readFile(join(root, 'README.md'), 'utf8');
const contributing = await readFile(join(root, 'CONTRIBUTING.md'), 'utf8');
const scripts: Record<string, string> = JSON.parse(
  await readFile(join(root, 'package.json'), 'utf8'),
).scripts;

function blocks(language: string): string[] {
  return [...readme.matchAll(/```(\w+)\n(.*?)```/gs)].flatMap(([, name, text]) =>
    name === language ? (text ?? '') : [],
  );
}

let mock: Mock;
let folder: string;
beforeAll(async () => {
  mock = await startMock();
  // Within the workspace, so that the snippets' imports resolve as a user's do.
  folder = await mkdtemp(join(root, 'scripts', '.tmp-readme-'));
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

const here = (text: string) => text.replaceAll('http://127.0.0.1:4010', mock.url);

describe('README', () => {
  test.each(blocks('ts').map((code, index) => ({ index, code })))(
    'program $index prints what its comments say',
    async ({ index, code }) => {
      const path = join(folder, `${index}.ts`);
      await writeFile(path, here(code));
      const program = new Running(process.execPath, [path]);
      expect(await program.exit, program.stderr).toBe(0);
      const said = [...code.matchAll(/console\.log\(.*\/\/ (.*)/g)].map(([, comment]) => comment);
      expect(said).not.toEqual([]);
      expect(program.stdout.trim().split('\n')).toEqual(said);
    },
  );

  const commands = blocks('sh').filter((command) => !/^npm (start|test)\n$/.test(command));
  test.each(commands)('%s works when pasted', async (command) => {
    const shell = new Running('bash', ['-c', `cd "${root}" && ${here(command)}`]);
    expect(await shell.exit, shell.stderr).toBe(0);
    expect(shell.stdout).toContain('15');
  });

  test('there are programs and commands to try', () => {
    expect(blocks('ts').length).toBeGreaterThan(2);
    expect(commands.length).toBeGreaterThan(1);
  });

  test('every npm script that is named exists', () => {
    const named = [...`${readme}${contributing}`.matchAll(/npm (?:run ([\w:-]+)|(start|test))/g)];
    expect(named.length).toBeGreaterThan(5);
    for (const [, run, short] of named) expect(Object.keys(scripts)).toContain(run ?? short);
  });

  test('every file that is linked to exists', async () => {
    const links = [...readme.matchAll(/\]\((?!http)([^)]+)\)/g)].map(([, link]) => link ?? '');
    expect(links).not.toEqual([]);
    for (const link of links) await expect(readFile(join(root, link))).resolves.toBeDefined();
  });
});
