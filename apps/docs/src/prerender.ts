import { registerHooks } from 'node:module';
import { runInThisContext } from 'node:vm';
import { editions } from './editions.ts';
import { labelsScript } from './labels.ts';
import { mended } from './mend.ts';
import { prerenderMends } from './redoc-mends.ts';

// Loaded into the process of `redocly build-docs`, so that it draws a page as the mended script will in the browser.

const edition = editions.find(({ lang }) => lang === process.env['SITE_LANG']);
const labels = edition && labelsScript(edition);
if (labels) runInThisContext(labels);

let found = 0;
registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (!url.includes('/@redocly/cli/') || !loaded.source) return loaded;
    const { source } = loaded;
    const script = typeof source === 'string' ? source : new TextDecoder().decode(source);
    if (!script.includes('"search-trigger"')) return loaded;
    found += 1;
    return { ...loaded, source: mended(script, prerenderMends) };
  },
});
process.once('exit', () => {
  if (found === 1) return;
  console.error(`Redocly has ${found} instead of 1 scripts that draw a page: mend src/prerender.ts.`);
  process.exitCode = 1;
});
