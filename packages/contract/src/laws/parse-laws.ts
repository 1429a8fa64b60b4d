import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Operation } from '../description/operations.ts';
import { LawError } from './law-error.ts';
import { checkLawFile, type LawFile, type LawProblem } from './law-file.ts';
import { referenceProblems } from './law-references.ts';
import type { Laws } from './laws.ts';

/** Where the problem is, or where that is which it would be in. */
function offsetOf(document: Document, { path, atName }: LawProblem): number {
  for (let depth = path.length; depth > 0; depth--) {
    const name = path[depth - 1];
    const parent = document.getIn(path.slice(0, depth - 1), true) ?? document.contents;
    const pair = isMap(parent) && parent.items.find(({ key }) => isScalar(key) && key.value === name);
    const node = pair && atName ? pair.key : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/**
 * Reads a file of laws about these operations.
 *
 * @throws {LawError} naming file, line and column.
 */
export function parseLaws(text: string, file: string, operations: readonly Operation[]): Laws {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const [syntax] = document.errors;
  if (syntax) throw new LawError(`this is not YAML: ${syntax.message}.`, placeAt(syntax.pos[0]));
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document)) return;
      throw new LawError(`nothing before *${alias.source} is named so.`, placeAt(alias.range?.[0] ?? 0));
    },
  });
  const checked = checkLawFile(document.toJS());
  const [problem] = 'problem' in checked ? [checked.problem] : referenceProblems(checked.file, operations);
  if (problem) throw new LawError(`${problem.message}.`, placeAt(offsetOf(document, problem)));
  const found: LawFile = 'file' in checked ? checked.file : {};
  const placed = <Item extends object>(kind: keyof Laws, laws: readonly Item[] = []) =>
    laws.map((law, index) => {
      const { line } = placeAt(offsetOf(document, { path: [kind, index], message: '' }));
      return { ...law, place: `${file}:${line}` };
    });
  return {
    filter: placed('filter', found.filter),
    flag: placed('flag', found.flag),
    sum: placed('sum', found.sum),
    agreement: placed('agreement', found.agreement),
    case: placed('case', found.case),
  };
}
