import type { Mend } from './mend.ts';

const everything = '`0px 0px 1000000px 0px`';

/** An expression for one of Redoc's own words, in the page's language where its labels are loaded. */
const label = (word: string) => `(globalThis.redocLabel?.(${word})??${word})`;

/** Words that the script says without its way to translate, where they follow `before`. */
const within = (before: string, ...words: string[]): Mend[] =>
  words.map((word) => ({
    why: 'it is English in each language',
    find: before + word,
    put: before + label(word),
  }));

const labelled = (...words: string[]): Mend[] => within('', ...words);

/** What the script in the browser and the one that draws a page beforehand both say, each in its own quotes. */
const common = (quote: string): Mend[] => {
  const text = (words: string) => quote + words + quote;
  return [
    {
      why: 'the search box is a <div> that no keyboard reaches',
      find: `"data-testid":${text('search-trigger')}`,
      put:
        'role:"button",tabIndex:0,onKeyDown:e=>{(e.key==="Enter"||e.key===" ")&&(e.preventDefault(),' +
        'e.currentTarget.click())},"data-testid":"search-trigger"',
    },
    {
      why: 'the search box says "Loading..." until a pointer enters it',
      find: `a(${text('loading')},${text('Loading...')})`,
      put: 'a("search.navbar.label","Search ")',
    },
    {
      why: 'its way to translate gives back the English',
      find: `translate:(e,t)=>(typeof t==${text('string')}?t:t?.defaultValue)||e||${text('')}`,
      put: `translate:(e,t)=>{const n=(typeof t=="string"?t:t?.defaultValue)||e||"";return ${label('n')}}`,
    },
    {
      why: 'it is English in each language',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the script's own template.
      find: '"aria-label":t??`link to ${e}`',
      put: `"aria-label":(n=>${label('n')})(t??\`link to \${e}\`)`,
    },
    ...labelled(...['API docs by', 'Open navigation menu', 'Close navigation menu'].map(text)),
  ];
};

/** The mends of the script in the browser. */
export const browserMends: Mend[] = [
  ...common('`'),
  ...labelled(
    '`Response status`',
    '`Search endpoints, schemas, and more...`',
    '`Search docs...`',
    '`Searching...`',
    '`No results`',
    '`to navigate`',
    '`to select`',
    '`to exit`',
  ),
  {
    why: 'the long logo comes from another host',
    find: '`https://cdn.redoc.ly/redoc/logo-mini-full.svg`',
    put: '`data:,`',
  },
  {
    why: 'the short logo comes from another host',
    find: '`https://cdn.redoc.ly/redoc/logo-mini.svg`',
    put: '`data:,`',
  },
  {
    why: 'a section exists only when scrolled to, so that find-in-page and printing miss it',
    find: '`0px 0px 200px 0px`',
    put: everything,
  },
  { why: 'the same for nested fields', find: '`800px 0px`', put: everything },
  {
    why: 'the button that folds JSON says neither what it does nor how things stand',
    find: '"aria-label":`collapse`,className:e?',
    put: `"data-fold":!0,"aria-label":e?${label('`Collapse`')}:${label('`Expand`')},"aria-expanded":!!e,className:e?`,
  },
  {
    why: 'the label of the menu of examples hides the name of the chosen one',
    find: '"aria-label":`Example`,options:',
    put: 'options:',
  },
  {
    why: 'search finds no Chinese word within a run of them',
    find: 'tokenize:`forward`,context:{depth:2,resolution:9}',
    put: 'tokenize:globalThis.redocLabel?`full`:`forward`,context:{depth:2,resolution:9}',
  },
  {
    why: 'search takes Chinese characters for letters of one word',
    find: '/[\\p{L}\\p{N}_-]/u',
    put: '/(?!\\p{Script=Han})[\\p{L}\\p{N}_-]/u',
  },
  { why: 'it is English in each language', find: 'H1(u.place)', put: `H1(${label('u.place')})` },
  {
    why: 'the words of types and limits are English in each language',
    find: 's.push(...o),s.join(`, `)',
    put: `s.push(...o),(n=>${label('n')})(s.join(\`, \`))`,
  },
  {
    why: 'it is English in each language',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the script's own template.
    find: 'let n=e.in?`${e.in.charAt(0).toUpperCase()+e.in.slice(1)} `:``',
    put: `let n=e.in?(n=>${label('n')})(\`\${e.in.charAt(0).toUpperCase()+e.in.slice(1)} \`):\`\``,
  },
  ...within('onClick:e,children:', '`Cancel`'),
  ...within('children:', '` or `'),
  ...within('ONE_OF:', '`One of:`'),
  ...within('ANY_OF:', '`Any of:`'),
  ...within('"aria-label":', '`Copy`', '`Collapse all`', '`Expand all`'),
];

/** The mends of the script that draws a page beforehand. */
export const prerenderMends: Mend[] = common('"');
