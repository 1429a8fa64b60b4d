import { copyFile, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { bundleName, type LoadedApi, readApis } from './apis.ts';
import { type Assets, writeAsset, writeAssets } from './assets.ts';
import { docsCopy } from './docs-copy.ts';
import { Html, html } from './html.ts';
import { downloadPath, indexPage } from './index-page.ts';
import { apiPath, layout } from './layout.ts';
import { notFoundPage } from './not-found-page.ts';
import { redocParts } from './redoc-page.ts';
import { buildRedocPage, redoclyConfig } from './redocly.ts';

export interface BuildOptions {
  /** The folder of the bundles, with `apis.json`. */
  specs: string;
  /** The folder to write; what was there stays until the new site is whole. */
  out: string;
  /** Told of each page that is ready. */
  progress?: (line: string) => void;
}

/** Builds the whole site, or throws and leaves `out` as it was. */
export async function buildSite({ specs, out, progress = () => {} }: BuildOptions): Promise<void> {
  const apis = await readApis(specs);
  const temporary = join(dirname(out), '.tmp');
  await mkdir(temporary, { recursive: true });
  const work = await mkdtemp(join(temporary, `${basename(out)}-`));
  try {
    const site = join(work, 'site');
    const assets = await writeAssets(site);
    const anchors = new Map<string, Map<string, string>>();
    await eachOf(apis, availableParallelism(), async (api) => {
      const begun = performance.now();
      anchors.set(api.id, await writeApi(api, { apis, assets, specs, site, work }));
      progress(`${apiPath(api).padEnd(16)} ${api.title} (${Math.round(performance.now() - begun)} ms)`);
    });
    await writePage(site, 'index.html', layout(indexPage(apis, anchors, assets), apis, assets));
    progress(`${'/'.padEnd(16)} ${apis.length} APIs`);
    await writePage(site, '404.html', layout(notFoundPage(apis, assets), apis, assets));
    await swap(site, out, join(work, 'earlier'));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

interface Place {
  apis: LoadedApi[];
  assets: Assets;
  specs: string;
  site: string;
  work: string;
}

async function writeApi(
  api: LoadedApi,
  { apis, assets, specs, site, work }: Place,
): Promise<Map<string, string>> {
  const description = join(work, `${api.id}.json`);
  const config = join(work, `${api.id}.redocly.yaml`);
  const output = join(work, `${api.id}.html`);
  const downloads = (['yaml', 'json'] as const).map((format) => ({
    title: `OpenAPI ${format.toUpperCase()}`,
    url: downloadPath(api, format),
  }));
  const page = { api: api.id, description, output, downloads };
  await writeFile(description, JSON.stringify(docsCopy(api.bundle)));
  await writeFile(config, JSON.stringify(redoclyConfig(page)));
  await buildRedocPage(page, config);

  const parts = redocParts(api.id, await readFile(output, 'utf8'), assets.redoc);
  const script = await writeAsset(site, api.id, 'js', parts.script);
  const head = html`${new Html(parts.styles)}
<link rel="modulepreload" href="${assets.redoc}">
<script type="module" src="${script}"></script>`;
  const body = html`<div id="content">${new Html(parts.html)}</div>`;
  const path = apiPath(api);
  const { title, description: about } = api;
  const styles = [assets.redocCss];
  const whole = layout({ title, description: about, path, styles, head, body }, apis, assets);
  await writePage(site, `${api.id}/index.html`, whole);
  await mkdir(join(site, 'openapi'), { recursive: true });
  for (const format of ['json', 'yaml'] as const) {
    await copyFile(join(specs, bundleName(api, format)), join(site, downloadPath(api, format)));
  }
  return parts.anchors;
}

async function writePage(site: string, file: string, page: string): Promise<void> {
  await mkdir(dirname(join(site, file)), { recursive: true });
  await writeFile(join(site, file), page);
}

async function swap(site: string, out: string, earlier: string): Promise<void> {
  const before = await stat(out).catch(() => undefined);
  if (before) await rename(out, earlier);
  await rename(site, out);
}

/** Does `work` for each item, `width` at a time; each page is a process of its own. */
async function eachOf<T>(items: T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of left) await work(item);
    }),
  );
}
