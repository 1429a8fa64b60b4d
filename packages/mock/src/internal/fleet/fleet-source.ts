import type { Fleet } from '../../fleet.ts';
import type { Source } from '../source.ts';
import { computationFor } from './computations.ts';
import { projectsOf } from './project.ts';

const shown = 3;

function strangerTo({ projects }: Fleet): string {
  const ids = Object.keys(projects);
  const more = ids.length > shown ? ` or one of ${ids.length - shown} more` : '';
  const known = ids.length === 0 ? 'which has none' : ids.slice(0, shown).join(', ') + more;
  return `Request path parameter project_id must be a project of the fleet: ${known}`;
}

/** Answers from a fleet. */
export function fleetSource(fleet: Fleet): Source {
  const find = projectsOf(fleet);
  const stranger = strangerTo(fleet);
  return {
    state: fleet,
    lookUp({ operation, parameters, query }) {
      const id = parameters['project_id'];
      if (id === undefined) return undefined;
      const project = find(id);
      if (!project) return { stranger };
      const compute = computationFor(operation);
      return compute && { body: () => compute(project, query) };
    },
  };
}
