import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { type LoadedApi, readApis, specsFolder } from '../src/apis.ts';
import { callsOf } from '../src/description.ts';
import { editions, english } from '../src/editions.ts';
import { startDocs } from '../src/index.ts';

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
args.push('--disable-background-networking', '--disable-component-update', '--disable-sync');

/** Every edition with its APIs. */
export const sites = await Promise.all(
  editions.map(async (edition) => ({ edition, apis: await readApis(specsFolder(), edition) })),
);

/** The APIs in English. */
export const apis: LoadedApi[] = await readApis(specsFolder(), english);

/** All pages by their paths; one of each edition is not there. */
export const paths = sites.flatMap(({ edition, apis }) =>
  ['/', '/no-such-page', ...apis.map(({ id }) => `/${id}/`)].map((path) => edition.base + path),
);

/** The names of an API's calls, as their headings say them. */
export function headings(api: LoadedApi): string[] {
  return callsOf(api.bundle).map(({ operation }) => operation.summary ?? operation.operationId);
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args });
}

/** What a reader sees with, and what was noticed meanwhile. */
export interface View {
  page: Page;
  /** The site's address. */
  url: string;
  /** Errors of the console and of the page. */
  errors: string[];
  /** Every address that was asked for, the site's own among them. */
  requests: string[];
  /** Goes to a page and waits until all its calls are drawn. */
  open(path: string): Promise<void>;
}

/** A fresh reader before the built site. */
export async function view(
  browser: Browser,
  { colorScheme }: { colorScheme?: 'light' | 'dark' } = {},
): Promise<View> {
  const docs = await startDocs({ root: inject('site') });
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    colorScheme: colorScheme ?? 'light',
  });
  onTestFinished(async () => {
    await context.close();
    await docs.close();
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  const open = async (path: string) => {
    await page.goto(docs.url + path, { waitUntil: 'load' });
    const pages = sites.flatMap(({ edition, apis }) => apis.map((api) => ({ base: edition.base, api })));
    const api = pages.find(({ base, api }) => path.startsWith(`${base}/${api.id}/`))?.api;
    for (const heading of api ? headings(api) : []) {
      await page.getByRole('heading', { name: heading }).waitFor();
    }
  };
  return { page, url: docs.url, errors, requests, open };
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What breaks WCAG 2.2 A or AA on a page: rule ids, each with the first element that breaks it. */
export async function violations(page: Page): Promise<string[]> {
  // The debugger's evaluation is not bound by the page's policy.
  await page.evaluate(axe);
  const found = await page.evaluate<Result[]>(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then((r) => r.violations)`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.length}, ${nodes[0]?.html}`);
}
