import type { Override } from '../override.ts';
import { type Answer, unsendable } from './answer.ts';
import type { Engine, Outcome } from './engine.ts';
import { type Operation, responseOf } from './operation.ts';
import { checkOverride } from './overrides.ts';

const bare: Omit<Answer, 'status'> = {
  headers: { 'content-type': 'application/json' },
  body: undefined,
  violations: [],
};

/**
 * The answer that an override means, and what the description has against it unless it is not to be checked.
 *
 * @param own makes the answer that is overridden; it is taken where the override has neither status, example nor body.
 */
export async function applyOverride(
  engine: Engine,
  operation: Operation,
  override: Override,
  own: () => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  checkOverride(operation, override);
  const { status, example, headers = {}, unchecked } = override;
  const wanted = status ?? operation.success?.status ?? 200;
  const answerOf = async (): Promise<Answer> => {
    if (status === undefined && example === undefined && !('body' in override)) return (await own()).answer;
    if (!responseOf(operation, wanted)) return { ...bare, status: wanted };
    return (await engine.sample(operation, { status: wanted, example })).answer;
  };
  const base = await answerOf();
  const answer: Answer = {
    ...base,
    headers: {
      ...base.headers,
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    },
    ...('body' in override && { body: override.body }),
  };
  // What a real service has said was judged by another reading.
  const flaws = unchecked || Buffer.isBuffer(answer.body) ? [] : engine.flawsOf(operation, answer);
  return { answer, flaws: [...flaws, ...unsendable(answer)] };
}
