/** The code blocks of a Markdown text in one language. */
export function blocksIn(markdown: string, language: string): string[] {
  return [...markdown.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );
}

const isTest = (text: string) => text.includes("from 'vitest'");

/** The tests of a Markdown text: what a reader saves as a file for vitest. */
export function testsIn(markdown: string): string[] {
  return blocksIn(markdown, 'ts').filter(isTest);
}

/**
 * The TypeScript programs of a Markdown text. What uses a client or a mock and creates none continues the first of them.
 */
export function programsIn(markdown: string): string[] {
  const [first = '', ...others] = blocksIn(markdown, 'ts').filter((text) => !isTest(text));
  const continues = (text: string) =>
    /\b(?:client|mock)\./.test(text) && !/(?:createClient|startMock)\(/.test(text);
  return [first, ...others.map((text) => (continues(text) ? `${first}\n${text}` : text))];
}

/** What a program prints by its own comments: `console.log(…); // this`. */
export function promisedOutput(program: string): string[] {
  return [...program.matchAll(/console\.log\(.*\/\/ (.*)/g)].map(([, comment = '']) => comment);
}
