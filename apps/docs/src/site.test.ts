import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { temporaryFolder, unknownApi, writeSpecs } from '../test/specs.ts';
import { readApis, specsFolder } from './apis.ts';
import { editions, english } from './editions.ts';
import { DocsBuildError, DocsError } from './errors.ts';
import { buildSite } from './site.ts';

const read = (...path: string[]) => readFile(join(...path), 'utf8');

test.each(editions)('each API has a page in $name, and its bundle is offered as it is', async (edition) => {
  const site = inject('site');
  for (const { id, title } of await readApis(specsFolder(), edition)) {
    const page = await read(site, edition.base, id, 'index.html');
    expect(page).toContain(`<html lang="${edition.lang}">`);
    expect(page).toContain(`<title>${title} · cloud-inventory</title>`);
    for (const { lang, base } of editions) {
      expect(page).toContain(`<link rel="alternate" hreflang="${lang}" href="${base}/${id}/">`);
    }
    for (const format of ['json', 'yaml']) {
      const name = `${id}.${edition.lang}.${format}`;
      expect(await read(site, 'openapi', name)).toBe(await read(specsFolder(), name));
    }
  }
});

test('no page has a script of its own or names a file of another host', async () => {
  const site = inject('site');
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html'));
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) {
    const page = await read(site, file);
    expect(page).not.toMatch(/<script(?![^>]* src="\/assets\/)/);
    expect(page).not.toMatch(/<(link|script|img)[^>]* (href|src)="(?!\/|data:)/);
  }
});

test('all pages share one copy of Redoc', async () => {
  const scripts = (await readdir(join(inject('site'), 'assets'))).filter((file) =>
    /^redoc\..*\.js$/.test(file),
  );
  expect(scripts).toHaveLength(1);
});

test('the prerendered menu leads to anchors of its page', async () => {
  for (const { id } of await readApis(specsFolder(), english)) {
    const page = await read(inject('site'), id, 'index.html');
    expect(page).toContain('href="#/section/errors"');
    expect(page).not.toContain('href="/section/');
  }
});

test('a new description gets its page, its place in the bar and its card without a word of code', async () => {
  const folder = await temporaryFolder();
  const lines: string[] = [];
  const out = join(folder, 'site');
  const specs = await writeSpecs(join(folder, 'specs'), unknownApi);
  await buildSite({ specs, out, progress: (line) => lines.push(line) });
  const index = await read(out, 'index.html');
  expect(index).toContain('<a href="/vpc-v1/">VPC <small>v1</small></a>');
  expect(index).toContain('<a href="/vpc-v1/#/other/showvpc">Show &lt;one&gt; network</a>');
  expect(await read(out, 'vpc-v1/index.html')).toContain('Virtual Private Cloud');
  expect(await read(out, 'zh-CN/vpc-v1/index.html')).toContain('Virtual Private Cloud');
  expect(lines).toHaveLength(4);
  expect(lines).toContainEqual(expect.stringMatching(/^\/vpc-v1\/ +Virtual Private Cloud \(\d+ ms\)$/));
});

test('a run of Redocly that fails says why, and leaves the earlier site as it was', async () => {
  const folder = await temporaryFolder();
  const out = join(folder, 'site');
  await mkdir(out);
  await writeFile(join(out, 'index.html'), 'earlier');
  const specs = await writeSpecs(join(folder, 'specs'), { openapi: '9.9.9', info: {}, paths: {} });
  const failure = await buildSite({ specs, out }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(DocsBuildError);
  expect(failure).toHaveProperty('api', 'vpc-v1');
  expect(failure).toHaveProperty(
    'message',
    expect.stringMatching(/page of vpc-v1 could not be built: .*9\.9\.9/),
  );
  expect(failure).toHaveProperty('message', expect.not.stringContaining('\n'));
  expect(await readdir(out)).toEqual(['index.html']);
  expect(await read(out, 'index.html')).toBe('earlier');
  expect(await readdir(join(folder, '.tmp'))).toEqual([]);
});

test('bundles that are not built are an error that names the command', async () => {
  const folder = await temporaryFolder();
  const built = buildSite({ specs: join(folder, 'none'), out: join(folder, 'site') });
  await expect(built).rejects.toThrow(DocsError);
  await expect(built).rejects.toThrow(/none\/apis\.json .*"npm run build -w specs"/);
});
