import type { Fleet, FleetProject } from '../../fleet.ts';
import { type Item, itemOf } from './item.ts';

/** A project with everything filled in. */
export interface Project {
  readonly keys: number;
  readonly instances: readonly Item[];
}

function projectOf(id: string, { keys = 0, instances = [] }: FleetProject): Project {
  const seen = new Map<string, number>();
  return {
    keys,
    instances: instances.map((instance) => {
      const count = (seen.get(instance.name) ?? 0) + 1;
      seen.set(instance.name, count);
      return itemOf(instance, `${id}/${instance.name}/${count}`);
    }),
  };
}

/** Finds the projects of a fleet by their ids; each is filled in when it is first asked for. */
export function projectsOf({ projects, anyProject }: Fleet): (id: string) => Project | undefined {
  const filledIn = new Map<string, Project>();
  return (asked) => {
    const id = Object.hasOwn(projects, asked) ? asked : anyProject;
    const project = id === undefined ? undefined : projects[id];
    if (id === undefined || project === undefined) return undefined;
    const known = filledIn.get(id) ?? projectOf(id, project);
    filledIn.set(id, known);
    return known;
  };
}
