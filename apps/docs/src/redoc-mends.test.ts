import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { mended } from './mend.ts';
import { browserMends } from './redoc-mends.ts';
import { redocScript } from './redocly.ts';

const script = await readFile(redocScript, 'utf8');

test('the installed Redoc can be mended, and asks no other host for its logo then', () => {
  expect(mended(script, browserMends)).not.toContain('cdn.redoc.ly');
});

test('a script that was mended already is refused, with the place and the file to look at', () => {
  const twice = () => mended(mended(script, browserMends), browserMends);
  expect(twice).toThrow(/0 instead of 1 places .*search box.*mend src\/redoc-mends\.ts/);
});

test('a place that is there twice is refused', () => {
  const twice = () => mended(`${script}\n\`800px 0px\``, browserMends);
  expect(twice).toThrow('has 2 instead of 1 places');
});

test('a Redocly that draws its pages by another script stops the build', async () => {
  const prerender = new URL('prerender.ts', import.meta.url).href;
  const run = promisify(execFile)(process.execPath, ['--import', prerender, '--eval', '']);
  await expect(run).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('0 instead of 1') });
});
