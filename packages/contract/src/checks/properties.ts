import fc from 'fast-check';
import type { Answer, Ask, Check, Query } from '../check.ts';
import type { Operation } from '../description/operations.ts';
import type { PromiseName } from '../promises.ts';
import type { MakeChecks, Setting } from '../setting.ts';
import { allowedQuery, forbiddenQuery, type QueryCase } from './arbitraries.ts';
import { unnamed } from './boundaries.ts';

/** A random request that was not answered as it must be. */
class Counterexample extends Error {}

interface Property {
  readonly operation: Operation;
  readonly promise: PromiseName;
  readonly title: string;
  readonly queries: fc.Arbitrary<QueryCase>;
  /** What is wrong with the answer. */
  problemsOf(answer: Answer, asked: QueryCase): readonly string[];
}

const written = (query: Query) =>
  query.length === 0
    ? 'no query'
    : `?${query.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}`;

/** How many smaller requests are tried of a server that somebody else runs, once one was answered wrongly. */
const mostSmaller = 30;

async function* hold(ask: Ask, property: Property, setting: Setting): AsyncIterable<string> {
  const { seed, runs, own } = setting;
  const { operation, queries, problemsOf } = property;
  const problems = async (asked: QueryCase) =>
    problemsOf(await ask({ operation, query: asked.query }), asked);
  let smaller = 0;
  let ended: { readonly by: unknown } | undefined;
  let first: { readonly asked: QueryCase; readonly problem: string } | undefined;
  const { counterexample, numShrinks } = await fc.check(
    fc.asyncProperty(queries, async (asked) => {
      // What ends the run is no fault of the request, and nothing smaller is to be looked for.
      if (ended || smaller >= (own ? Number.POSITIVE_INFINITY : mostSmaller)) return;
      if (first) smaller += 1;
      const [problem] = await problems(asked).catch((error: unknown) => {
        ended = { by: error };
        throw error;
      });
      if (problem === undefined) return;
      first ??= { asked, problem };
      throw new Counterexample();
    }),
    { seed, numRuns: runs },
  );
  if (ended) throw ended.by;
  const [smallest] = counterexample ?? [];
  if (!smallest || !first) return;
  // Once more, so that the smallest one is the evidence.
  const found = await problems(smallest);
  const how = `the smallest found in ${numShrinks} steps; --seed ${seed} --runs ${runs} finds it again`;
  for (const problem of found) yield `${written(smallest.query)} ${problem} (${how})`;
  if (found.length === 0)
    yield `${written(first.asked.query)} ${first.problem}, but not each time it is asked`;
}

function propertiesOf(operation: Operation, { profile }: Setting): Property[] {
  const allowed = allowedQuery(operation, profile);
  const forbidden = forbiddenQuery(operation, profile);
  const accepted: Property = {
    operation,
    promise: 'valid-accepted',
    title: 'random requests that the description allows',
    queries: allowed,
    problemsOf: ({ status }) => (status === 200 ? [] : [`is answered by ${status} instead of 200`]),
  };
  if (!forbidden) return [accepted];
  const refused: Property = {
    operation,
    promise: 'invalid-refused',
    title: 'random requests with one forbidden value',
    queries: forbidden,
    problemsOf: ({ status, body }, { wrong = '' }) => {
      if (status < 400 || status > 499) return [`is answered by ${status} instead of a refusal`];
      return profile.reading === 'sealed' ? unnamed(operation, body, wrong) : [];
    },
  };
  return [accepted, refused];
}

/** Random requests: those that the description allows are accepted, and those with one mutation are refused. */
export const propertyChecks: MakeChecks = (setting) =>
  setting.operations
    .filter(({ parameters }) => parameters.some((parameter) => parameter.in === 'query'))
    .flatMap((operation) => propertiesOf(operation, setting))
    .map(
      (property): Check => ({
        operation: property.operation,
        promise: property.promise,
        title: property.title,
        source: `${property.operation.bundle.id}#${property.operation.pointer}/parameters`,
        run: (ask) => hold(ask, property, setting),
      }),
    );
