import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Fault } from '../compare/fault.ts';
import { compareParameters } from '../compare/parameters.ts';
import { compareResponses } from '../compare/responses.ts';
import { badMarks } from '../description/marks.ts';
import { nodesOf } from '../description/nodes.ts';
import { below, type Layer, layersOf, partAt } from '../description/parts.ts';
import { schemeHeader } from '../description/security.ts';
import { EvidenceError, readEvidence } from '../evidence/read.ts';
import type { SourceDocument } from '../evidence/statement.ts';
import { isMapping, listAt, type Mapping, mappingAt } from '../mapping.ts';
import type { Context, LineLocation, Location, Source, Visitor } from '../redocly.ts';
import { reportOnce } from '../report.ts';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Every statement of a description has its evidence or a mark, and every documented statement is described. */
export function evidence(options: Readonly<Record<string, unknown>>): Visitor {
  const directory = String(options['directory'] ?? 'specs/evidence');
  const report = reportOnce();

  return {
    Root: {
      enter(root, context) {
        if (!isMapping(root)) return;
        for (const { node, at } of nodesOf(root, context)) {
          for (const { path, reason } of badMarks(node)) {
            report(context, `${reason}. Say why in a few words.`, at.child(path));
          }
        }
        // Redocly gives the config file's path as it was given to it: relative to the working directory.
        const folder = relative('', resolve(dirname(context.config.configPath ?? 'redocly.yaml'), directory));
        for (const { name, item } of pathItems(root, context)) {
          for (const method of methods) {
            const raw = item.raw[method];
            if (!isMapping(raw)) continue;
            const operation = below(item, [method], raw);
            const owners = [
              { raw, at: operation.at },
              { raw: item.raw, at: item.at },
            ];
            const documents = sourcesOf(
              raw,
              operation.at,
              `${method.toUpperCase()} ${name}`,
              folder,
              (message, at) => report(context, message, at),
            );
            if (documents.length === 0) continue;
            const scope = { resolve: context.resolve, sources: documents.map(({ id }) => id).join(', ') };
            const faults: Fault[] = [
              ...compareParameters(owners, documents, securityHeaders(root, raw, context), scope),
              ...compareResponses({ raw, at: operation.at }, documents, scope),
            ];
            for (const fault of faults) report(context, fault.message, fault.at);
          }
        }
      },
    },
  };
}

function pathItems(root: Mapping, context: Context): { name: string; item: Layer }[] {
  return Object.entries(mappingAt(root, 'paths')).flatMap(([name, raw]) => {
    const item = layersOf(partAt(raw, context.location.child(['paths', name])), context.resolve).at(-1);
    return item === undefined ? [] : [{ name, item }];
  });
}

function sourcesOf(
  operation: Mapping,
  at: Location,
  call: string,
  folder: string,
  report: (message: string, at: Location | LineLocation) => void,
): SourceDocument[] {
  const ids = listAt(operation, 'x-source');
  if (ids.length === 0) {
    report(`${call} names no source. Add x-source: [<id>], the name of a file in ${folder}.`, at.key());
  }
  const documents = ids.flatMap((id, index) => {
    const here = at.child(['x-source', index]);
    const file = join(folder, `${id}.yaml`);
    if (typeof id !== 'string' || !existsSync(file)) {
      report(`unknown source ${JSON.stringify(id)}: there is no ${file}. Add it, or correct the id.`, here);
      return [];
    }
    try {
      const document = readEvidence(file);
      for (const { text, ...start } of document.unsaid) {
        const message = `${JSON.stringify(text)} is a placeholder. State what the document says.`;
        report(message, { source: sourceAt(file), pointer: undefined, start });
      }
      if (document.operation === call) return [document];
      report(
        `source "${id}" documents ${document.operation}, not ${call}. Name a source of this operation.`,
        here,
      );
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      report(`source "${id}" cannot be read. ${error.message}`, here);
    }
    return [];
  });
  // What a source that can't be read may state is not held against the description.
  return documents.length === ids.length ? documents : [];
}

/** The headers that the operation's security sends: they need no parameter. */
function securityHeaders(root: Mapping, operation: Mapping, context: Context): Set<string> {
  const security = listAt('security' in operation ? operation : root, 'security');
  const schemes = mappingAt(mappingAt(root, 'components'), 'securitySchemes');
  const names = security.flatMap((alternative) => (isMapping(alternative) ? Object.keys(alternative) : []));
  return new Set(
    names.flatMap((name) => schemeHeader(schemes[name], context.location, context.resolve) ?? []),
  );
}

/** A file that is no part of the description, as a place to report at. */
function sourceAt(file: string): Source {
  const body = readFileSync(file, 'utf8');
  return { absoluteRef: resolve(file), body, getLines: () => body.split('\n') };
}
