import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, sites, view } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const place = (page: Page) => decodeURI(page.url().replace(/^http:\/\/[^/]+/, ''));

test.each([
  ['/', '/zh-CN/'],
  ['/dcs-v1.0/#/section/errors', '/zh-CN/dcs-v1.0/#/section/错误'],
  ['/kms-v1.0/#/other/showuserinstances', '/zh-CN/kms-v1.0/#/other/showuserinstances'],
])('the language changes and the place stays: %s is %s', async (english, chinese) => {
  const { page, open } = await view(browser);
  await open(english);
  await page.getByRole('link', { name: '简体中文' }).click();
  await expect.poll(() => place(page)).toBe(chinese);
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  await page.getByRole('link', { name: 'English' }).click();
  await expect.poll(() => place(page)).toBe(english);
});

test('the place that a reader scrolled to stays', async () => {
  const { page, open } = await view(browser);
  await open('/dcs-v1.0/');
  await page.getByRole('heading', { name: 'List the cache instances' }).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 400);
  await expect.poll(() => place(page)).toContain('#/other/listinstances');
  await page.getByRole('link', { name: '简体中文' }).click();
  await expect.poll(() => place(page)).toBe('/zh-CN/dcs-v1.0/#/other/listinstances');
});

test('from a page that is not there the language leads to the first page', async () => {
  const { page, open } = await view(browser);
  await open('/zh-CN/no-such-page');
  await page.getByRole('link', { name: 'English' }).click();
  await expect.poll(() => place(page)).toBe('/');
});

test('search finds a Chinese word within a run of them', async () => {
  const { page, open } = await view(browser);
  await open('/zh-CN/dcs-v1.0/');
  await page.getByRole('button', { name: '搜索' }).click();
  const found = page.locator('[data-component-name="Search/SearchItem"]');
  // Within the run "缓存的端口", and within "查询租户在当前区域内符合所有给定条件的缓存实例".
  for (const [word, text] of [
    ['端口', '响应 200 的字段 → instances → port'],
    ['区域', '当前区域内'],
  ] as const) {
    await page.getByRole('textbox').fill(word);
    await found.filter({ hasText: text }).filter({ hasText: '/v1.0/{project_id}/instances' }).waitFor();
  }
});

test('the filter finds calls by Chinese words', async () => {
  const { page, open } = await view(browser);
  await open('/zh-CN/');
  await page.getByRole('searchbox').fill('用户主密钥');
  expect(await page.locator('.card:visible').count()).toBe(1);
  expect(await page.getByRole('status').innerText()).toBe('显示 1 个，共 3 个');
});

/** Every text of a page that is seen or read out, without those that have a Chinese character. */
function otherTexts(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const seen = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility());
    const own = (node) => [...node.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data);
    return seen
      .filter((element) => !element.closest('pre, code, style, script, a[lang]'))
      .flatMap((element) => [...own(element), element.ariaLabel, element.title, element.placeholder])
      .filter((text) => text && /[a-z]{2}/.test(text) && !/\\p{Script=Han}/u.test(text));
  })()`);
}

const named = ['paths', 'content', 'headers', 'properties', 'patternProperties', 'securitySchemes'];

/** Every value of a description, and the names in it. */
function codesIn(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [
    ...(named.includes(key) ? Object.keys(value) : []),
    ...codesIn(value),
  ]);
}

const words = (texts: string[]) => texts.join(' ').match(/[\w.-]*[a-z]{2}[\w.-]*/g) ?? [];

test.each(sites.filter(({ edition }) => edition.lang === 'zh-CN').flatMap(({ apis }) => apis))(
  'on the Chinese page of $id nothing is English but codes and names',
  async (api) => {
    const { page, open } = await view(browser);
    await open(`/zh-CN/${api.id}/`);
    await page.locator('.panel-request-samples').first().waitFor();
    const names = ['cloud-inventory', 'OpenAPI', 'Ctrl', 'curl', 'get'];
    const known = new Set([...names, ...words(codesIn(api.bundle))]);
    // The address of a call is put together.
    const parts = new Set([...known].flatMap((word) => word.split('.')));
    const foreign = words(await otherTexts(page)).filter(
      (word) => !known.has(word) && !word.split('.').every((part) => parts.has(part)),
    );
    expect(foreign).toEqual([]);
  },
);
