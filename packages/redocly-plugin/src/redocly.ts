/** The part of Redocly's plugin interface that we use: the command line ships no types of its own. */
export interface Source {
  readonly absoluteRef: string;
  readonly body: string;
  getLines(): string[];
}

export interface Location {
  readonly source: Source;
  readonly pointer: string;
  child(path: string | readonly (string | number)[]): Location;
  key(): Location;
}

/** A place by its line, also in a file that is no part of a description. Lines and columns count from 1. */
export interface LineLocation {
  readonly source: Source;
  readonly pointer: undefined;
  readonly start: { readonly line: number; readonly col: number };
}

interface Target {
  readonly node: unknown;
  readonly location: Location | undefined;
}

/** Gives what a reference leads to in the end; `chain` has the references between. */
export type Resolve = (node: unknown, from: string) => Target & { readonly chain?: readonly Target[] };

export interface Context {
  readonly location: Location;
  readonly key: string | number;
  readonly config: { readonly configPath?: string };
  readonly resolve: Resolve;
  report(problem: { message: string; location: Location | LineLocation }): void;
}

export type Visit = (node: unknown, context: Context) => void;
export type Visitor = Readonly<Record<string, { readonly enter?: Visit }>>;
export type VisitorMaker = (options: Readonly<Record<string, unknown>>) => Visitor;

export interface Plugin {
  readonly id: string;
  readonly rules: { readonly oas3: Readonly<Record<string, VisitorMaker>> };
}
