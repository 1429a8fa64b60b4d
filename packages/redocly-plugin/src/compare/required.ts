import { type Branch, covers, coversAbsence, layersOf, propertyParts } from '../description/parts.ts';
import { type Stated, statedFields, whereStated } from '../evidence/statement.ts';
import { listAt } from '../mapping.ts';
import { type Fault, markHint, type Scope } from './fault.ts';
import { inside, type Subject } from './subject.ts';

export function compareRequired(
  subject: Subject,
  branch: Branch,
  stated: readonly Stated[],
  scope: Scope,
): Fault[] {
  return branch
    .filter((layer) => !covers(layer, ['required']))
    .flatMap((layer) =>
      listAt(layer.raw, 'required').flatMap((field, index): Fault[] => {
        const claims = statedFields(stated, String(field));
        const against = claims.find(({ statement }) => statement.required === false);
        if (against === undefined && claims.some(({ statement }) => statement.required === true)) return [];
        const why =
          against === undefined
            ? `is in none of its sources (${scope.sources})`
            : `is documented as optional (${whereStated(against)})`;
        const name = subject.name(inside(subject, String(field)).path);
        return [
          {
            kind: 'described',
            message: `${name}: described as required, which ${why}. Remove it, or ${markHint('required')}`,
            at: layer.at.child(['required', index]),
          },
        ];
      }),
    );
}

/** Only a mark on the field excuses it: one on the object speaks of what it requires beyond the documents. */
export function missingRequired(
  subject: Subject,
  field: string,
  branch: Branch,
  claims: readonly Stated[],
  scope: Scope,
): Fault[] {
  const required = branch.some(({ raw }) => listAt(raw, 'required').includes(field));
  const claim = claims.find(({ statement }) => statement.required === true);
  const holder = branch.find(({ raw }) => 'properties' in raw);
  if (required || claim === undefined || holder === undefined || branch.some(({ covered }) => covered))
    return [];
  const marked = propertyParts(branch, field).flatMap((part) => layersOf(part, scope.resolve));
  if (coversAbsence(marked, ['required'])) return [];
  return [
    {
      kind: 'documented',
      message: `${subject.name(subject.path)}: documented as required (${whereStated(claim)}) but described as optional. Describe what the source says, or ${markHint('required')}`,
      at: holder.at.child(['properties', field]).key(),
    },
  ];
}
