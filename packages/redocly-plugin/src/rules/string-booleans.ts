import { descriptionOf, type Member, members, said } from '../description/members.ts';
import { typesOf } from '../description/parts.ts';
import { listAt } from '../mapping.ts';
import type { Visitor } from '../redocly.ts';

const mark = 'x-string-boolean';

/** A text that means true or false is declared as such: clients take a boolean for it. */
export function stringBooleans(): Visitor {
  return members((member, context) => {
    const { kind, name, layers, at } = member;
    const isString = layers.flatMap(typesOf).includes('string');
    const marked = layers.find(({ raw }) => mark in raw);
    if (marked !== undefined) {
      if (marked.raw[mark] === true && isString) return;
      const message = isString
        ? `${mark} can only be true. Remove it where the text is no boolean.`
        : `${kind} "${name}" is no string. Remove ${mark}: its type says what it is.`;
      context.report({ message, location: marked.at.child([mark]) });
    } else if (isString && meansBoolean(member)) {
      const message = `${kind} "${name}" is a string that means true or false. Say ${mark}: true.`;
      context.report({ message, location: at });
    }
  });
}

function meansBoolean({ layers }: Member): boolean {
  const values = [
    ...['example', 'default', 'const'].map((keyword) => said(layers, keyword)),
    ...layers.flatMap(({ raw }) => [...listAt(raw, 'enum'), ...listAt(raw, 'x-extensible-enum')]),
  ];
  if (values.some((value) => value === 'true' || value === 'false')) return true;
  const text = descriptionOf(layers);
  return /[`"'](?:true|false)[`"']/i.test(text) || (/\btrue\b/i.test(text) && /\bfalse\b/i.test(text));
}
