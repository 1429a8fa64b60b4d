import { below, covers, coversAbsence, type Layer, layersOf, partAt } from '../description/parts.ts';
import { type SourceDocument, type Stated, whereStated } from '../evidence/statement.ts';
import { listAt, type Mapping } from '../mapping.ts';
import type { Location } from '../redocly.ts';
import { type Fault, markHint, type Scope } from './fault.ts';
import { compareSchema } from './schema.ts';

interface Parameter {
  readonly place: string;
  readonly name: string;
  readonly layers: readonly Layer[];
}

/** An owner of parameters: the operation, or its path item. */
export interface Owner {
  readonly raw: Mapping;
  readonly at: Location;
}

export function compareParameters(
  owners: readonly Owner[],
  documents: readonly SourceDocument[],
  tokenHeaders: ReadonlySet<string>,
  scope: Scope,
): Fault[] {
  const parameters = owners.flatMap((owner) => parametersOf(owner, scope));
  const described = new Set(parameters.map(keyOf));
  const missing = documents.flatMap((document) =>
    Object.entries(document.parameters).flatMap(([place, statements]) =>
      Object.entries(statements).flatMap(([name, statement]): Fault[] => {
        if (described.has(keyOf({ place, name }))) return [];
        if (place === 'header' && tokenHeaders.has(name.toLowerCase())) return [];
        const owner = owners[0];
        if (owner === undefined) return [];
        const where = whereStated({ document, statement });
        return [
          {
            kind: 'documented',
            message: `${place} parameter "${name}": documented (${where}) but not described. Describe it${place === 'header' ? ', or a security scheme that sends it' : ''}.`,
            at: owner.raw['parameters'] === undefined ? owner.at.key() : owner.at.child(['parameters']).key(),
          },
        ];
      }),
    ),
  );
  return [...missing, ...parameters.flatMap((parameter) => compareParameter(parameter, documents, scope))];
}

/** Header names have no case. */
function keyOf({ place, name }: { place: string; name: string }): string {
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`;
}

function parametersOf(owner: Owner, scope: Scope): Parameter[] {
  return listAt(owner.raw, 'parameters').map((raw, index) => {
    const layers = layersOf(partAt(raw, owner.at.child(['parameters', index])), scope.resolve);
    const target = layers.at(-1)?.raw ?? {};
    return { place: String(target['in']), name: String(target['name']), layers };
  });
}

function compareParameter(parameter: Parameter, documents: readonly SourceDocument[], scope: Scope): Fault[] {
  const { layers, name } = parameter;
  const target = layers.at(-1);
  if (target === undefined) return [];
  const subject = `parameter "${name}"`;
  const stated = documents.flatMap((document) =>
    Object.entries(document.parameters[parameter.place] ?? {})
      .filter(([other]) => keyOf({ place: parameter.place, name: other }) === keyOf(parameter))
      .map(([, statement]): Stated => ({ document, statement })),
  );
  if (stated.length === 0) {
    if (coversAbsence(layers, [])) return [];
    return [
      {
        kind: 'described',
        message: `${subject}: is in none of its sources (${scope.sources}). Remove it, or mark it with x-observed or x-choice: <reason>.`,
        at: target.at.child(['name']),
      },
    ];
  }
  // Marks beside `schema` may name the keywords of the schema: both are the same parameter to a reader.
  const schema = { ...below(target, ['schema'], target.raw['schema']), marked: target.marked };
  return [
    ...compareRequired(subject, target, stated, scope),
    ...compareSchema(
      { path: '', name: (path) => (path === '' ? subject : `${subject}, field "${path}"`) },
      [schema],
      stated,
      scope,
    ),
  ];
}

function compareRequired(subject: string, target: Layer, stated: readonly Stated[], scope: Scope): Fault[] {
  if (covers(target, ['required'])) return [];
  const required = target.raw['required'] === true;
  const against = stated.find(({ statement }) => statement.required === !required);
  if (against !== undefined) {
    const [documented, described] = required ? ['optional', 'required'] : ['required', 'optional'];
    return [
      {
        kind: 'documented',
        message: `${subject}: documented as ${documented} (${whereStated(against)}) but described as ${described}. Describe what the source says, or ${markHint('required')}`,
        at: 'required' in target.raw ? target.at.child(['required']) : target.at.child(['name']),
      },
    ];
  }
  if (!required || stated.some(({ statement }) => statement.required === true)) return [];
  return [
    {
      kind: 'described',
      message: `${subject}: described as required, which is in none of its sources (${scope.sources}). Remove it, or ${markHint('required')}`,
      at: target.at.child(['required']),
    },
  ];
}
