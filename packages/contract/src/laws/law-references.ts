import type { Operation } from '../description/operations.ts';
import { isDescribed } from './described-field.ts';
import type { LawFile, LawProblem } from './law-file.ts';
import { parseQuery } from './query.ts';

type Path = LawProblem['path'];
type Problems = Generator<LawProblem, void>;

function* parameterProblems(
  path: Path,
  operation: Operation,
  place: string,
  names: readonly string[],
): Problems {
  const known = operation.parameters.filter((each) => each.in === place).map(({ name }) => name);
  const unknown = names.find((each) => !known.includes(each));
  if (unknown === undefined) return;
  const message = `${operation.operationId} has no ${place} parameter ${unknown}; there are ${known.join(', ')}`;
  yield { path, message };
}

function* queryProblems(path: Path, operation: Operation, query: string): Problems {
  const names = parseQuery(query).map(([name]) => name);
  yield* parameterProblems(path, operation, 'query', names);
}

function* besideProblems(path: Path, operation: Operation, queries: readonly string[] = []): Problems {
  for (const [index, query] of queries.entries()) {
    yield* queryProblems([...path, 'with', index], operation, query);
  }
}

function* fieldProblems(path: Path, operation: Operation, pointer: string): Problems {
  if (isDescribed(operation, pointer)) return;
  yield { path, message: `no answer of ${operation.operationId} is described to have ${pointer}` };
}

/** Of a field that is one of the items of a list. */
function* itemProblems(path: Path, operation: Operation, field: string): Problems {
  const { paging, operationId } = operation;
  if (paging) yield* fieldProblems(path, operation, `${paging.items}/*${field}`);
  else yield { path, message: `${operationId} has no x-paging, so that it is no list` };
}

interface Referring {
  readonly operation: string;
  readonly source: string;
}

/** What a file of laws names that no description has. */
export function* referenceProblems(file: LawFile, operations: readonly Operation[]): Problems {
  function find(name: string): Operation | undefined {
    return operations.find(({ operationId }) => operationId === name);
  }
  function unknown(path: Path, name: string): LawProblem {
    const known = operations.map(({ operationId }) => operationId).join(', ');
    return { path, message: `no operation is called ${name}; there are ${known}` };
  }
  function* each<Law extends Referring>(
    kind: keyof LawFile,
    laws: readonly Law[] = [],
    problemsOf: (path: Path, law: Law, operation: Operation) => Problems,
  ): Problems {
    for (const [index, law] of laws.entries()) {
      const path = [kind, index];
      const operation = find(law.operation);
      if (!operation) yield unknown([...path, 'operation'], law.operation);
      else yield* problemsOf(path, law, operation);
      const sources = [...(operation?.sources ?? []), 'x-observed:', 'x-choice:'];
      if (sources.some((source) => `${law.source} `.startsWith(`${source} `))) continue;
      const message = `the source must begin with one of ${sources.join(', ')}, not be ${law.source}`;
      yield { path: [...path, 'source'], message };
    }
  }
  yield* each('filter', file.filter, function* (path, law, operation) {
    yield* parameterProblems([...path, 'parameter'], operation, 'query', [law.parameter]);
    yield* itemProblems([...path, 'field'], operation, law.field);
    yield* besideProblems(path, operation, law.with);
  });
  yield* each('flag', file.flag, function* (path, { parameter, adds }, operation) {
    yield* parameterProblems([...path, 'parameter'], operation, 'query', [parameter]);
    const at = [...path, 'adds'];
    if ('field' in adds) yield* itemProblems([...at, 'field'], operation, adds.field);
    else for (const counter of adds.counters) yield* fieldProblems(at, operation, `/${counter}`);
  });
  yield* each('sum', file.sum, function* (path, law, operation) {
    for (const part of law.parts) yield* fieldProblems([...path, 'parts'], operation, part);
    yield* besideProblems(path, operation, law.with);
  });
  yield* each('agreement', file.agreement, function* (path, law, operation) {
    const { values, suffix, parts } = law;
    for (const value of values) {
      yield* fieldProblems([...path, 'values'], operation, `/${value.toLowerCase()}${suffix}`);
    }
    for (const part of Object.keys(parts.values)) yield* fieldProblems([...path, 'parts'], operation, part);
    const list = find(law.list);
    if (!list) return yield unknown([...path, 'list'], law.list);
    yield* itemProblems([...path, 'field'], list, law.field);
    yield* itemProblems([...path, 'parts', 'field'], list, parts.field);
    for (const [index, { counters, list: listed }] of law.with.entries()) {
      yield* queryProblems([...path, 'with', index, 'counters'], operation, counters);
      yield* queryProblems([...path, 'with', index, 'list'], list, listed);
    }
  });
  yield* each('case', file.case, function* (path, law, operation) {
    // A query may have what is not described: that may be the point of the case.
    yield* parameterProblems([...path, 'path'], operation, 'path', Object.keys(law.path ?? {}));
  });
}
