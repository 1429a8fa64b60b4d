import { descriptionOf, members, wordsOf } from '../description/members.ts';
import type { Visitor } from '../redocly.ts';

/** Every parameter, header and field has a description that says more than its name. */
export function descriptions(): Visitor {
  return members(({ kind, name, layers, at }, context) => {
    const text = descriptionOf(layers);
    if (saysMore(text, name)) return;
    const reason = text === '' ? 'has no description' : 'has a description that repeats its name';
    context.report({
      message: `${kind} "${name}" ${reason}. Say what it means, in a sentence.`,
      location: at,
    });
  });
}

function saysMore(text: string, name: string): boolean {
  const known = new Set([...wordsOf(name), 'a', 'an', 'the']);
  const isOtherScript = /[^ -~\n]/.test(text);
  return isOtherScript || wordsOf(text).some((word) => !known.has(word));
}
