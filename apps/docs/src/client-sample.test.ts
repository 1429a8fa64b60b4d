import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startMock } from '@cloud-inventory/mock';
import { expect, onTestFinished, test } from 'vitest';
import { readApis, specsFolder } from './apis.ts';
import { callsOf } from './description.ts';
import { english } from './editions.ts';
import { codeSamples, mockUrl } from './samples.ts';

const run = promisify(execFile);
const apis = await readApis(specsFolder(), english);
const calls = apis.flatMap(({ bundle }) => callsOf(bundle).map((call) => ({ bundle, call })));

test.each(calls)(
  'the client sample of $call.path runs as it stands, against the mock',
  async ({ bundle, call }) => {
    const mock = await startMock();
    onTestFinished(() => mock.close());
    // Within the workspace, so that the sample's import resolves as a reader's does.
    const parent = join(import.meta.dirname, '..', '.tmp');
    await mkdir(parent, { recursive: true });
    const folder = await mkdtemp(join(parent, 'sample-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'sample.mjs');
    const source = codeSamples(bundle, call).find(({ label }) => label === 'client')?.source ?? '';
    await writeFile(file, source.replaceAll(mockUrl, mock.url));

    const { stdout } = await run(process.execPath, [file]);
    expect(stdout).toMatch(/_(num|count): \d+/);
  },
);
