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

export type Resolve = (
  node: unknown,
  from: string,
) => { readonly node: unknown; readonly location: Location | undefined };

export interface Context {
  readonly location: Location;
  readonly rawLocation: Location;
  readonly rawNode: unknown;
  readonly type: { readonly name: string };
  readonly key: string | number;
  readonly config: { readonly configPath?: string };
  readonly resolve: Resolve;
  report(problem: { message: string; location: Location | LineLocation }): void;
}

export type Visit = (node: unknown, context: Context) => void;
export type Visitor = Readonly<Record<string, { readonly enter?: Visit; readonly leave?: Visit }>>;
export type VisitorMaker = (options: Readonly<Record<string, unknown>>) => Visitor;

export interface Plugin {
  readonly id: string;
  readonly rules: { readonly oas3: Readonly<Record<string, VisitorMaker>> };
  readonly decorators: { readonly oas3: Readonly<Record<string, VisitorMaker>> };
}
