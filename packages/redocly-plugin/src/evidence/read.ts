import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import { isMapping, type Mapping, mappingAt } from '../mapping.ts';
import { isPlaceholder } from '../placeholder.ts';
import { readYaml } from '../yaml.ts';
import type { SourceDocument, Statements, Unsaid } from './statement.ts';

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isNumber = (value: unknown): boolean => typeof value === 'number';
const isFlag = (value: unknown): boolean => typeof value === 'boolean';

const keywords: Readonly<Record<string, (value: unknown) => boolean>> = {
  table: isText,
  type: (value) => ['string', 'integer', 'number', 'boolean', 'object', 'array'].includes(String(value)),
  required: isFlag,
  default: (value) => !isMapping(value) && !Array.isArray(value),
  minimum: isNumber,
  maximum: isNumber,
  minLength: isNumber,
  maxLength: isNumber,
  values: (value) => Array.isArray(value) && value.length > 0,
  nullable: isFlag,
  unit: isText,
  format: isText,
  note: isText,
  object: isText,
  item: isText,
  fields: isMapping,
};

const sections = [
  'title',
  'language',
  'edition',
  'operation',
  'parameters',
  'responses',
  'objects',
  'samples',
];

export class EvidenceError extends Error {
  override name = 'EvidenceError';
}

/** Reads one file of evidence. Throws an EvidenceError with file and line where it isn't in the format. */
export function readEvidence(file: string): SourceDocument {
  const text = readFileSync(file, 'utf8');
  const content = readYaml(text) ?? withLines(text, file).yaml.toJS();
  const unsaid = hasPlaceholder(content) ? placeholdersIn(withLines(text, file)) : [];
  const fail = (path: readonly string[], reason: string): never => {
    const { yaml, lines } = withLines(text, file);
    const node: unknown = yaml.getIn(path, true);
    const range = isRanged(node) ? node.range[0] : 0;
    throw new EvidenceError(
      `${file}:${lines.linePos(range).line}: ${path.join('.') || 'the file'} ${reason}`,
    );
  };

  if (!isMapping(content)) return fail([], 'is not a mapping. See specs/evidence/README.md.');
  for (const key of Object.keys(content)) {
    if (!sections.includes(key)) fail([key], `is none of ${sections.join(', ')}.`);
  }
  if (typeof content['operation'] !== 'string') return fail([], 'names no operation, as in "GET /v1/{id}".');

  const objects = mappingAt(content, 'objects');
  const statements = (parent: Mapping, path: readonly string[]): Statements => {
    for (const [name, statement] of Object.entries(parent)) {
      const here = [...path, name];
      if (!isMapping(statement)) return fail(here, 'is not a statement: a mapping of keywords.');
      for (const [keyword, value] of Object.entries(statement)) {
        const allows = keywords[keyword];
        if (allows === undefined)
          fail(here, `has "${keyword}", which is none of ${Object.keys(keywords).join(', ')}.`);
        else if (!allows(value)) fail([...here, keyword], `cannot be ${JSON.stringify(value)}.`);
      }
      for (const name of [statement['object'], statement['item']]) {
        if (typeof name === 'string' && !(name in objects))
          fail(here, `names the object "${name}", which is not in objects.`);
      }
      if (isMapping(statement['fields'])) statements(statement['fields'], [...here, 'fields']);
    }
    // Sound: every entry was checked above, keyword by keyword.
    return parent as Statements;
  };
  const groups = (section: string): Record<string, Statements> =>
    Object.fromEntries(
      Object.entries(mappingAt(content, section)).map(([name, group]) => [
        name,
        statements(isMapping(group) ? group : {}, [section, name]),
      ]),
    );

  return {
    id: basename(file, '.yaml'),
    operation: content['operation'],
    parameters: groups('parameters'),
    responses: groups('responses'),
    objects: groups('objects'),
    unsaid,
  };
}

interface Lined {
  readonly yaml: Document;
  readonly lines: LineCounter;
}

function withLines(text: string, file: string): Lined {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  const broken = yaml.errors[0];
  if (broken === undefined) return { yaml, lines };
  throw new EvidenceError(`${file}:${lines.linePos(broken.pos[0]).line}: ${broken.message}`);
}

function hasPlaceholder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return isPlaceholder(value);
  return Object.entries(value).flat().some(hasPlaceholder);
}

function placeholdersIn({ yaml, lines }: Lined): Unsaid[] {
  const found: Unsaid[] = [];
  visit(yaml, {
    Scalar(_key, { value, range }) {
      const { line, col } = lines.linePos(range?.[0] ?? 0);
      if (isPlaceholder(value)) found.push({ text: String(value), line, col });
    },
  });
  return found;
}

function isRanged(node: unknown): node is { range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
