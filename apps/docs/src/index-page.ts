import { type Api, bundleName, type LoadedApi } from './apis.ts';
import { type Call, callsOf } from './description.ts';
import type { Edition } from './editions.ts';
import { type Html, html, withCode } from './html.ts';
import { apiPath, type Frame, type Page } from './layout.ts';
import { codeSamples, mockUrl } from './samples.ts';
import type { Text } from './text.ts';

/** The address under which the site offers a bundle. */
export function downloadPath(api: Api, edition: Edition, format: 'json' | 'yaml'): string {
  return `/openapi/${bundleName(api, edition, format)}`;
}

/** The first page: how to start, and a card for each call. `anchors` are those of each API's page, by its id. */
export function indexPage({ edition, apis, assets }: Frame, anchors: Map<string, string[]>): Page {
  const { text, base } = edition;
  const cards = apis.flatMap((api) =>
    callsOf(api.bundle).map((call) => {
      const end = `/${call.operation.operationId.toLowerCase()}`;
      const anchor = anchors.get(api.id)?.find((one) => one.endsWith(end));
      return card(api, call, `${base}${apiPath(api)}${anchor ?? ''}`, edition);
    }),
  );
  const body = html`<main id="content" class="index">
<h1>${text.name}</h1>
<p class="lead">${text.lead}</p>
${start(apis, text)}
<section aria-labelledby="calls">
<div class="calls-head">
<h2 id="calls">${text.callsTitle}</h2>
<p id="found" role="status" data-found="${text.found}" data-nothing="${text.nothing}"></p>
</div>
<input id="filter" type="search" autocomplete="off" spellcheck="false" aria-label="${text.filter}" placeholder="${text.filter}">
<ul class="cards">${cards}</ul>
</section>
</main>`;
  const styles = [assets.indexCss, assets.cardsCss];
  return { title: text.name, description: text.lead, path: '/', styles, body };
}

function start(apis: LoadedApi[], text: Text): Html {
  const first = apis[0];
  const call = first && callsOf(first.bundle)[0];
  if (!first || !call) return html``;
  const samples = codeSamples(first.bundle, call);
  const shown = samples.filter(({ lang }) => lang !== 'JavaScript');
  return html`<section aria-labelledby="start">
<h2 id="start">${text.startTitle}</h2>
<p class="start-lead">${withCode(text.start(mockUrl))}</p>
<div class="samples">${shown.map(
    ({ lang, source }) => html`<figure>
<figcaption>${lang === 'Shell' ? text.shell : text.typescript}</figcaption>
<pre tabindex="0" aria-label="${lang === 'Shell' ? text.shell : text.typescript}"><code>${source}</code></pre>
</figure>`,
  )}</div>
</section>`;
}

function card(api: LoadedApi, call: Call, href: string, edition: Edition): Html {
  const { operation, method, path } = call;
  const name = operation.summary ?? operation.operationId;
  const download = (format: 'json' | 'yaml', label: string) =>
    html`<a class="card-file" href="${downloadPath(api, edition, format)}" download aria-label="${edition.text.download(label, api.title)}">${label}</a> `;
  return html`<li class="card" data-words="${words(api, call)}">
<p class="card-service"><b>${api.service.toUpperCase()}</b> ${api.version}</p>
<h3><a href="${href}">${name}</a></h3>
<p class="card-path"><b>${method.toUpperCase()}</b> <code>${path}</code></p>
<p class="card-text">${withCode(firstParagraph(operation.description ?? api.description))}</p>
<p class="card-files">${download('yaml', 'OpenAPI YAML')}${download('json', 'JSON')}</p>
</li>
`;
}

/** What the filter looks in: the call's own words and the names of its parameters and of the API's fields. */
function words(api: LoadedApi, { operation, path, parameters }: Call): string {
  const fields = new Set<string>();
  const collect = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties' && typeof value === 'object' && value !== null) {
        for (const name of Object.keys(value)) fields.add(name);
      }
      collect(value);
    }
  };
  collect(api.bundle.components?.schemas);
  const own = [
    api.service,
    api.version,
    api.title,
    operation.operationId,
    operation.summary,
    operation.description,
  ];
  return [...own, path, ...parameters.map(({ name }) => name), ...fields].join(' ').toLowerCase();
}

/** Descriptions are Markdown; of their first paragraph a card shows the text and the code. */
function firstParagraph(markdown: string): string {
  const paragraph = markdown.split(/\n\s*\n/)[0] ?? '';
  return paragraph.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replaceAll('*', '');
}
