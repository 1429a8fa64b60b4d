import { relative } from 'node:path';
import { nodesOf } from '../description/nodes.ts';
import { readCatalogue } from '../i18n/catalogue.ts';
import type { CatalogueFault } from '../i18n/catalogue-file.ts';
import { faultsIn } from '../i18n/entry-faults.ts';
import { apiRoots, catalogueFolder } from '../i18n/options.ts';
import { runOf } from '../i18n/run.ts';
import { placeOf, saidBy } from '../i18n/said.ts';
import { quoted, unusedIn } from '../i18n/unused.ts';
import type { Context, LineLocation, Visitor } from '../redocly.ts';

/**
 * Every text that a reader sees has its Chinese, and the catalogue has nothing else. What is unused shows when the last
 * API has been looked at: a run of one API alone does not ask for that.
 */
export function translated(options: Readonly<Record<string, unknown>>): Visitor {
  return {
    Root: {
      enter(root, context) {
        const folder = catalogueFolder(options, context);
        const catalogue = readCatalogue(folder);
        const { run, isNew } = runOf(catalogue, () => apiRoots(options, context));
        if (isNew) reportAll(faultsIn(catalogue), context);
        if (catalogue.isBroken) return;
        for (const paragraph of nodesOf(root, context).flatMap(saidBy)) {
          const { key, text } = paragraph;
          if (catalogue.entries.has(key)) run.used.add(key);
          else if (!run.missing.has(key)) {
            run.missing.set(key, relative('', text.source.absoluteRef));
            const message = `not translated: ${quoted(key)}. Add it to ${folder}, as en and zh.`;
            context.report({ message, location: placeOf(paragraph) });
          }
        }
        run.unseen.delete(context.location.source.absoluteRef);
        if (run.unseen.size === 0) reportAll(unusedIn(catalogue, run), context);
      },
    },
  };
}

function reportAll(faults: readonly CatalogueFault[], context: Context): void {
  for (const { file, line, message } of faults) {
    const source = { absoluteRef: file.path, body: file.content, getLines: () => file.content.split('\n') };
    const location: LineLocation = { source, pointer: undefined, start: { line, col: 1 } };
    context.report({ message, location });
  }
}
