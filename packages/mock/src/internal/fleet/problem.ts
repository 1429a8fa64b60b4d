import type { ErrorObject } from 'ajv/dist/2020.js';

/** Something wrong in a fleet. */
export interface Problem {
  /** The names and numbers that lead to it. */
  readonly path: readonly (string | number)[];
  /** What is wrong is not the value there, but its name. */
  readonly atName?: boolean;
  readonly message: string;
}

/** `projects.0dea2644dc80d5d22ff1c01e3ebea6fc.instances[3].status` */
function written(path: Problem['path']): string {
  const parts = path.map((part, index) => {
    if (/^\d{1,9}$/.test(String(part))) return `[${part}]`;
    return index === 0 ? part : `.${part}`;
  });
  return parts.join('') || 'the fleet';
}

/** Place and problem, without a full stop. */
export function sentenceOf({ path, message }: Problem): string {
  return `${written(path)} ${message}`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const names: Record<string, string> = {
  integer: 'a whole number',
  string: 'a text',
  object: 'a map of names to values',
  array: 'a list',
  null: 'null',
};

function wrongType(allowed: string | readonly string[], value: unknown): string {
  const all = [allowed].flat();
  const hint = typeof value === 'number' && all.includes('string') ? '; put it in quotes' : '';
  return `must be ${all.map((type) => names[type] ?? type).join(' or ')}, not ${shown(value)}${hint}`;
}

/** What Ajv, which was asked to be verbose, has against a fleet. */
export function problemOf(error: ErrorObject): Problem {
  const { instancePath, keyword, params, data, schema, parentSchema, propertyName } = error;
  // A JSON pointer; its numbers are indexes of lists, since no name of a fleet's fields is a number.
  const path = instancePath.split('/').slice(1);
  switch (keyword) {
    case 'additionalProperties': {
      const unknown = String(params['additionalProperty']);
      const known = Object.keys(parentSchema?.['properties'] ?? {});
      const message = `is not known here; there are ${known.join(', ')}`;
      return { path: [...path, unknown], atName: true, message };
    }
    case 'required':
      return { path, message: `lacks the field ${params['missingProperty']}` };
    case 'enum':
      // The keyword's own value.
      return {
        path,
        message: `must be one of ${(schema as unknown[]).join(', ')}, not ${shown(data)}`,
      };
    case 'type':
      return { path, message: wrongType(schema as string | string[], data) };
    case 'pattern': {
      if (propertyName === undefined) return { path, message: `must match ${schema}, not ${shown(data)}` };
      return { path: [...path, propertyName], atName: true, message: `must match ${schema}` };
    }
    case 'format':
      return { path, message: `must be a ${schema}, not ${shown(data)}` };
    default:
      return { path, message: `${error.message}, not ${shown(data)}` };
  }
}
