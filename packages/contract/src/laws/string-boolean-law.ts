import type { MakeChecks } from '../setting.ts';
import { differentAnswers, repeatedOf } from './different-answers.ts';
import { lawCheck, placeOf } from './law-check.ts';

const untrue = ['TRUE', 'yes'];
const more = ['True', '1', 'on', ' true', 'true,true'];

/** Of a flag that is a text, any value but `true` is false, and so is none. */
export const stringBooleanChecks: MakeChecks = (setting) =>
  repeatedOf(setting).flatMap((repeated) =>
    repeated.call.parameters
      .filter(({ stringBoolean }) => stringBoolean)
      .map(({ name, allowEmptyValue }) => {
        const { operation } = repeated.call;
        const values = [...(allowEmptyValue ? [''] : []), ...untrue, ...(setting.thorough ? more : [])];
        const others = [[], ...values.map((value) => [[name, value] as const])];
        return lawCheck(
          {
            operation,
            promise: 'string-boolean',
            title: `${name}: none and any text but 'true' against 'false'`,
            source: placeOf(operation, `parameters/${name}/x-string-boolean`),
          },
          (ask) => differentAnswers(repeated, ask, [[name, 'false']], others),
        );
      }),
  );
