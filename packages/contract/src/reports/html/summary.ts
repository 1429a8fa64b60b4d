import type { Report } from '../../report.ts';
import { conclusionOf, isJudged, tallyOf } from '../outcome.ts';
import { remarksOf, throttledText, unsteadyText } from '../remarks.ts';
import { beginning, counted, duration, numeral, profileText } from '../wording.ts';
import { html, type Markup } from './markup.ts';

const mostUnsteady = 50;
const longestLine = 1_000;

type Fact = readonly [name: string, value: string, mood?: string];

/** What a run comes to, in numbers. */
export function factsMarkup(report: Report): Markup {
  const { kept, broken, findings, 'not judged': notJudged } = tallyOf(report.verdicts);
  const promises: readonly Fact[] = [
    ['kept', numeral(kept), kept > 0 ? 'kept' : ''],
    ['broken', numeral(broken), broken > 0 ? 'broken' : ''],
    ['not judged', numeral(notJudged)],
    ['findings', numeral(findings)],
  ];
  const facts: readonly Fact[] = [
    ...(isJudged(report) ? promises : []),
    ['requests', numeral(report.requests)],
    ['time', duration(report.milliseconds)],
  ];
  return html`<dl class="facts">${facts.map(
    ([name, value, mood]) => html`<div class="${mood}"><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}

/** What the profile allows for. */
export function allowancesMarkup({ allowances, profile }: Report): Markup | undefined {
  if (allowances.length === 0) return undefined;
  return html`<details class="allowances"${allowances.length > 5 ? undefined : html` open`}>
<summary>${counted(allowances.length, 'difference')} allowed for by the profile ${profile}</summary>
<ul>${allowances.map((one) => html`<li>${one}</li>\n`)}</ul>
</details>
`;
}

/** What was not judged, or not wholly. */
export function remarksMarkup(report: Report): Markup | undefined {
  const remarks = remarksOf(report);
  if (remarks.length === 0) return undefined;
  return html`<ul class="remarks">${remarks.map((one) => html`<li>${one}</li>\n`)}</ul>
`;
}

/** What was wrong at first alone. */
export function unsteadyMarkup({ unsteady }: Report): Markup | undefined {
  if (unsteady.length === 0) return undefined;
  const left = unsteady.length - mostUnsteady;
  return html`<section>
<h2>At first, and not when asked again</h2>
<ul class="remarks">${unsteady.slice(0, mostUnsteady).map((one) => html`<li>${beginning(unsteadyText(one), longestLine)}</li>\n`)}</ul>
${left > 0 ? html`<p class="quiet">${numeral(left)} more: <code>--json</code> has all.</p>` : undefined}
</section>
`;
}

/** The verdict, and what was judged by what. */
export function headerMarkup(report: Report, mood: string): Markup {
  const { headline, detail } = conclusionOf(report);
  const throttled = throttledText(report);
  const started = report.startedAt.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC');
  return html`<header class="${mood}">
<p class="kicker">Contract report</p>
<h1>${headline}</h1>
${detail === undefined ? undefined : html`<p class="detail">${detail}</p>`}
<dl class="run">
<div><dt>Target</dt><dd>${report.target}</dd></div>
<div><dt>Profile</dt><dd>${profileText(report)}</dd></div>
<div><dt>Started</dt><dd><time datetime="${report.startedAt}">${started}</time></dd></div>
<div><dt>Seed</dt><dd>${report.seed}</dd></div>
${throttled === undefined ? undefined : html`<div><dt>Throttled</dt><dd>${throttled}</dd></div>\n`}</dl>
</header>
`;
}
