import type { Query } from '../target.ts';
import type { Item } from './item.ts';
import type { Project } from './project.ts';

/** Only the text `true` is yes, and no value is wrong. */
export function isTrue(value: string | string[] | undefined): boolean {
  return [value].flat().includes('true');
}

/** The filters that a query has, as one; an empty filter filters nothing. */
function filterOf({
  name,
  id,
  status,
  isExactMatchName,
  includeFailure,
  include_failure,
}: Query): (item: Item) => boolean {
  const exact = isTrue(isExactMatchName);
  const failures = isTrue(includeFailure) || isTrue(include_failure);
  return (item) =>
    (failures || item.status !== 'CREATEFAILED') &&
    (!name || (exact ? item.name === name : item.name.includes(String(name)))) &&
    (!id || item.instance_id === id) &&
    (!status || item.status === status);
}

/** One page of the instances that match, and how many match in all. */
export function listInstances({ instances }: Project, query: Query): object {
  const matching = instances.filter(filterOf(query));
  const first = Number(query['start'] || 1) - 1;
  const length = Number(query['limit'] || matching.length);
  return { instances: matching.slice(first, first + length), instance_num: matching.length };
}
