import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Fleet } from '../../fleet.ts';
import { type Problem, problemOf } from './problem.ts';

// Verbose, so that an error tells the value and the schema that it breaks.
const ajv = new Ajv2020({ verbose: true, allowUnionTypes: true });
// ajv-formats is CommonJS: its default export is the function's module.
formats.default(ajv, ['date-time']);
const schema = JSON.parse(await readFile(new URL('../../../fleet.schema.json', import.meta.url), 'utf8'));
const isFleet = ajv.compile<Fleet>(schema);

/** What a schema cannot say. */
function* inconsistencies({ anyProject, projects }: Fleet): Generator<Problem> {
  if (anyProject !== undefined && !Object.hasOwn(projects, anyProject)) {
    const known = Object.keys(projects).join(', ');
    yield { path: ['anyProject'], message: `must be one of the projects: ${known || 'there are none'}` };
  }
  for (const [id, { instances = [] }] of Object.entries(projects)) {
    const taken = new Set<string>();
    for (const [index, { instance_id }] of instances.entries()) {
      if (instance_id === undefined) continue;
      if (taken.has(instance_id)) {
        const path = ['projects', id, 'instances', index, 'instance_id'];
        yield { path, message: `must be no other instance's of the project: ${instance_id}` };
      }
      taken.add(instance_id);
    }
  }
}

/** The value if it is a fleet, else the first thing that is wrong with it. */
export function checkFleet(value: unknown): { readonly fleet: Fleet } | { readonly problem: Problem } {
  if (!isFleet(value)) {
    const [error] = isFleet.errors ?? [];
    return { problem: error ? problemOf(error) : { path: [], message: 'is no fleet' } };
  }
  const [problem] = inconsistencies(value);
  return problem ? { problem } : { fleet: value };
}
