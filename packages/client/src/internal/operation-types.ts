import type { ExampleNames } from '../generated/examples.ts';
import type { ServiceName, Services } from '../generated/services.ts';

/** The name of an operation: `kms.showUserInstances`. */
export type OperationName = keyof ExampleNames;

type MethodOf<Name extends OperationName> =
  Name extends `${infer Service extends ServiceName}.${infer Method}`
    ? Services[Service][Method & keyof Services[Service]]
    : never;

/** What an operation's method takes. */
export type ParametersOf<Name extends OperationName> =
  MethodOf<Name> extends (...given: infer Given) => unknown ? NonNullable<Given[0]> : never;

/** What an operation's method gives. */
export type DataOf<Name extends OperationName> =
  MethodOf<Name> extends (...given: never) => PromiseLike<infer Data> ? Data : never;
