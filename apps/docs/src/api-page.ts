import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadedApi } from './apis.ts';
import { writeAsset } from './assets.ts';
import { docsCopy } from './docs-copy.ts';
import { DocsBuildError } from './errors.ts';
import { Html, html } from './html.ts';
import { downloadPath } from './index-page.ts';
import { apiPath, type Frame, type Page } from './layout.ts';
import { type RedocParts, redocParts } from './redoc-page.ts';
import { buildRedocPage } from './redocly.ts';

/** An API as Redoc drew it in each language. */
export type Drawn = ReadonlyMap<string, RedocParts>;

/** Has Redoc draw an API in one language; `work` is a folder for what that takes. */
export async function drawApi(api: LoadedApi, { edition, assets }: Frame, work: string): Promise<RedocParts> {
  const file = join(work, `${api.id}.${edition.lang}`);
  const downloads = (['yaml', 'json'] as const).map((format) => ({
    title: `OpenAPI ${format.toUpperCase()}`,
    url: downloadPath(api, edition, format),
  }));
  await writeFile(`${file}.json`, JSON.stringify(docsCopy(api.bundle, edition.text)));
  const page = { api: api.id, lang: edition.lang, description: `${file}.json`, output: `${file}.html` };
  await buildRedocPage({ ...page, downloads }, `${file}.redocly.yaml`);
  return redocParts(api.id, await readFile(`${file}.html`, 'utf8'), assets.redoc);
}

/** An API's page; its script is written to `site`. */
export async function apiPage(
  api: LoadedApi,
  { edition, assets }: Frame,
  parts: RedocParts,
  drawn: Drawn,
  site: string,
): Promise<Page> {
  const script = await writeAsset(site, `${api.id}.${edition.lang}`, 'js', parts.script);
  const labels = assets.labels.get(edition.lang);
  const head = html`${new Html(parts.styles)}
${labels === undefined ? '' : html`<script src="${labels}"></script>`}
<link rel="modulepreload" href="${assets.redoc}">
<script type="module" src="${script}"></script>`;
  return {
    title: api.title,
    description: api.description,
    path: apiPath(api),
    styles: [assets.redocCss],
    head,
    body: html`<div id="content">${new Html(parts.html)}</div>`,
    anchors: new Map([...drawn].map(([lang, other]) => [lang, renamed(api, parts, other)])),
  };
}

/** The anchors that another language calls otherwise: Redoc makes them of headings, in the same order in each. */
function renamed(api: LoadedApi, { anchors }: RedocParts, other: RedocParts): Record<string, string> {
  if (anchors.length !== other.anchors.length) {
    throw new DocsBuildError(
      api.id,
      `its headings differ by language (${anchors.join(' ')}; ${other.anchors.join(' ')}). Translate each as a heading.`,
    );
  }
  const pairs = anchors.map((anchor, at): [string, string] => [anchor, other.anchors[at] ?? anchor]);
  return Object.fromEntries(pairs.filter(([own, name]) => own !== name));
}
