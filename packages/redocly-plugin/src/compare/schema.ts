import {
  type Branch,
  branchesOf,
  coversAbsence,
  isMarked,
  itemParts,
  layersOf,
  otherParts,
  type Part,
  propertyNames,
  propertyParts,
} from '../description/parts.ts';
import { fieldsOf, type Stated, statedFields, statedItems, whereStated } from '../evidence/statement.ts';
import type { Fault, Scope } from './fault.ts';
import { compareKeywords } from './keywords.ts';
import { compareRequired, missingRequired } from './required.ts';
import { inside, type Subject } from './subject.ts';
import { compareTypes, isNull } from './types.ts';

/** Compares a schema, whatever it is composed of, with what the sources state of it, both ways. */
export function compareSchema(
  subject: Subject,
  parts: readonly Part[],
  stated: readonly Stated[],
  scope: Scope,
): Fault[] {
  const all = branchesOf(parts, scope.resolve);
  const branches = all.filter((branch) => !isNull(branch));
  const name = subject.name(subject.path);
  return [
    ...compareTypes(name, all, stated, scope),
    ...branches.flatMap((branch) => [
      ...compareKeywords(name, branch, stated, scope),
      ...compareRequired(subject, branch, stated, scope),
      ...undocumentedFields(subject, branch, stated, scope),
      ...otherFields(subject, branch, scope),
      ...compareItems(subject, branch, stated, scope),
    ]),
    ...documentedFields(subject, parts, branches, stated, scope),
  ];
}

function compareItems(subject: Subject, branch: Branch, stated: readonly Stated[], scope: Scope): Fault[] {
  const items = itemParts(branch);
  return items.length === 0 ? [] : compareSchema(inside(subject, '[]'), items, statedItems(stated), scope);
}

function undocumentedFields(
  subject: Subject,
  branch: Branch,
  stated: readonly Stated[],
  scope: Scope,
): Fault[] {
  return [...propertyNames(branch)].flatMap((field): Fault[] => {
    if (statedFields(stated, field).length > 0) return [];
    return propertyParts(branch, field).flatMap((part): Fault[] => {
      if (isMarked(part, scope.resolve)) return [];
      const name = subject.name(inside(subject, field).path);
      return [
        {
          kind: 'described',
          message: `${name}: is in none of its sources (${scope.sources}). Remove it, or mark it with x-observed or x-choice: <reason>.`,
          at: part.at.key(),
        },
      ];
    });
  });
}

/** No document states fields without naming them. */
function otherFields(subject: Subject, branch: Branch, scope: Scope): Fault[] {
  return otherParts(branch)
    .filter((part) => !isMarked(part, scope.resolve))
    .map((part) => ({
      kind: 'described',
      message: `${subject.name(subject.path)}: fields without a name are in none of its sources (${scope.sources}). Remove this, or mark it with x-observed or x-choice: <reason>.`,
      at: part.at.key(),
    }));
}

function documentedFields(
  subject: Subject,
  parts: readonly Part[],
  branches: readonly Branch[],
  stated: readonly Stated[],
  scope: Scope,
): Fault[] {
  // A mark on one of several alternatives does not excuse a field that the others lack.
  const excused = parts.every((part) => coversAbsence(layersOf(part, scope.resolve), []));
  const fields = new Set(stated.flatMap((one) => Object.keys(fieldsOf(one))));
  return [...fields].flatMap((field): Fault[] => {
    const here = inside(subject, field);
    const claims = statedFields(stated, field);
    const holders = branches.filter((branch) => propertyNames(branch).has(field));
    const claim = claims[0];
    const first = branches[0]?.find(({ raw }) => 'properties' in raw) ?? branches[0]?.[0];
    if (holders.length === 0 && claim !== undefined && first !== undefined) {
      if (excused) return [];
      return [
        {
          kind: 'documented',
          message: `${here.name(here.path)}: documented (${claims.map(whereStated).join('; ')}) but not described. Describe what the source says.`,
          at: 'properties' in first.raw ? first.at.child(['properties']).key() : first.at.key(),
        },
      ];
    }
    return holders.flatMap((branch) => [
      ...missingRequired(here, field, branch, claims, scope),
      ...compareSchema(here, propertyParts(branch, field), claims, scope),
    ]);
  });
}
