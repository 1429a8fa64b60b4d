import { type Branch, covers, coversAbsence, typesOf } from '../description/parts.ts';
import { type Stated, whereStated } from '../evidence/statement.ts';
import { type Fault, markHint, type Scope, show } from './fault.ts';

const nullMarks = ['type', 'nullable', 'null'];

/** A branch that allows null and nothing else only says that its schema is nullable. */
export function isNull(branch: Branch): boolean {
  return branch.some(({ raw }) => raw['type'] === 'null' || ('const' in raw && raw['const'] === null));
}

export function compareTypes(
  subject: string,
  branches: readonly Branch[],
  stated: readonly Stated[],
  scope: Scope,
): Fault[] {
  const faults: Fault[] = [];
  const claims = stated.filter(({ statement }) => statement.type !== undefined);
  for (const branch of branches.filter((branch) => !isNull(branch))) {
    for (const layer of branch.filter((layer) => 'type' in layer.raw && !covers(layer, ['type']))) {
      const described = typesOf(layer).filter((type) => type !== 'null');
      for (const one of claims.filter(
        ({ statement }) => !(described.length === 1 && described[0] === statement.type),
      )) {
        faults.push({
          kind: 'documented',
          message: `${subject}: documented type ${one.statement.type} (${whereStated(one)}) but described as ${described.join(' or ')}. Describe what the source says, or ${markHint('type')}`,
          at: layer.at.child(['type']),
        });
      }
    }
    const first = branch[0];
    if (first === undefined || branch.some(({ raw }) => 'type' in raw) || coversAbsence(branch, ['type']))
      continue;
    for (const one of claims.slice(0, 1)) {
      faults.push({
        kind: 'documented',
        message: `${subject}: documented type ${one.statement.type} (${whereStated(one)}) but not described. Describe what the source says, or ${markHint('type')}`,
        at: first.at.key(),
      });
    }
  }
  return [...faults, ...compareNull(subject, branches, stated, scope)];
}

function compareNull(
  subject: string,
  branches: readonly Branch[],
  stated: readonly Stated[],
  scope: Scope,
): Fault[] {
  const nullable = stated.filter(({ statement }) => statement.nullable === true);
  const nulls = branches.flatMap((branch) => branch.filter((layer) => typesOf(layer).includes('null')));
  const first = branches[0]?.[0];
  if (
    nulls.length === 0 &&
    first !== undefined &&
    !branches.some((branch) => coversAbsence(branch, nullMarks))
  ) {
    return nullable.map((one) => ({
      kind: 'documented',
      message: `${subject}: documented nullable (${whereStated(one)}) but null is not in its type. Describe what the source says, or ${markHint('nullable')}`,
      at: first.at.key(),
    }));
  }
  if (nullable.length > 0) return [];
  return nulls
    .filter((layer) => !covers(layer, nullMarks))
    .map((layer) => ({
      kind: 'described',
      message: `${subject}: described type ${show(layer.raw['type'])} allows null, which is in none of its sources (${scope.sources}). Remove it, or ${markHint('nullable')}`,
      at: layer.at.child(['type']),
    }));
}
