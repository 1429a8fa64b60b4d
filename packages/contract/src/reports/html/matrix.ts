import { type PromiseName, promiseNames, promises } from '../../promises.ts';
import type { Report, ReportedOperation, Verdict } from '../../report.ts';
import { type Outcome, outcomeOf, symbols, verdictsByOperation } from '../outcome.ts';
import { visible } from '../visible.ts';
import { counted } from '../wording.ts';
import { breakable, html, type Markup } from './markup.ts';
import { idOf, markOf } from './verdict.ts';

/** The link to an element of the page, whose id is written as all text is. */
function linkTo(id: string): string {
  return `#${visible(id).split('/').map(encodeURIComponent).join('/')}`;
}

function cellMarkup(promise: PromiseName, verdict: Verdict | undefined): Markup {
  const outcome = verdict ? outcomeOf(verdict) : 'does not apply';
  if (!verdict || outcome === 'does not apply')
    return html`<td class="none" aria-label="${promise}: does not apply" title="${promise}: does not apply"></td>`;
  const { findings, note } = verdict;
  const found = findings.length > 0 ? `, ${counted(findings.length, 'finding')}` : '';
  const label = `${promise}: ${outcome}${found}${note === undefined ? '' : `; ${note}`}`;
  return html`<td><a href="${linkTo(idOf(verdict))}" class="cell ${outcome}" aria-label="${label}" title="${label}">${markOf(verdict)}${note === undefined ? '' : ' *'}</a></td>`;
}

function rowMarkup({ operation, method, path }: ReportedOperation, verdicts: readonly Verdict[]): Markup {
  const byPromise = new Map(verdicts.map((verdict) => [verdict.promise, verdict]));
  return html`<tr><th scope="row" class="name"><a href="${linkTo(operation)}">${breakable(operation)}</a><code>${method} ${breakable(path)}</code></th>${promiseNames.map(
    (promise) => cellMarkup(promise, byPromise.get(promise)),
  )}</tr>
`;
}

const meanings: Readonly<Record<Outcome, Markup>> = {
  kept: html`<b class="kept">${symbols.kept}</b> kept`,
  broken: html`<b class="broken">${symbols.broken} n</b> broken in n ways`,
  'not judged': html`<b>${symbols['not judged']}</b> not judged`,
  'does not apply': html`<b>${symbols['does not apply']}</b> does not apply`,
};

// Object.keys knows no names; these are the keys of the very object above.
const outcomes = Object.keys(meanings) as Outcome[];

function legendMarkup({ verdicts }: Report): Markup {
  const there = new Set(verdicts.map(outcomeOf));
  const shown = outcomes.filter((outcome) => there.has(outcome)).map((outcome) => meanings[outcome]);
  if (verdicts.some(({ note }) => note !== undefined)) shown.push(html`<b>*</b> something was left out`);
  return html`<p class="quiet legend">${shown.map((one) => html`<span>${one}</span> `)}Each opens its evidence.</p>`;
}

/** What became of each promise of each operation. */
export function matrixMarkup(report: Report): Markup {
  const verdicts = verdictsByOperation(report);
  return html`<div class="scroll" role="region" aria-labelledby="matrix" tabindex="0">
<table>
<thead><tr><th scope="col" class="corner">Operation</th>${promiseNames.map(
    (promise) =>
      html`<th scope="col" class="promise" title="${promises[promise]}"><span>${promise}</span></th>`,
  )}</tr></thead>
<tbody>
${report.operations.map((one) => rowMarkup(one, verdicts.get(one.operation) ?? []))}</tbody>
</table>
</div>
${legendMarkup(report)}
`;
}
