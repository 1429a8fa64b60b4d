import type { Exchange } from '../../exchange.ts';
import { readableBody } from '../body.ts';
import { duration } from '../wording.ts';
import { html, type Markup } from './markup.ts';
import type { Room } from './room.ts';

const longestUrl = 4_000;
const longestHeader = 500;
const mostHeaders = 40;

export interface ExchangeOptions {
  readonly room: Room;
  /** Of the body, in characters. */
  readonly longestBody: number;
  /** Whether it is unfolded. */
  readonly open: boolean;
}

function headerLines(headers: Readonly<Record<string, string>>, room: Room): Markup[] {
  return Object.entries(headers)
    .slice(0, mostHeaders)
    .map(([name, value]) => html`\n<i>${name}:</i> ${room.take(value, longestHeader)}`);
}

function responseMarkup({ response, failure }: Exchange, { room, longestBody }: ExchangeOptions): Markup {
  if (!response)
    return html`<pre class="message"><b>No whole response</b>\n${failure ?? 'It never came.'}</pre>`;
  const { status, headers, text, cut } = response;
  const body = room.take(readableBody(text), longestBody);
  return html`<pre class="message"><b>${status}</b>${headerLines(headers, room)}</pre>
${body === '' ? html`<p class="quiet">The body is empty.</p>` : html`<pre class="body" tabindex="0">${body}</pre>`}
${cut ? html`<p class="quiet">The body went on; the rest was not kept.</p>` : undefined}`;
}

/** A request and what came back, folded under a line that names both. */
export function exchangeMarkup(exchange: Exchange, options: ExchangeOptions): Markup {
  const { request, response, milliseconds } = exchange;
  const { room, open } = options;
  if (room.isFull) {
    return html`<p class="quiet">An exchange is left out, since the page would be too large: <code>--json</code> has it.</p>\n`;
  }
  const url = room.take(request.url, longestUrl);
  const path = url.replace(/^https?:\/\/[^/]*/, '');
  return html`<details class="exchange"${open ? html` open` : undefined}>
<summary><code>${request.method} ${path}</code> <span class="quiet">→ ${response?.status ?? 'no response'}, ${duration(milliseconds)}</span></summary>
<p class="label">Request</p>
<pre class="message"><b>${request.method} ${url}</b>${headerLines(request.headers, room)}</pre>
<p class="label">Response</p>
${responseMarkup(exchange, options)}
</details>
`;
}
