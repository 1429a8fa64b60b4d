import { promises } from '../../promises.ts';
import type { Finding, Verdict } from '../../report.ts';
import { outcomeOf, symbols } from '../outcome.ts';
import { beginning, counted, foundText, numeral, timesText } from '../wording.ts';
import { type ExchangeOptions, exchangeMarkup } from './exchange.ts';
import { html, type Markup } from './markup.ts';
import type { Room } from './room.ts';

const mostFindings = 20;
const mostExchanges = 4;
const longestLine = 1_000;
const longestCurl = 8_000;

/** The rooms of a page: what shows a fault is not to be crowded out by what shows none. */
export interface Rooms {
  readonly broken: Room;
  readonly kept: Room;
}

/** Where a verdict is on the page, as an element's id. */
export function idOf({ operation, promise }: Pick<Verdict, 'operation' | 'promise'>): string {
  return `${operation}/${promise}`;
}

/** The symbol of a verdict, and the number of findings where there are some. */
export function markOf(verdict: Verdict): string {
  const symbol = symbols[outcomeOf(verdict)];
  return verdict.findings.length > 0 ? `${symbol} ${numeral(verdict.findings.length)}` : symbol;
}

function curlMarkup(curl: string, room: Room): Markup {
  if (curl.length > longestCurl)
    return html`<p class="quiet">The curl line is too long for a page: <code>--json</code> has it.</p>`;
  return html`<div class="curl"><pre><code>${room.take(curl, longestCurl)}</code></pre><button type="button" data-copy>Copy</button></div>`;
}

function findingMarkup(
  finding: Finding,
  verdict: Verdict,
  { room, open }: Pick<ExchangeOptions, 'room' | 'open'>,
): Markup {
  const { message, source, evidence, curl } = finding;
  const left = evidence.length - mostExchanges;
  const shown = evidence.slice(-mostExchanges);
  return html`<li class="finding">
<p class="claim">${room.take(message, longestLine)}</p>
<p class="quiet">${room.take(foundText(finding), longestLine)}${
    source === verdict.source ? undefined : html`<br>Promised by ${room.take(source, longestLine)}`
  }</p>
${curl === undefined ? undefined : curlMarkup(curl, room)}
${left > 0 ? html`<p class="quiet">${counted(left, 'earlier exchange')} left out.</p>` : undefined}
${shown.map((exchange, at) =>
  exchangeMarkup(exchange, { room, longestBody: 8_000, open: open && at === shown.length - 1 }),
)}</li>
`;
}

function findingsMarkup(verdict: Verdict, room: Room): Markup {
  const shown: Markup[] = [];
  for (const finding of verdict.findings.slice(0, mostFindings)) {
    if (!room.isFull) shown.push(findingMarkup(finding, verdict, { room, open: shown.length === 0 }));
  }
  const left = verdict.findings.length - shown.length;
  return html`<ol class="findings">
${shown}</ol>
${left > 0 ? html`<p class="quiet">${counted(left, 'more finding')}: <code>--json</code> has all.</p>` : undefined}`;
}

function reasonMarkup(verdict: Verdict, { broken, kept }: Rooms): Markup {
  if (verdict.findings.length > 0) return findingsMarkup(verdict, broken);
  if (verdict.judged === 0)
    return html`<p>Not judged: ${verdict.skipped ?? 'nothing was asked that could tell.'}</p>`;
  if (!verdict.kept) return html`<p>Kept.</p>`;
  return html`<h4>One that kept it</h4>
${exchangeMarkup(verdict.kept, { room: kept, longestBody: 2_000, open: true })}`;
}

function summaryMarkup(verdict: Verdict): Markup {
  const [first, ...more] = verdict.findings;
  if (!first) return html`<span class="quiet">${promises[verdict.promise]}</span>`;
  const rest =
    more.length > 0 ? html` <span class="quiet">and ${numeral(more.length)} more</span>` : undefined;
  return html`<span>${beginning(first.message, 200)}${rest}</span>`;
}

/** A verdict, folded under a line that says what came of it. */
export function verdictMarkup(verdict: Verdict, rooms: Rooms): Markup {
  const outcome = outcomeOf(verdict);
  const { operation, promise, judged, source, note } = verdict;
  return html`<details class="verdict ${outcome}">
<summary class="line"><span class="mark">${markOf(verdict)}</span> <b>${promise}</b> ${summaryMarkup(verdict)}</summary>
<article id="${idOf(verdict)}" class="${outcome}">
<h3 class="title"><span class="mark">${symbols[outcome]}</span> ${promise} <small>${operation}</small></h3>
<p class="rule">${promises[promise]}</p>
<p class="quiet">Promised by ${source}${judged > 0 ? `, judged ${timesText(judged)}` : ''}.</p>
${note === undefined ? undefined : html`<p>Left out: ${note}</p>`}
${reasonMarkup(verdict, rooms)}
</article>
</details>
`;
}
