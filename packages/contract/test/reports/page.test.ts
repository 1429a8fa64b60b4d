import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { promises } from '../../src/promises.ts';
import { htmlText } from '../../src/reports/html.ts';
import { brokenReport, diagnosedReport, hostile, interruptedReport } from './broken-reports.ts';
import { launch, view, violations } from './browser.ts';
import { keptReport } from './sample-reports.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const reports = { keptReport, brokenReport, interruptedReport, diagnosedReport };
const broken = htmlText(brokenReport);
const bodies = 'ListInstances/body';

test.each(Object.entries(reports))(
  '%s loads without an error and asks for nothing else',
  async (_, report) => {
    const { errors, requests, url } = await view(browser, htmlText(report));
    expect(errors).toEqual([]);
    expect(requests.filter((one) => !one.startsWith('data:'))).toEqual([url]);
  },
);

const widths = `(({ clientWidth, scrollWidth }) => [clientWidth, scrollWidth])(document.querySelector('.scroll'))`;

// Of what is there many times, the first is enough for axe, which takes seconds for all.
const unfold = `for (const kind of ['.verdict.broken', '.rest', '.verdict.kept', '.verdict:not(.kept, .broken)']) {
  for (const one of document.querySelectorAll(kind)) { one.open = true; break; }
}`;

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([
    ['what is broken', broken, ''],
    ['evidence that is open', broken, `#${bodies}`],
    ['a server that cannot be judged', htmlText(diagnosedReport), ''],
  ])(
    '%s breaks no rule of WCAG 2.2 A and AA and of good practice, wide and on a phone, and fits the screen',
    async (_, html, fragment) => {
      const { page } = await view(browser, html, { colorScheme, fragment });
      await page.evaluate(unfold);
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBe(width);
      }
    },
  );
});

test('at 1280 pixels all columns are there, scroll bars included', async () => {
  const { page } = await view(browser, broken, { viewport: { width: 1250, height: 900 } });
  expect(await page.evaluate(widths)).toEqual([1200, 1200]);
});

test('on a phone the edge of the matrix shows that it goes on, and lets the last column be seen', async () => {
  const { page } = await view(browser, broken, { viewport: { width: 360, height: 800 } });
  const edge = `(() => {
    const scroll = document.querySelector('.scroll');
    const { position, width } = getComputedStyle(scroll, '::after');
    scroll.scrollLeft = 9_999;
    const last = scroll.querySelector('td:last-child').getBoundingClientRect();
    return { position, fades: parseFloat(width), isClear: scroll.getBoundingClientRect().right - last.right >= 28 };
  })()`;
  expect(await page.evaluate(edge)).toEqual({ position: 'sticky', fades: 28, isClear: true });
});

test('axe would find what it is asked for', async () => {
  const { page } = await view(browser, broken);
  await page.evaluate(`document.querySelector('h1').style.color = '#ddd'`);
  expect(await violations(page)).toEqual([expect.stringMatching(/^color-contrast: 1, <h1/)]);
});

test('each promise of each operation has a cell that says what became of it', async () => {
  const { page } = await view(browser, broken);
  const row = page.getByRole('row', { name: 'ListInstances' });
  await expect(row.getByRole('cell').allInnerTexts()).resolves.toHaveLength(Object.keys(promises).length);
  expect(await row.getByRole('link', { name: 'body: broken, 28 findings' }).innerText()).toBe('✗ 28');
  expect(await row.getByRole('link', { name: 'limit: kept' }).innerText()).toBe('✓');
  expect(await row.getByRole('link', { name: 'example: not judged' }).innerText()).toBe('–');
});

test('a cell says that its promise does not apply, or what was left out', async () => {
  const { page } = await view(browser, htmlText(keptReport));
  const row = page.getByRole('row', { name: 'ShowUserInstances' });
  const none = row.getByRole('cell', { name: 'paging: does not apply' });
  expect(await none.getByRole('link').count()).toBe(0);
  expect(await page.evaluate(`getComputedStyle(document.querySelector('.none'), '::before').content`)).toBe(
    '"·"',
  );
  const note = 'a wrong token was not tried; --wrong-credentials does';
  await row.getByRole('link', { name: `authentication: kept; ${note}` }).click();
  expect(await page.getByRole('dialog').innerText()).toContain(`Left out: ${note}`);
});

