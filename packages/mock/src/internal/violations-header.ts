import type { Violation } from './answer.ts';

const longest = 2048;

/** As JSON in ASCII, at most 2 kB: what does not fit is left out, so that it can always be parsed. */
export function violationsHeader(violations: readonly Violation[]): string {
  for (let count = violations.length; count > 0; count--) {
    const text = JSON.stringify(violations.slice(0, count)).replaceAll(
      /[^\x20-\x7e]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    if (text.length <= longest) return text;
  }
  return '[]';
}
