/** What every law says of itself. */
export interface Law {
  readonly title: string;
  /** The `operationId` of the call whose promise it is. */
  readonly operation: string;
  /** The source document that says it, or why it is taken to be so: `dcs-instances.zh 表1`, `x-choice: …`. */
  readonly source: string;
  /** File and line. */
  readonly place: string;
}

/** A parameter of a list leaves the items whose field matches its value. */
export interface FilterLaw extends Law {
  readonly parameter: string;
  /** A JSON pointer into an item. */
  readonly field: string;
  readonly match: 'equal' | 'contains';
  /** The queries beside which it holds. Default: alone. */
  readonly with?: readonly string[];
}

/** With a parameter `true` there is more in the answer: items whose field has one of the values, or the counters. */
export interface FlagLaw extends Law {
  readonly parameter: string;
  readonly adds:
    | { readonly field: string; readonly values: readonly string[] }
    | { readonly counters: readonly string[] };
}

/** Numbers of the whole body are the sums of those of its parts. */
export interface SumLaw extends Law {
  /** JSON pointers into the body. */
  readonly parts: readonly string[];
  /** How the names of the numbers end. */
  readonly suffix: string;
  readonly with?: readonly string[];
}

/** A call's counters are those of another call's list. */
export interface AgreementLaw extends Law {
  /** The `operationId` of the list. */
  readonly list: string;
  /** What is counted: a JSON pointer into an item, and the values that both calls know. */
  readonly field: string;
  readonly values: readonly string[];
  /** The counter of a value is the value in lower case and this. */
  readonly suffix: string;
  /** Parts of the body, by their JSON pointers, and the value of an item's field that is theirs. */
  readonly parts: { readonly field: string; readonly values: Readonly<Record<string, string>> };
  /** The queries of both calls between which it holds. */
  readonly with: readonly { readonly counters: string; readonly list: string }[];
}

/** One request, and what must come. */
export interface CaseLaw extends Law {
  readonly query?: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number | 'refused';
  /** A part of the body. */
  readonly body?: unknown;
  /** What the error's message must name. */
  readonly error?: { readonly names: string };
  /** `default`: only of a mock that answers from its own fleet. */
  readonly fleet?: 'default';
}

/** The laws that no description can say, by the promise that they are about. */
export interface Laws {
  readonly filter: readonly FilterLaw[];
  readonly flag: readonly FlagLaw[];
  readonly sum: readonly SumLaw[];
  readonly agreement: readonly AgreementLaw[];
  readonly case: readonly CaseLaw[];
}

/** The laws that hold whatever a server answers from. */
export function ofAnyFleet(laws: Laws): Laws {
  return { ...laws, case: laws.case.filter(({ fleet }) => fleet === undefined) };
}
