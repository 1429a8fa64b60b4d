import { ConfigurationError } from '../errors/configuration-error.ts';
import { operations } from '../generated/operations.ts';
import type { DescribedOperation, OperationParameter } from '../operation.ts';

/** An operation with what finds its requests. */
interface Route {
  readonly operation: DescribedOperation;
  /** Fits the end of a request's path, as an endpoint may have a path of its own; a group for each parameter. */
  readonly pattern: RegExp;
}

const routes: readonly Route[] = Object.values(operations)
  .flatMap((service) => Object.values<DescribedOperation>(service))
  .map((operation) => ({ operation, pattern: new RegExp(`${patternOf(operation.path)}$`) }))
  // Of two that fit, the one with more of its path written out is meant.
  .sort((a, b) => a.operation.path.split('{').length - b.operation.path.split('{').length);

/** A request as its caller meant it. */
export interface ReadRequest {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly projectId: string;
}

/** Finds the operation that a request asks for, and reads its parameters back; throws when there is none. */
export function readRequest(request: Request): ReadRequest {
  const { hostname, pathname, searchParams } = new URL(request.url);
  const fitting = routes.filter(({ pattern }) => pattern.test(pathname));
  const route = fitting.find(({ operation }) => hostname.startsWith(`${operation.service}.`)) ?? fitting[0];
  if (!route || request.method !== 'GET') {
    const known = routes.map(({ operation: { path, name } }) => `GET ${path} (${name})`).join(', ');
    throw new ConfigurationError(`no operation is ${request.method} ${pathname}; there are ${known}`);
  }
  const { operation, pattern } = route;
  const inPath = pattern.exec(pathname)?.slice(1) ?? [];
  const names = [...operation.path.matchAll(/\{([^{}]+)\}/g)].map(([, wire]) => wire);
  const sent = ({ in: place, wire, aliases = [] }: OperationParameter): string | null | undefined => {
    if (place === 'path') return decodeURIComponent(inPath[names.indexOf(wire)] ?? '');
    const values = place === 'query' ? searchParams : request.headers;
    return [wire, ...aliases].map((one) => values.get(one)).find((value) => value !== null);
  };
  const parameters: Record<string, unknown> = {};
  let projectId = '';
  for (const parameter of operation.parameters) {
    const text = sent(parameter);
    if (parameter.configured) projectId = text ?? '';
    else if (text != null) parameters[parameter.name] = asMeant(text, parameter);
  }
  return { operation: operation.name, parameters, projectId };
}

function asMeant(text: string, { meaning }: OperationParameter): unknown {
  if (meaning === 'boolean') return text === 'true';
  return meaning === 'string' ? text : Number(text);
}

function patternOf(path: string): string {
  return path
    .split(/\{[^{}]+\}/)
    .map((literal) => literal.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
    .join('([^/]+)');
}
