import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { mendRedocScript } from './redoc-script.ts';
import { redocScript } from './redocly.ts';

test('the installed Redoc can be mended, and asks no other host for its logo then', async () => {
  const mended = mendRedocScript(await readFile(redocScript, 'utf8'));
  expect(mended).not.toContain('cdn.redoc.ly');
});

test('a script that was mended already is refused, with the place and the file to look at', async () => {
  const mended = mendRedocScript(await readFile(redocScript, 'utf8'));
  expect(() => mendRedocScript(mended)).toThrow(/0 instead of 1 places .*logo.*mend src\/redoc-script\.ts/);
});

test('a place that is there twice is refused', async () => {
  const script = await readFile(redocScript, 'utf8');
  expect(() => mendRedocScript(`${script}\n\`800px 0px\``)).toThrow('has 2 instead of 1 places');
});
