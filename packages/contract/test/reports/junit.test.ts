import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { junitText } from '../../src/reports/junit.ts';
import { brokenReport, diagnosedReport, interruptedReport } from './broken-reports.ts';
import { launch } from './browser.ts';
import { keptReport } from './sample-reports.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage();
});
afterAll(() => browser.close());

interface Parsed {
  /** What is wrong with the XML; empty where it is right. */
  readonly wrong: string;
  readonly root: Readonly<Record<string, string>>;
  readonly names: readonly string[];
  /** How many elements of each name there are. */
  readonly elements: Readonly<Record<string, number>>;
  readonly properties: Readonly<Record<string, string>>;
  readonly messages: readonly string[];
  readonly errors: readonly string[];
  readonly outputs: readonly string[];
}

/** XML as the browser's strict parser reads it. */
function parsed(xml: string): Promise<Parsed> {
  return page.evaluate<Parsed>(`(() => {
    const parsed = new DOMParser().parseFromString(${JSON.stringify(xml)}, 'application/xml');
    const all = (selector) => [...parsed.querySelectorAll(selector)];
    const elements = {};
    for (const { nodeName } of all('*')) elements[nodeName] = (elements[nodeName] ?? 0) + 1;
    return {
      wrong: parsed.querySelector('parsererror')?.textContent ?? '',
      root: Object.fromEntries([...parsed.documentElement.attributes].map(({ name, value }) => [name, value])),
      names: all('testsuite').map((one) => one.getAttribute('name')),
      elements,
      properties: Object.fromEntries(
        all('testsuite:last-child property').map((one) => [one.getAttribute('name'), one.getAttribute('value')]),
      ),
      messages: all('failure').map((one) => one.getAttribute('message')),
      outputs: all('system-out').map((one) => one.textContent.trim()),
      errors: all('error').map((one) => one.getAttribute('message')),
    };
  })()`);
}

test('a suite is an operation, a case a promise, a failure a finding, and what was not judged is skipped', async () => {
  const { wrong, names, elements, root } = await parsed(junitText(brokenReport));
  expect(wrong).toBe('');
  expect(names).toEqual(['ShowUserInstances', 'ListNumberOfInstancesInDifferentStatus', 'ListInstances']);
  expect(elements).toMatchObject({ testsuite: 3, testcase: 77, failure: 61, skipped: 9 });
  expect(root).toEqual({ name: 'contract', tests: '77', failures: '11', errors: '0', time: '8.420' });
});

test('bytes that no XML can hold are written as escapes', async () => {
  const { wrong, messages } = await parsed(junitText(brokenReport));
  expect(wrong).toBe('');
  expect(messages).toContain(
    `418 is none of 200, 400, 401, 403: </script></pre><img src=x onerror=alert(1)>]]>&amp;"'` +
      '\\u001b[2J\\u0007\\u0000\\u202egnirts\\ud800 \\ufffe 中文 😀',
  );
});

test('each suite names target, profile and seed', async () => {
  const { properties } = await parsed(junitText(keptReport));
  expect(properties).toMatchObject({
    target: keptReport.target,
    profile: 'otc, not verified against a live cloud',
    seed: String(keptReport.seed),
  });
  expect(properties).not.toHaveProperty('throttled');
});

test('what was throttled, left out, or wrong at first alone is said', async () => {
  const { wrong, properties, outputs } = await parsed(junitText(brokenReport));
  expect(wrong).toBe('');
  expect(properties['throttled']).toBe('60 answers were 429, and were waited for');
  expect(outputs).toContain('a wrong token was not tried; --wrong-credentials does');
  expect(outputs.at(-1)).toBe(
    'At first, and not when asked again:\nanswered: the connection was reset (40 times, ListInstances)',
  );
});

test.each([
  ['a server that cannot be judged', diagnosedReport, expect.stringContaining('that is a portal, no API')],
  ['a run that was interrupted', interruptedReport, expect.stringContaining('So far 4 of 37 judged')],
])('%s is an error', async (_, report, message) => {
  const { wrong, errors, root } = await parsed(junitText(report));
  expect(wrong).toBe('');
  expect(errors).toEqual([message]);
  expect(root['errors']).toBe('1');
});

test('the parser finds what is no XML', async () => {
  expect((await parsed('<a>\u0007</a>')).wrong).not.toBe('');
  expect((await parsed('<a b="<">]]></a>')).wrong).not.toBe('');
});
