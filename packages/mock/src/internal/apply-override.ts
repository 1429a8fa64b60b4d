import type { Override } from '../override.ts';
import { type Answer, unsendable } from './answer.ts';
import type { Engine, Outcome } from './engine.ts';
import { type Operation, responseOf } from './operation.ts';
import { checkOverride } from './overrides.ts';

/** The answer that an override means, and what the description has against it unless it is not to be checked. */
export async function applyOverride(
  engine: Engine,
  operation: Operation,
  override: Override,
): Promise<Outcome> {
  checkOverride(operation, override);
  const { status = operation.success?.status ?? 200, example, headers = {}, unchecked } = override;
  const plain: Answer = {
    status,
    headers: { 'content-type': 'application/json' },
    body: undefined,
    violations: [],
  };
  const documented = responseOf(operation, status)
    ? (await engine.sample(operation, { status, example })).answer
    : plain;
  const answer: Answer = {
    ...documented,
    headers: {
      ...documented.headers,
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    },
    ...('body' in override && { body: override.body }),
  };
  const flaws = unchecked ? [] : engine.flawsOf(operation, answer);
  return { answer, flaws: [...flaws, ...unsendable(answer)] };
}
