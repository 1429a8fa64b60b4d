import { html } from './html.ts';
import { apiPath, type Frame, type Page } from './layout.ts';

/** What the server answers, with status 404, for an address that leads nowhere. */
export function notFoundPage({ edition, apis, assets }: Frame): Page {
  const { text, base } = edition;
  const body = html`<main id="content" class="index">
<p class="code-404">404</p>
<h1>${text.notFound}</h1>
<p class="lead">${text.notFoundLead}</p>
<ul>${apis.map((api) => html`<li><a href="${base}${apiPath(api)}">${api.title}</a></li>`)}</ul>
</main>`;
  return { title: text.notFound, description: text.notFoundLead, styles: [assets.indexCss], body };
}
