import { visibleLines } from '../visible.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup that is safe: what {@link html} gives, and what the package brings itself. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What can be put into markup. */
export type Insert = string | number | Markup | readonly Markup[] | undefined;

function textOf(insert: Insert): string {
  if (insert === undefined) return '';
  if (insert instanceof Markup) return insert.text;
  if (typeof insert === 'object') return insert.map(({ text }) => text).join('');
  return visibleLines(String(insert)).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** Markup. What is put in is escaped, unless it is markup itself; nothing is put in for undefined. */
export function html(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  return new Markup(strings.map((text, at) => text + textOf(inserts[at])).join(''));
}

/** A name or path that may be broken over lines between its words, and preferably nowhere else. */
export function breakable(name: string): Markup {
  const [first = '', ...words] = name.split(/(?<=[a-z0-9])(?=[A-Z])|(?=\/)/);
  return html`${first}${words.map((word) => html`<wbr>${word}`)}`;
}
