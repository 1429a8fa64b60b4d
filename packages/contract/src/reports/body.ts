// Deeper is not indented further: a body that is nothing but brackets must not fill the memory with spaces.
const deepest = 40;

const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The body of a response over several lines, where it is JSON; else as it came. Every number and string stays written
 * as it was: `1.0` or a name that is there twice may be the very thing that is wrong.
 */
export function readableBody(text: string): string {
  if (!isJson(text)) return text;
  let depth = 0;
  let before = '';
  let readable = '';
  for (const [token] of text.matchAll(tokens)) {
    const opens = before === '{' || before === '[';
    const closes = token === '}' || token === ']';
    if (closes) depth -= 1;
    if (opens !== closes || before === ',') readable += `\n${'  '.repeat(Math.min(depth, deepest))}`;
    if (token === '{' || token === '[') depth += 1;
    readable += token === ':' ? ': ' : token;
    before = token;
  }
  return readable;
}
