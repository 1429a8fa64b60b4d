import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Fleet } from '../../fleet.ts';
import { FleetError } from '../../fleet-error.ts';
import { checkFleet } from './check-fleet.ts';
import { type Problem, sentenceOf } from './problem.ts';

/** Where the problem is, or where that is which it would be in: what an alias or a merge brings has no place. */
function offsetOf(document: Document, { path, atName }: Problem): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = document.getIn(path.slice(0, depth - 1), true) ?? document.contents;
    const name = path[depth - 1];
    const pair = isMap(parent) && parent.items.find(({ key }) => isScalar(key) && key.value === name);
    const node = pair && atName ? pair.key : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/**
 * Reads a fleet from YAML, which JSON is a part of.
 *
 * @throws {FleetError} naming file, line and column.
 */
export function parseFleet(text: string, file: string): Fleet {
  const lines = new LineCounter();
  const errorAt = (offset: number, message: string) => {
    const { line, col } = lines.linePos(offset);
    return new FleetError(message, { file, line, column: col });
  };
  // A project id that consists of digits is an id all the same, hence the string keys.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    merge: true,
    logLevel: 'error',
  });
  const [syntax] = document.errors;
  if (syntax) throw errorAt(syntax.pos[0], `this is not YAML: ${syntax.message}.`);
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document)) return;
      throw errorAt(alias.range?.[0] ?? 0, `nothing before *${alias.source} is named &${alias.source}.`);
    },
  });
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    // A few aliases of aliases would make millions of values.
    throw errorAt(0, `${error instanceof Error ? error.message : error}.`);
  }
  const checked = checkFleet(value);
  if ('fleet' in checked) return checked.fleet;
  throw errorAt(offsetOf(document, checked.problem), `${sentenceOf(checked.problem)}.`);
}