test('a broken cell opens the rule, its source, and what was asked and answered', async () => {
  const { page } = await view(browser, broken);
  await page.getByRole('link', { name: 'paging: broken' }).click();
  const evidence = await page.getByRole('dialog').innerText();
  expect(evidence).toContain(promises.paging);
  expect(evidence).toContain('dcs-instances.zh');
  expect(evidence).toContain('2d5a1b0e-6f0e-4b0c-9a53-3a1d9c6f4b77 is on page 1 and on page 3');
  expect(evidence).toContain('curl -sS -i -H "X-Auth-Token: $CLOUD_INVENTORY_TOKEN" \'https://dcs.eu-de.');
  expect(evidence).toContain('?start=7&limit=2');
  expect(evidence).toContain('x-auth-token: ***');
  expect(evidence).toContain('"instance_num": 8');
});

test('a kept cell opens an exchange that kept the promise', async () => {
  const { page } = await view(browser, htmlText(keptReport));
  await page
    .getByRole('row', { name: 'ShowUserInstances' })
    .getByRole('link', { name: 'body: kept' })
    .click();
  const evidence = await page.getByRole('dialog').innerText();
  expect(evidence).toContain('kms/user-instances');
  expect(evidence).toContain('"instance_num": 15');
});

test('the keyboard alone opens, goes on, and closes, and comes back to where it was', async () => {
  const { page } = await view(browser, broken);
  const dialog = page.getByRole('dialog');
  await page.getByRole('link', { name: 'answered: broken' }).focus();
  await page.keyboard.press('Enter');
  expect(await dialog.getByRole('heading').first().innerText()).toContain('answered');
  await dialog.getByRole('button', { name: 'Next broken' }).focus();
  await page.keyboard.press('Enter');
  expect(await dialog.getByRole('heading').first().innerText()).toContain('body');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await page.evaluate('document.activeElement.title')).toBe('body: broken, 28 findings');
  expect(await page.evaluate('location.hash')).toBe('');
});

test('what is open has an address, which opens it again, and going back closes it', async () => {
  const { page, url } = await view(browser, broken);
  await page.getByRole('link', { name: 'body: broken' }).click();
  expect(page.url()).toBe(`${url}#${bodies}`);
  await page.goBack();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  const { page: again } = await view(browser, broken, { fragment: `#${bodies}` });
  expect(await again.getByRole('dialog').innerText()).toContain('/instances/0/capacity must be integer');
});

test('an address that names nothing is no error', async () => {
  const { page, errors } = await view(browser, broken, { fragment: '#%zz/%' });
  expect(await page.getByRole('dialog').isVisible()).toBe(false);
  expect(errors).toEqual([]);
});

test('the curl line is copied', async () => {
  const { page } = await view(browser, broken, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('link', { name: 'secrecy: broken' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const line = brokenReport.verdicts.find(({ promise, findings }) => promise === 'secrecy' && findings[0]);
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(line?.findings[0]?.curl);
});

test('without scripts a cell leads to its evidence', async () => {
  const { page } = await view(browser, broken, { javaScriptEnabled: false });
  const claim = page.getByText('/instances/1/capacity must be string');
  expect(await claim.isVisible()).toBe(false);
  await page.getByRole('link', { name: 'body: broken' }).click();
  expect(await claim.isVisible()).toBe(true);
});

test('on paper there is the evidence for what is broken', async () => {
  const { page } = await view(browser, broken);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
  expect(await page.getByText('/instances/1/capacity must be string').isVisible()).toBe(true);
});

test('what a server sent is text and runs nothing', async () => {
  const { page, errors } = await view(browser, broken, { fragment: '#ShowUserInstances/json' });
  expect(await page.locator('img').count()).toBe(0);
  expect(await page.getByRole('dialog').innerText()).toContain('</script></pre><img src=x onerror=alert(1)>');
  expect(errors).toEqual([]);
  expect(broken).not.toContain(hostile);
});
