import type { Api } from './apis.ts';
import type { Assets } from './assets.ts';
import { Html, html } from './html.ts';
import { lang } from './lang.ts';
import { text } from './text.ts';

/** What a page adds to the common frame. */
export interface Page {
  title: string;
  description: string;
  /** The page's own address; the top bar marks it. */
  path: string;
  /** Stylesheets of its own. */
  styles: string[];
  /** What else belongs into its head, before the stylesheets. */
  head?: Html;
  body: Html;
}

/** The address of an API's page. */
export function apiPath(api: Api): string {
  return `/${api.id}/`;
}

/** A whole page: the common head and top bar around `page`. */
export function layout(page: Page, apis: Api[], assets: Assets): string {
  const title = page.path === '/' ? text.name : `${page.title} · ${text.name}`;
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${page.description}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon('#1f5fd1'))}">
<script src="${assets.theme}"></script>
${page.head ?? ''}
${[assets.css, ...page.styles].map((href) => html`<link rel="stylesheet" href="${href}">\n`)}
<script type="module" src="${assets.site}"></script>
</head>
<body>
<a class="skip" href="#content">${text.skip}</a>
<header class="bar">
<a class="bar-name" href="/">${new Html(icon('currentColor'))}<span>${text.name}</span></a>
<nav class="bar-apis" aria-label="${text.apis}">${apis.map((api) => apiLink(api, page.path))}</nav>
<button class="bar-theme" type="button" aria-label="${text.theme}" title="${text.theme}">${new Html(halfMoon)}</button>
</header>
${page.body}
</body>
</html>
`.text;
}

function apiLink(api: Api, path: string): Html {
  const current = apiPath(api) === path ? new Html(' aria-current="page"') : '';
  const link = html`<a href="${apiPath(api)}"${current}>${api.service.toUpperCase()} <small>${api.version}</small></a>`;
  return html`${link} `;
}

// Three stacked shelves: an inventory. Drawn here, since nothing may be fetched from outside.
function icon(color: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="${color}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M4 3v18M20 3v18M4 9h16M4 19h16"/><path d="M8 5.5v3.4M12 4v5M9 13v6M13 15h3.500v4H13z"/></svg>`;
}

const halfMoon =
  '<svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true"><circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2"/><path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor"/></svg>';
