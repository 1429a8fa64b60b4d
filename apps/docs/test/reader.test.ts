import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callsOf } from '../src/description.ts';
import { codeSamples } from '../src/samples.ts';
import { apis, launch, view } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('a card leads to its call', async () => {
  const { page, open } = await view(browser);
  for (const api of apis) {
    for (const { operation } of callsOf(api.bundle)) {
      const name = operation.summary ?? '';
      await open('/');
      await page.getByRole('listitem').getByRole('link', { name }).click();
      const heading = page.getByRole('heading', { name });
      await heading.waitFor();
      const top = () => heading.evaluate((element) => element.getBoundingClientRect().top);
      await expect.poll(top).toBeLessThan(300);
      // Not under the bar.
      expect(await top()).toBeGreaterThan(56);
    }
  }
});

test('the filter finds calls by path, field and text, and says how many', async () => {
  const { page, open } = await view(browser);
  await open('/');
  const all = await page.locator('.card').count();
  const filter = page.getByRole('searchbox');
  for (const [words, id] of [
    ['kms/user-instances', 'kms-v1.0'],
    ['used_memory', 'dcs-v1.0'],
    ['Count STATUS include_failure', 'dcs-v2'],
  ]) {
    await filter.fill(words ?? '');
    const shown = page.locator('.card:visible a').first();
    expect(await page.locator('.card:visible').count()).toBe(1);
    expect(await shown.getAttribute('href')).toContain(`/${id}/`);
    expect(await page.getByRole('status').innerText()).toBe(`1 of ${all} calls`);
  }
  await filter.fill('no such thing');
  expect(await page.locator('.card:visible').count()).toBe(0);
  expect(await page.getByRole('status').innerText()).toBe('No call matches.');
});

test.each(apis)('the page of $id shows its calls in curl, fetch and the client', async (api) => {
  const { page, open } = await view(browser);
  await open(`/${api.id}/`);
  const [call] = callsOf(api.bundle);
  if (!call) throw new Error(`${api.id} has no call`);
  const panel = page.locator('.panel-request-samples').first();
  for (const { label, source } of codeSamples(api.bundle, call)) {
    if (label !== 'curl') {
      await panel.getByRole('button', { name: /^(curl|fetch|client)$/ }).click();
      await page.getByRole('menuitem', { name: label, exact: true }).click();
    }
    const lines = source.split('\n').filter((line) => line !== '');
    await expect.poll(() => panel.innerText()).toContain(lines.at(-1));
    for (const line of lines) expect(await panel.innerText()).toContain(line.trim());
  }
});

test('search is reached by the keyboard alone and finds a field', async () => {
  const { page, open } = await view(browser);
  await open('/dcs-v1.0/');
  const trigger = page.getByRole('button', { name: 'Search' });
  const focused = () => trigger.evaluate((element) => element.matches(':focus'));
  for (let steps = 0; steps < 20 && !(await focused()); steps += 1) await page.keyboard.press('Tab');
  expect(await focused()).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox').waitFor();
  await page.keyboard.type('used_memory');
  await page.getByText('response 200 fields').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('textbox').waitFor({ state: 'detached' });
});

test('light or dark is chosen once for all pages', async () => {
  const { page, open } = await view(browser);
  const background = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
  await open('/');
  expect(await background()).toBe('rgb(255, 255, 255)');
  await page.getByRole('button', { name: 'Light or dark' }).click();
  const dark = await background();
  expect(dark).not.toBe('rgb(255, 255, 255)');
  await open(`/${apis[0]?.id}/`);
  expect(await background()).toBe(dark);
  expect(await page.evaluate('document.documentElement.className')).toContain('dark');
});

test('the first link skips the bar, also where Redoc routes by the hash', async () => {
  const { page, open } = await view(browser);
  for (const path of ['/', `/${apis[0]?.id}/`]) {
    await open(path);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('MAIN');
    expect(new URL(page.url()).pathname).toBe(path);
    expect(new URL(page.url()).hash).not.toContain('content');
  }
});
