import { CodegenError } from './codegen-error.ts';
import type { Api, OperationObject, ResponseObject } from './document.ts';
import { dereference } from './document.ts';

/** A described answer. */
export interface Example {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The named examples of an operation's answers, those of its success first. */
export function examplesOf(
  api: Api,
  id: string,
  source: OperationObject,
  success: string,
): ReadonlyMap<string, Example> {
  const found = new Map<string, Example>();
  const responses = Object.entries(source.responses ?? {}).filter(([status]) => /^\d{3}$/.test(status));
  responses.sort(([a], [b]) => Number(b === success) - Number(a === success));
  for (const [status, value] of responses) {
    const response = dereference<ResponseObject>(api, value);
    const content = response.content?.['application/json'];
    const named = content && 'examples' in content ? (content.examples ?? {}) : {};
    for (const [name, value] of Object.entries(named)) {
      const at = `${api.id}: ${id}: example ${name} of ${status}`;
      if (found.has(name))
        throw new CodegenError(`${at}: ${found.get(name)?.status} has one of this name; give it another`);
      const { value: body } = dereference<{ value?: unknown }>(api, value);
      if (body === undefined) throw new CodegenError(`${at}: no value`);
      found.set(name, { status: Number(status), headers: headersOf(api, response), body });
    }
  }
  const first = found.values().next().value;
  if (first?.status !== Number(success))
    throw new CodegenError(
      `${api.id}: ${id}: its ${success} answer has no example, by which users could test`,
    );
  return found;
}

function headersOf(api: Api, response: ResponseObject): Record<string, string> {
  const headers = Object.entries(response.headers ?? {}).map(([name, value]): [string, unknown] => {
    const { example, schema } = dereference<{ example?: unknown; schema?: { example?: unknown } }>(
      api,
      value,
    );
    return [name, example ?? schema?.example];
  });
  return Object.fromEntries(
    headers.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}
