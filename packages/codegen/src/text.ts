/** A TSDoc comment of the given blocks, which stand apart by an empty line; nothing for none. */
export function tsdoc(blocks: readonly string[], indent = ''): string {
  const lines = blocks
    .filter((block) => block !== '')
    .join('\n\n')
    .trim()
    // The text comes from a description and must not end the comment.
    .replaceAll('*/', '*\\/')
    .split('\n');
  if (lines.length === 1) return lines[0] === '' ? '' : `${indent}/** ${lines[0]} */\n`;
  const body = lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n');
  return `${indent}/**\n${body}\n${indent} */\n`;
}

/** A text as a TypeScript literal. */
export function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A plain value as TypeScript source; what is undefined is left out. */
export function source(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const deeper = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => source(item, deeper))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${propertyName(key)}: ${source(item, deeper)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const short = Array.isArray(value) ? `[${items.join(', ')}]` : `{ ${items.join(', ')} }`;
  if (items.length === 0) return open + close;
  if (!short.includes('\n') && indent.length + short.length <= 100) return short;
  return `${open}\n${items.map((item) => `${deeper}${item},`).join('\n')}\n${indent}${close}`;
}

function propertyName(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
}

/** `dcs` → `Dcs`, `dcs-v1.0` → `DcsV1_0`: a name for a type. */
export function typeName(text: string): string {
  return text
    .split(/[^A-Za-z0-9.]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1).replaceAll('.', '_'))
    .join('');
}
