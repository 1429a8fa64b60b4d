import type { Api } from './apis.ts';
import type { Assets } from './assets.ts';
import { html } from './html.ts';
import { apiPath, type Page } from './layout.ts';
import { text } from './text.ts';

/** What the server answers, with status 404, for an address that leads nowhere. */
export function notFoundPage(apis: Api[], assets: Assets): Page {
  const body = html`<main id="content" class="index">
<p class="code-404">404</p>
<h1>${text.notFound}</h1>
<p class="lead">${text.notFoundLead}</p>
<ul>${apis.map((api) => html`<li><a href="${apiPath(api)}">${api.title}</a></li>`)}</ul>
</main>`;
  return {
    title: text.notFound,
    description: text.notFoundLead,
    path: '/404.html',
    styles: [assets.indexCss],
    body,
  };
}
