import type { ReportedOperation, Verdict } from '../../report.ts';
import { outcomeOf, tallyOf } from '../outcome.ts';
import { numeral } from '../wording.ts';
import { breakable, html, type Markup } from './markup.ts';
import { type Rooms, verdictMarkup } from './verdict.ts';

function statusesMarkup({ statuses }: ReportedOperation): Markup | undefined {
  if (statuses.length === 0) return undefined;
  return html`<p class="statuses">Answered: ${statuses.map(
    ({ status, times }) =>
      html` <span class="${times > 0 ? 'status' : 'status never'}"><b>${status}</b> ${times > 0 ? `× ${numeral(times)}` : 'never'}</span>`,
  )}</p>`;
}

/** An operation with its verdicts: those that are broken, and folded together those that are not. */
export function operationMarkup(
  reported: ReportedOperation,
  verdicts: readonly Verdict[],
  rooms: Rooms,
): Markup {
  const { operation, service, method, path, sources } = reported;
  const broken = verdicts.filter((verdict) => outcomeOf(verdict) === 'broken');
  const rest = verdicts.filter((verdict) => ['kept', 'not judged'].includes(outcomeOf(verdict)));
  const { kept, 'not judged': notJudged } = tallyOf(verdicts);
  return html`<section class="operation" id="${operation}">
<h3>${breakable(operation)} <small>${service.toUpperCase()}</small></h3>
<p><code>${method} ${path}</code></p>
${sources.length > 0 ? html`<p class="quiet">Described after ${sources.join(', ')}</p>` : undefined}
${statusesMarkup(reported)}
${broken.map((verdict) => verdictMarkup(verdict, rooms))}
${
  rest.length > 0
    ? html`<details class="rest"><summary class="line quiet">${numeral(kept)} kept, ${numeral(notJudged)} not judged</summary>
${rest.map((verdict) => verdictMarkup(verdict, rooms))}</details>`
    : undefined
}
</section>
`;
}
