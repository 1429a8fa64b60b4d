import type { Ask, Asked, Check } from '../check.ts';
import { valueAt } from '../description/json.ts';
import type { Operation } from '../description/operations.ts';
import type { Parameter } from '../description/parameters.ts';
import type { Profile } from '../profile.ts';
import type { MakeChecks, Setting } from '../setting.ts';
import { spread } from '../spread.ts';
import { isKnown, nameAt } from './spelling.ts';
import { valuesOf } from './values.ts';

/** How many edges of each kind are tried where it is not thorough. */
const few = 4;

function requestWith(operation: Operation, parameter: Parameter, name: string, text: string): Asked {
  if (parameter.in === 'path') return { operation, path: { [parameter.name]: text } };
  return { operation, query: [[name, text]] };
}

/** What an error lacks to tell a person which parameter is wrong; nothing where it names it. */
export function unnamed(operation: Operation, body: unknown, name: string): string[] {
  const pointers = [operation.errorEnvelope?.message, '/error_msg'];
  const said = pointers.map((pointer) => (pointer === undefined ? undefined : valueAt(body, pointer)));
  if (said.some((text) => typeof text === 'string' && text.includes(name))) return [];
  return [`the error does not name ${name}, which is wrong`];
}

async function* refused(ask: Ask, asked: Asked, name: string, profile: Profile): AsyncIterable<string> {
  const { body, status } = await ask(asked, { status: 'refused' });
  // Which words a cloud finds is not described; the mock's are ours.
  if (status === 400 && profile.reading === 'sealed') yield* unnamed(asked.operation, body, name);
}

function checksFor(operation: Operation, parameter: Parameter, { profile, thorough }: Setting): Check[] {
  const { allowed, forbidden } = valuesOf(operation, parameter, profile);
  const some = (texts: readonly string[]) => (thorough ? texts : spread(texts, few));
  const name = nameAt(operation, parameter, profile);
  const source = `${operation.bundle.id}#${parameter.pointer}`;
  const title = (text: string) =>
    `${name}=${JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)}`;
  // Another project than one's own is refused for another reason.
  const acceptable = parameter.in === 'path' ? [] : some(allowed);
  // An empty segment of a path is another path.
  const refusable = some(forbidden).filter((text) => parameter.in !== 'path' || text !== '');
  return [
    ...acceptable.map(
      (text): Check => ({
        operation,
        promise: 'valid-accepted',
        title: title(text),
        source,
        async run(ask) {
          await ask(requestWith(operation, parameter, name, text), { status: 200 });
        },
      }),
    ),
    ...refusable.map(
      (text): Check => ({
        operation,
        promise: 'invalid-refused',
        title: title(text),
        source,
        run: (ask) => refused(ask, requestWith(operation, parameter, name, text), parameter.name, profile),
      }),
    ),
  ];
}

/** Every parameter at its edges, alone. */
export const boundaryChecks: MakeChecks = (setting) =>
  setting.operations.flatMap((operation) => [
    {
      operation,
      promise: 'valid-accepted',
      title: 'no parameter but those of the path',
      source: `${operation.bundle.id}#${operation.pointer}`,
      async run(ask) {
        await ask({ operation }, { status: 200 });
      },
    } satisfies Check,
    ...operation.parameters
      .filter((parameter) => parameter.in !== 'header' && isKnown(operation, parameter, setting.profile))
      .flatMap((parameter) => checksFor(operation, parameter, setting)),
  ]);
