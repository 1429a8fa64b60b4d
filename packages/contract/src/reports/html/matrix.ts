import { type PromiseName, promiseNames, promises } from '../../promises.ts';
import type { Report, ReportedOperation, Verdict } from '../../report.ts';
import { outcomeOf, verdictsByOperation } from '../outcome.ts';
import { visible } from '../visible.ts';
import { counted } from '../wording.ts';
import { breakable, html, type Markup } from './markup.ts';
import { idOf, markOf } from './verdict.ts';

/** The link to an element of the page, whose id is written as all text is. */
function linkTo(id: string): string {
  return `#${visible(id).split('/').map(encodeURIComponent).join('/')}`;
}

function cellMarkup(promise: PromiseName, verdict: Verdict | undefined): Markup {
  if (!verdict) return html`<td>–</td>`;
  const outcome = outcomeOf(verdict);
  const { findings } = verdict;
  const label = findings.length > 0 ? `${outcome}, ${counted(findings.length, 'finding')}` : outcome;
  return html`<td><a href="${linkTo(idOf(verdict))}" class="cell ${outcome}" aria-label="${promise}: ${label}" title="${promise}: ${label}">${markOf(verdict)}</a></td>`;
}

function rowMarkup({ operation, method, path }: ReportedOperation, verdicts: readonly Verdict[]): Markup {
  const byPromise = new Map(verdicts.map((verdict) => [verdict.promise, verdict]));
  return html`<tr><th scope="row" class="name"><a href="${linkTo(operation)}">${breakable(operation)}</a><code>${method} ${breakable(path)}</code></th>${promiseNames.map(
    (promise) => cellMarkup(promise, byPromise.get(promise)),
  )}</tr>
`;
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
<p class="quiet legend"><span><b class="kept">✓</b> kept</span> <span><b class="broken">✗ 3</b> broken in 3 ways</span> <span><b>–</b> not judged</span> Each opens its evidence.</p>
`;
}
