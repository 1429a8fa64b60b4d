/** The code blocks of a Markdown text in one language. */
export function blocksIn(markdown: string, language: string): string[] {
  return [...markdown.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );
}

/** The TypeScript programs of a Markdown text. What uses a client without creating it continues the first of them. */
export function programsIn(markdown: string): string[] {
  const [first = '', ...others] = blocksIn(markdown, 'ts');
  const continues = (text: string) => /\bclient\./.test(text) && !text.includes('createClient(');
  return [first, ...others.map((text) => (continues(text) ? `${first}\n${text}` : text))];
}

/** What a program prints by its own comments: `console.log(…); // this`. */
export function promisedOutput(program: string): string[] {
  return [...program.matchAll(/console\.log\(.*\/\/ (.*)/g)].map(([, comment = '']) => comment);
}
