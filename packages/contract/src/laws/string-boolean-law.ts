import type { Ask, Query } from '../check.ts';
import type { MakeChecks } from '../setting.ts';
import { Unusable } from '../unusable.ts';
import { differentAnswers, type Repeated, repeatedOf } from './different-answers.ts';
import { lawCheck, placeOf } from './law-check.ts';

const texts = ['TRUE', 'yes'];
const more = ['True', '1', 'on', ' true', 'true,true'];

async function* findings(
  repeated: Repeated,
  name: string,
  others: readonly Query[],
  ask: Ask,
): AsyncGenerator<string> {
  const untrue: Query = [[name, 'false']];
  yield* differentAnswers(repeated, ask, untrue, others);
  // Where `true` is answered as `false` is, any text could have been taken for it.
  const { done } = await differentAnswers(repeated, ask, untrue, [[[name, 'true']]]).next();
  if (done) throw new Unusable(`${name}=true changes nothing there`);
}

/** Of a flag that is a text, any value but `true` is false, and so is none. */
export const stringBooleanChecks: MakeChecks = (setting) =>
  repeatedOf(setting).flatMap((repeated) =>
    repeated.call.parameters
      .filter(({ stringBoolean }) => stringBoolean)
      .map(({ name, allowEmptyValue }) => {
        const { operation } = repeated.call;
        const values = [...(allowEmptyValue ? [''] : []), ...texts, ...(setting.thorough ? more : [])];
        const others = [[], ...values.map((value) => [[name, value] as const])];
        return lawCheck(
          {
            operation,
            promise: 'string-boolean',
            title: `${name}: none and any text but 'true' against 'false'`,
            source: placeOf(operation, `parameters/${name}/x-string-boolean`),
          },
          (ask) => findings(repeated, name, others, ask),
        );
      }),
  );
