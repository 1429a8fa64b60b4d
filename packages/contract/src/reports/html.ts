import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { exitCodeOf, type Report } from '../report.ts';
import { exchangeMarkup } from './html/exchange.ts';
import { html, Markup } from './html/markup.ts';
import { matrixMarkup } from './html/matrix.ts';
import { operationMarkup } from './html/operation.ts';
import { Room } from './html/room.ts';
import {
  allowancesMarkup,
  factsMarkup,
  headerMarkup,
  remarksMarkup,
  unsteadyMarkup,
} from './html/summary.ts';
import type { Rooms } from './html/verdict.ts';
import { conclusionOf, isJudged, tallyOf, verdictsByOperation } from './outcome.ts';

/** Files that the package brings for the page, and the hash by which alone a browser takes them. */
function inlined(...names: readonly string[]): { readonly markup: Markup; readonly hash: string } {
  const text = names
    .map((name) => readFileSync(new URL(`../../page/${name}`, import.meta.url), 'utf8'))
    .join('');
  return { markup: new Markup(text), hash: `'sha256-${createHash('sha256').update(text).digest('base64')}'` };
}

const style = inlined('base.css', 'summary.css', 'matrix.css', 'evidence.css', 'drawer.css');
const script = inlined('page.js');

const policy = [
  "default-src 'none'",
  `style-src ${style.hash}`,
  `script-src ${script.hash}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const moods = { 0: 'kept', 1: 'broken', 2: 'unsure' } as const;

// The verdict on the tab: a tick, a cross, a question mark.
const signs = {
  kept: 'M7 12.500l3.500 3.500L17 9',
  broken: 'M8 8l8 8M16 8l-8 8',
  unsure: 'M8 12h8',
} as const;
const colors = { kept: '#0b6b3a', broken: '#b3261e', unsure: '#8f4a00' } as const;

function iconOf(mood: (typeof moods)[keyof typeof moods]): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="11" fill="${colors[mood]}"/><path d="${signs[mood]}" fill="none" stroke="#fff" stroke-width="2.500" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

const stepButtons = html`<button type="button" data-step="-1">Previous broken</button><button type="button" data-step="1">Next broken</button>`;

/** What became of each promise, and the evidence. */
function judgedMarkup(report: Report, rooms: Rooms): Markup {
  const verdicts = verdictsByOperation(report);
  return html`<section>
<h2 id="matrix">Operations and promises</h2>
${matrixMarkup(report)}
${allowancesMarkup(report)}
</section>
${unsteadyMarkup(report)}
<section>
<h2>Evidence</h2>
${report.operations.map((one) => operationMarkup(one, verdicts.get(one.operation) ?? [], rooms))}
</section>
`;
}

function diagnosisMarkup({ diagnosis }: Report, { broken: room }: Rooms): Markup | undefined {
  if (!diagnosis) return undefined;
  return html`<section class="diagnosis">
<h2>What came back</h2>
${diagnosis.evidence.map((exchange, at) => exchangeMarkup(exchange, { room, longestBody: 8_000, open: at === 0 }))}</section>
`;
}

/**
 * A report as one page of HTML that asks for nothing from outside, runs no script but its own, and can be read without
 * it. What a server sent is text on it. It has room for 5 MB of evidence: what is longer is cut, and said to be.
 *
 * @example
 * await writeFile('report.html', htmlText(report));
 */
export function htmlText(report: Report): string {
  const mood = moods[exitCodeOf(report)];
  const { broken } = tallyOf(report.verdicts);
  const rooms = { broken: new Room(4_000_000), kept: new Room(1_000_000) };
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${conclusionOf(report).headline} · Contract report</title>
<link rel="icon" href="${iconOf(mood)}">
<style>${style.markup}</style>
</head>
<body>
<main>
${headerMarkup(report, mood)}
${factsMarkup(report)}
${remarksMarkup(report)}
${diagnosisMarkup(report, rooms)}
${isJudged(report) ? judgedMarkup(report, rooms) : html`${allowancesMarkup(report)}${unsteadyMarkup(report)}`}
</main>
<dialog aria-label="Evidence" closedby="any">
<div class="bar">${broken > 0 ? stepButtons : undefined}<button type="button" class="close" aria-label="Close">✕</button></div>
<div class="shown"></div>
</dialog>
<script type="module">${script.markup}</script>
</body>
</html>
`.text;
}
