import { DocsError } from './errors.ts';

/** Replaces what must be in Redoc's script exactly once, so that a new Redoc cannot undo a mend in silence. */
interface Mend {
  why: string;
  find: string;
  put: string;
}

const everything = '`0px 0px 1000000px 0px`';

const mends: Mend[] = [
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
    why: 'the search box is a <div> that no keyboard reaches',
    find: '"data-testid":`search-trigger`',
    put:
      'role:`button`,tabIndex:0,onKeyDown:e=>{(e.key===`Enter`||e.key===` `)&&(e.preventDefault(),' +
      'e.currentTarget.click())},"data-testid":`search-trigger`',
  },
  {
    why: 'the button that folds JSON says neither what it does nor how things stand',
    find: '"aria-label":`collapse`,className:e?',
    put: '"aria-label":e?`Collapse`:`Expand`,"aria-expanded":!!e,className:e?',
  },
  {
    why: 'the label of the menu of examples hides the name of the chosen one',
    find: '"aria-label":`Example`,options:',
    put: 'options:',
  },
  {
    why: 'the search box says "Loading..." until a pointer enters it',
    find: ':(0,V.jsx)(`span`,{children:a(`loading`,`Loading...`)})]})})}',
    put: ':(0,V.jsx)(`span`,{children:a(`search.navbar.label`,`Search `)})]})})}',
  },
];

/** Redoc's script with its weak spots mended. */
export function mendRedocScript(script: string): string {
  return mends.reduce((text, { why, find, put }) => {
    const found = text.split(find).length - 1;
    if (found !== 1) {
      throw new DocsError(
        `Redoc's script has ${found} instead of 1 places that say ${find} (${why}): mend src/redoc-script.ts.`,
      );
    }
    return text.replace(find, () => put);
  }, script);
}
