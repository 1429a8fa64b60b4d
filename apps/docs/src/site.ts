import { copyFile, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { apiPage, type Drawn, drawApi } from './api-page.ts';
import { bundleName, readApis } from './apis.ts';
import { writeAssets } from './assets.ts';
import { editions } from './editions.ts';
import { downloadPath, indexPage } from './index-page.ts';
import { apiPath, type Frame, layout } from './layout.ts';
import { notFoundPage } from './not-found-page.ts';
import type { RedocParts } from './redoc-page.ts';

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
  const read = editions.map(async (edition) => ({ edition, apis: await readApis(specs, edition) }));
  const languages = await Promise.all(read);
  const temporary = join(dirname(out), '.tmp');
  await mkdir(temporary, { recursive: true });
  const work = await mkdtemp(join(temporary, `${basename(out)}-`));
  try {
    const site = join(work, 'site');
    const assets = await writeAssets(site);
    const frames = languages.map((language) => ({ ...language, assets }));
    const drawn = await drawAll(frames, work, progress);
    for (const frame of frames) {
      await writeEdition(frame, drawn, site);
      await copyBundles(frame, specs, site);
      progress(`${`${frame.edition.base}/`.padEnd(18)} ${frame.apis.length} APIs`);
    }
    await swap(site, out, join(work, 'earlier'));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** All APIs as Redoc draws them, by id. */
async function drawAll(
  frames: Frame[],
  work: string,
  progress: (line: string) => void,
): Promise<Map<string, Drawn>> {
  const drawn = new Map<string, Map<string, RedocParts>>();
  const pages = frames.flatMap((frame) => frame.apis.map((api) => ({ frame, api })));
  await eachOf(pages, availableParallelism(), async ({ frame, api }) => {
    const begun = performance.now();
    const { lang, base } = frame.edition;
    const parts = await drawApi(api, frame, work);
    drawn.set(api.id, (drawn.get(api.id) ?? new Map()).set(lang, parts));
    const took = Math.round(performance.now() - begun);
    progress(`${(base + apiPath(api)).padEnd(18)} ${api.title} (${took} ms)`);
  });
  return drawn;
}

async function writeEdition(frame: Frame, drawn: Map<string, Drawn>, site: string): Promise<void> {
  const { lang, base } = frame.edition;
  const folder = join(site, base);
  const anchors = new Map<string, string[]>();
  for (const api of frame.apis) {
    const all = drawn.get(api.id);
    const parts = all?.get(lang);
    if (!all || !parts) throw new Error(`${api.id} was not drawn in ${lang}`);
    anchors.set(api.id, parts.anchors);
    await writePage(
      join(folder, api.id, 'index.html'),
      layout(await apiPage(api, frame, parts, all, site), frame),
    );
  }
  await writePage(join(folder, 'index.html'), layout(indexPage(frame, anchors), frame));
  await writePage(join(folder, '404.html'), layout(notFoundPage(frame), frame));
}

async function copyBundles({ apis, edition }: Frame, specs: string, site: string): Promise<void> {
  await mkdir(join(site, 'openapi'), { recursive: true });
  for (const api of apis) {
    for (const format of ['json', 'yaml'] as const) {
      await copyFile(
        join(specs, bundleName(api, edition, format)),
        join(site, downloadPath(api, edition, format)),
      );
    }
  }
}

async function writePage(file: string, page: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, page);
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
