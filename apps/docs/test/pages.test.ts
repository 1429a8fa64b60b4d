import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callsOf } from '../src/description.ts';
import { apis, headings, launch, paths, view, violations } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each(paths)('%s loads without an error and asks no other host', async (path) => {
  const { page, url, errors, requests, open } = await view(browser);
  await open(path);
  await page.waitForLoadState('networkidle');
  const missing = path.endsWith('/no-such-page') ? [expect.stringContaining('404 (Not Found)')] : [];
  expect(errors).toEqual(missing);
  const foreign = requests.filter((one) => !one.startsWith(`${url}/`) && !/^(data|blob):/.test(one));
  expect(foreign).toEqual([]);
  expect(requests).toContain(url + path);
});

const widths = [1440, 390];

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each(paths)(
    '%s breaks no rule of WCAG 2.2 A and AA, wide and on a phone, and fits the screen',
    async (path) => {
      const { page, open } = await view(browser, { colorScheme });
      await open(path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBe(width);
      }
    },
  );
});

test('axe would find what it is asked for', async () => {
  const { page, open } = await view(browser);
  await open('/');
  await page.evaluate(`document.querySelector('h1').style.color = '#ddd'`);
  expect(await violations(page)).toEqual([expect.stringMatching(/^color-contrast: 1, <h1/)]);
});

/** The names of all fields that the answers of an API may have. */
function fieldNames(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [
    ...(key === 'properties' ? Object.keys(value) : []),
    ...fieldNames(value),
  ]);
}

/** The known values of all open sets. */
function knownValues(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'x-extensible-enum' && Array.isArray(value) ? value.map(String) : knownValues(value),
  );
}

test('the page of an API with open sets shows all their known values', async () => {
  const { page, open } = await view(browser);
  const api = apis.find(({ bundle }) => knownValues(bundle).length > 0);
  await open(`/${api?.id}/`);
  await expect.poll(() => page.innerText('body')).toContain('Known values');
  const shown = await page.innerText('body');
  for (const value of knownValues(api?.bundle)) expect(shown).toContain(value);
});

test.each(apis)('the page of $id shows every parameter and every field of its answers', async (api) => {
  const { page, open } = await view(browser);
  await open(`/${api.id}/`);
  const { schemas = {} } = api.bundle.components ?? {};
  const answers = Object.entries(schemas).filter(([name]) => !name.endsWith('Error'));
  const fields = answers.flatMap(([, schema]) => fieldNames(schema));
  expect(fields.length).toBeGreaterThan(0);
  const parameters = callsOf(api.bundle).flatMap((call) => call.parameters.map(({ name }) => name));
  const expected = [...headings(api), ...parameters, ...fields];
  const main = page.locator('main');
  // Nothing is clicked: whatever needs a click stays missing.
  const missing = async () => {
    const shown = await main.innerText();
    return expected.filter((text) => !shown.includes(text));
  };
  await expect.poll(missing).toEqual([]);
  const shown = await main.innerText();
  expect(shown).not.toContain('+ Show');
  expect(shown).not.toContain('No request payload');
});
