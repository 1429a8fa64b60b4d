import { CodegenError } from './codegen-error.ts';
import type { Api } from './document.ts';
import { type Operation, readOperations } from './operation.ts';

/** A service with the operations of all its APIs: KMS, or DCS with its v1.0 and v2. */
export interface Service {
  readonly name: string;
  readonly apis: readonly Api[];
  readonly operations: readonly Operation[];
}

/** What users of the client know by the same name. */
const taken = new Map([
  ...['operations', 'regions', 'testing', 'validate'].map(
    (name) => [name, `@cloud-inventory/client/${name} is something else`] as const,
  ),
  ['raw', 'client.raw is something else'],
]);

export function readServices(apis: readonly Api[]): Service[] {
  const byName = Map.groupBy(apis, (api) => api.service);
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]) => {
      if (!/^[a-z][a-z0-9]*$/.test(name)) {
        throw new CodegenError(`${own[0]?.id}: service ${JSON.stringify(name)} is not a lower-case name`);
      }
      if (taken.has(name)) {
        throw new CodegenError(`${own[0]?.id}: service ${name}: ${taken.get(name)}; give it another name`);
      }
      const operations = own.flatMap(readOperations);
      refuseSameNames(operations);
      return { name, apis: own, operations };
    });
}

function refuseSameNames(operations: readonly Operation[]): void {
  for (const [name, same] of Map.groupBy(operations, (operation) => operation.name)) {
    if (same.length < 2) continue;
    const where = same.map((operation) => operation.api.id).join(' and ');
    throw new CodegenError(
      `${where}: both have the operationId ${same[0]?.id}, which makes client.${same[0]?.api.service}.${name}`,
    );
  }
}
