import type { Fleet } from '../../fleet.ts';
import type { Call } from '../engine.ts';
import type { Source } from '../source.ts';
import { computations } from './computations.ts';
import { projectsOf } from './project.ts';

function projectIdOf({ operation, path }: Call): string | undefined {
  const place = operation.path.split('/').indexOf('{project_id}');
  return place < 0 ? undefined : path.split('/')[place];
}

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
    lookUp(call) {
      const id = projectIdOf(call);
      if (id === undefined) return undefined;
      const project = find(id);
      if (!project) return { stranger };
      const compute = computations.get(call.operation.operationId);
      return compute && { body: () => compute(project, call.query) };
    },
  };
}
