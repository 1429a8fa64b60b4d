import fc from 'fast-check';
import type { Query } from '../check.ts';
import type { Operation } from '../description/operations.ts';
import type { Parameter } from '../description/parameters.ts';
import type { Profile } from '../profile.ts';
import { hasAnyMinimum, isKnown, isStrict, nameAt } from './spelling.ts';
import { maximumOf, minimumOf, valuesOf } from './values.ts';

/** A random query. */
export interface QueryCase {
  readonly query: Query;
  /** The name of the parameter that has a forbidden value. */
  readonly wrong?: string;
}

function allowedText(operation: Operation, parameter: Parameter, profile: Profile): fc.Arbitrary<string> {
  const edges = fc.constantFrom(...valuesOf(operation, parameter, profile).allowed);
  const { type, pattern, enum: closed } = parameter.schema;
  if (type === 'integer') {
    const range = { min: minimumOf(parameter), max: maximumOf(operation, parameter, profile) };
    return fc.oneof(
      edges,
      fc.integer({ ...range, max: Math.min(range.max, 1000) }).map(String),
      fc.integer(range).map(String),
    );
  }
  if (closed !== undefined || isStrict(operation, parameter, profile)) return edges;
  if (typeof pattern === 'string') return fc.oneof(edges, fc.stringMatching(new RegExp(pattern, 'u')));
  if (parameter.stringBoolean) return fc.oneof(fc.constantFrom('true', 'false'), edges, fc.string());
  return fc.oneof(edges, fc.string({ unit: 'grapheme', minLength: parameter.allowEmptyValue ? 0 : 1 }));
}

function forbiddenText(
  operation: Operation,
  parameter: Parameter,
  profile: Profile,
): fc.Arbitrary<string> | undefined {
  const { forbidden } = valuesOf(operation, parameter, profile);
  if (forbidden.length === 0) return undefined;
  const edges = fc.constantFrom(...forbidden);
  if (parameter.schema['type'] !== 'integer') return edges;
  const below = fc.integer({ max: minimumOf(parameter) - 1 }).map(String);
  const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/\d/.test(text));
  return hasAnyMinimum(operation, parameter, profile)
    ? fc.oneof(edges, words)
    : fc.oneof(edges, below, words);
}

interface NamedParameter {
  readonly name: string;
  readonly parameter: Parameter;
}

function queryParameters(operation: Operation, profile: Profile): NamedParameter[] {
  return operation.parameters
    .filter((parameter) => parameter.in === 'query' && isKnown(operation, parameter, profile))
    .map((parameter) => ({ name: nameAt(operation, parameter, profile), parameter }));
}

/** Some of the parameters, each with a value that the description allows, in any order. */
export function allowedQuery(operation: Operation, profile: Profile): fc.Arbitrary<QueryCase> {
  const pairs = queryParameters(operation, profile).map(({ name, parameter }) => {
    const text = allowedText(operation, parameter, profile).map((value) => [name, value] as const);
    return parameter.required ? text : fc.option(text, { nil: undefined });
  });
  return fc
    .tuple(...pairs)
    .map((all) => all.filter((pair) => pair !== undefined))
    .chain((query) => fc.shuffledSubarray(query, { minLength: query.length }))
    .map((query) => ({ query }));
}

/** An allowed query with one value that the description forbids; undefined where it forbids none. */
export function forbiddenQuery(operation: Operation, profile: Profile): fc.Arbitrary<QueryCase> | undefined {
  const mutations = queryParameters(operation, profile).flatMap(({ name, parameter }) => {
    const text = forbiddenText(operation, parameter, profile);
    return text ? [text.map((value) => ({ name, wrong: parameter.name, value }))] : [];
  });
  if (mutations.length === 0) return undefined;
  return fc
    .tuple(allowedQuery(operation, profile), fc.oneof(...mutations))
    .map(([{ query }, { name, wrong, value }]) => ({
      query: [...query.filter(([each]) => each !== name), [name, value] as const],
      wrong,
    }));
}
