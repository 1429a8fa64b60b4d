import type { Api, LoadedApi } from './apis.ts';
import type { Assets } from './assets.ts';
import { type Edition, editions } from './editions.ts';
import { Html, html } from './html.ts';

/** What all pages of one edition share. */
export interface Frame {
  edition: Edition;
  apis: LoadedApi[];
  assets: Assets;
}

/** What a page adds to the frame. */
export interface Page {
  title: string;
  description: string;
  /** The page's address below that of its edition; the page that stands for all others has none. */
  path?: string;
  /** Stylesheets of its own. */
  styles: string[];
  /** What else belongs into its head, before the stylesheets. */
  head?: Html;
  body: Html;
  /** By language, the page's anchors that are called otherwise there, and how. */
  anchors?: Map<string, Record<string, string>>;
}

/** The address of an API's page, below that of its edition. */
export function apiPath(api: Api): string {
  return `/${api.id}/`;
}

/** A whole page: the common head and top bar around `page`. */
export function layout(page: Page, { edition, apis, assets }: Frame): string {
  const { text, base, lang } = edition;
  const title = page.path === '/' ? text.name : `${page.title} · ${text.name}`;
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${page.description}">
<meta name="color-scheme" content="light dark">
${page.path === undefined ? '' : alternates(page.path)}
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon('#1f5fd1'))}">
<script src="${assets.theme}"></script>
${page.head ?? ''}
${[assets.css, ...page.styles].map((href) => html`<link rel="stylesheet" href="${href}">\n`)}
<script type="module" src="${assets.site}"></script>
</head>
<body>
<a class="skip" href="#content">${text.skip}</a>
<header class="bar">
<a class="bar-name" href="${base}/">${new Html(icon('currentColor'))}<span>${text.name}</span></a>
<nav class="bar-apis" aria-label="${text.apis}">${apis.map((api) => apiLink(api, base, page.path))}</nav>
${editions.filter((other) => other.lang !== lang).map((other) => languageLink(other, page))}
<button class="bar-theme" type="button" aria-label="${text.theme}" title="${text.theme}">${new Html(halfMoon)}</button>
</header>
${page.body}
</body>
</html>
`.text;
}

function apiLink(api: Api, base: string, path: string | undefined): Html {
  const current = apiPath(api) === path ? new Html(' aria-current="page"') : '';
  const link = html`<a href="${base}${apiPath(api)}"${current}>${api.service.toUpperCase()} <small>${api.version}</small></a>`;
  return html`${link} `;
}

function alternates(path: string): Html[] {
  return editions.map(
    ({ lang, base }) => html`<link rel="alternate" hreflang="${lang}" href="${base}${path}">\n`,
  );
}

function languageLink({ lang, name, short, base }: Edition, { path = '/', anchors }: Page): Html {
  const [before = '', after = ''] = name.split(short);
  const renamed = JSON.stringify(anchors?.get(lang) ?? {});
  return html`<a class="bar-lang" lang="${lang}" hreflang="${lang}" href="${base}${path}" data-anchors="${renamed}"><span>${before}</span>${short}<span>${after}</span></a>`;
}

// Three stacked shelves: an inventory. Drawn here, since nothing may be fetched from outside.
function icon(color: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="${color}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M4 3v18M20 3v18M4 9h16M4 19h16"/><path d="M8 5.5v3.4M12 4v5M9 13v6M13 15h3.500v4H13z"/></svg>`;
}

const halfMoon =
  '<svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true"><circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2"/><path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor"/></svg>';
