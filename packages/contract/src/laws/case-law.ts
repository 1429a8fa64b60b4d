import type { Ask, Check } from '../check.ts';
import { valueAt } from '../description/json.ts';
import type { Setting } from '../setting.ts';
import { Call } from './call.ts';
import { differenceOf } from './difference.ts';
import type { CaseLaw } from './laws.ts';
import { parseQuery } from './query.ts';

async function* findings(call: Call, law: CaseLaw, setting: Setting, ask: Ask): AsyncIterable<string> {
  const { operation } = call;
  const { path, headers, status, body, error } = law;
  const query = call.spelled(parseQuery(law.query ?? ''));
  const answer = await ask(
    { operation, query, ...(path && { path }), ...(headers && { headers }) },
    { status },
  );
  // Another status is found by whoever judges the answer.
  if (status !== 'refused' && answer.status !== status) return;
  const difference = body === undefined ? undefined : differenceOf(answer.body, body, { partial: true });
  if (difference !== undefined) yield difference;
  // Which words a cloud finds is not described.
  if (!error || setting.profile.reading !== 'sealed') return;
  const message = valueAt(answer.body, operation.errorEnvelope?.message ?? '');
  const isNamed = typeof message === 'string' && message.includes(error.names);
  if (!isNamed) yield `the error of ${operation.bundle.service} does not name ${error.names}`;
}

/** What a written case expects. */
export function caseChecks(law: CaseLaw, setting: Setting): Check[] {
  return setting.operations
    .filter(({ operationId }) => operationId === law.operation)
    .map((operation) => new Call(operation, setting.profile))
    .filter((call) => call.knows(parseQuery(law.query ?? '')))
    .map((call) => ({
      operation: call.operation,
      promise: 'case',
      title: law.title,
      source: `${law.source} (${law.place})`,
      run: (ask) => findings(call, law, setting, ask),
    }));
}
