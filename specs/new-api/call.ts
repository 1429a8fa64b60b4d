import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Api, show } from '../build/apis.ts';
import { type Files, mapping } from '../build/files.ts';

/** What has to be known of a call before it can be described. */
export interface Call {
  readonly service: string;
  readonly version: string;
  readonly path: string;
  readonly operationId: string;
  readonly source: string;
}

export type Field = keyof Call;

/** In the order in which they are asked for, with an example. */
export const fields = {
  service: 'the service, as its hosts name it: kms',
  version: 'the version of its API: v1.0',
  path: 'the path, with its parameters: /v1.0/{project_id}/kms/user-instances',
  operationId: "the operationId, as in the vendor's SDKs: ShowUserInstances",
  source: 'the name for its document in evidence/, with its language: kms-user-instances.en',
} as const satisfies Record<Field, string>;

type Check = (value: string, call: Partial<Call>) => string | undefined;

/** For each answer what is wrong with it, in one line; nothing when it will do. */
export function checksOf(files: Files, apis: readonly Api[]): Readonly<Record<Field, Check>> {
  const known = apis.flatMap(({ id, service, version }) =>
    files
      .operations(join(service, version, 'openapi.yaml'))
      .map(({ path, operation }) => ({ id, service, path, operationId: operation['operationId'] })),
  );
  return {
    service(value) {
      if (!/^[a-z][a-z0-9]*$/.test(value)) return 'is not in lower-case letters and digits, as kms.';
      const folder = join(files.folder, value);
      const isOther = apis.every(({ service }) => service !== value) && existsSync(folder);
      return isOther ? `cannot be: ${show(folder)} is no service.` : undefined;
    },
    version(value) {
      return /^v\d+(\.\d+)*$/.test(value) ? undefined : 'is not a version, as v1.0 or v2.';
    },
    path(value) {
      if (!/^(\/([\w.~-]+|\{[A-Za-z]\w*\}))+$/.test(value))
        return 'is not made of /segments and /{parameters}, without a slash at the end.';
      const same = known.find(({ path }) => template(path) === template(value));
      return same && `is taken: ${same.id} has ${same.path}, ${same.operationId}.`;
    },
    operationId(value, { service }) {
      if (!/^[A-Z][A-Za-z0-9]*$/.test(value)) return 'is not in upper camel case, as ListInstances.';
      const same = known.find((one) => one.service === service && one.operationId === value);
      return same && `is taken: ${same.id} has ${same.path}. A client has one method of a name.`;
    },
    source(value, { path }) {
      if (!/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(value))
        return 'is not in lower-case letters and digits with - and . between, as kms-user-instances.en.';
      const file = `evidence/${value}.yaml`;
      const { operation } = mapping(files.value(file));
      const isOther = files.text(file) !== undefined && operation !== `GET ${path}`;
      return isOther ? `is that of ${operation}: see ${show(join(files.folder, file))}.` : undefined;
    },
  };
}

/** Two paths that differ in the names of their parameters alone are one. */
function template(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, '{}');
}
