const continuation = /^(\s*\*) {5}(.*)$/;
const described = /^(\s*\*) @description (.*)$/;

/**
 * openapi-typescript's comments in TSDoc: the description is the comment's text instead of an unknown `@description`
 * tag, its further lines are not indented (Markdown would show code), and `@default` is `@defaultValue`.
 */
export function withTsdocTags(source: string): string {
  const lines: string[] = [];
  for (const line of source.split('\n')) {
    const further = continuation.exec(line);
    const first = described.exec(line);
    if (further) {
      lines.push(`${further[1]} ${further[2]}`.trimEnd());
    } else if (first) {
      if (!lines.at(-1)?.trimEnd().endsWith('/**')) lines.push(`${first[1]}`);
      lines.push(`${first[1]} ${first[2]}`);
    } else {
      lines.push(
        line
          .replace(/^(\s*\/\*\*) @description /, '$1 ')
          .replace(/^(\s*(?:\/\*)?\*) @default /, '$1 @defaultValue '),
      );
    }
  }
  return lines.join('\n');
}
