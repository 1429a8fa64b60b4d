import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder, unknownApi, writeSpecs } from '../test/specs.ts';

interface Outcome {
  code: number | string | null | undefined;
  stdout: string;
  stderr: string;
}

function build(...args: string[]): Promise<Outcome> {
  const file = fileURLToPath(new URL('build.ts', import.meta.url));
  return new Promise((done) => {
    execFile(process.execPath, [file, ...args], (error, stdout, stderr) => {
      done({ code: error ? error.code : 0, stdout, stderr });
    });
  });
}

test('a build prints one line for each page and nothing else', async () => {
  const folder = await temporaryFolder();
  const specs = await writeSpecs(join(folder, 'specs'), unknownApi);
  const { code, stdout, stderr } = await build('--specs', specs, '--out', join(folder, 'site'));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.trim().split('\n')).toHaveLength(4);
});

test('an option that does not exist is one line and exit code 2', async () => {
  const { code, stdout, stderr } = await build('--nope');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^[^\n]*--nope[^\n]*\n$/);
});

test('a failed build is one line and exit code 1', async () => {
  const folder = await temporaryFolder();
  const { code, stderr } = await build('--specs', folder, '--out', join(folder, 'site'));
  expect(code).toBe(1);
  expect(stderr).toMatch(/^[^\n]*apis\.json[^\n]*\n$/);
});

test('--help says what there is', async () => {
  const { code, stdout } = await build('--help');
  expect(code).toBe(0);
  expect(stdout).toContain('--specs FOLDER');
});
