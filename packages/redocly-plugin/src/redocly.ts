/** The part of Redocly's plugin interface that we use: the command line ships no types of its own. */
export interface Location {
  readonly source: { readonly absoluteRef: string };
  readonly pointer: string;
  child(path: string | readonly (string | number)[]): Location;
  key(): Location;
}

export type Resolve = (
  node: unknown,
  from: string,
) => { readonly node: unknown; readonly location: Location | undefined };

export interface Context {
  readonly location: Location;
  readonly rawLocation: Location;
  readonly rawNode: unknown;
  readonly config: { readonly configPath?: string };
  readonly resolve: Resolve;
  report(problem: { message: string; location: Location }): void;
}

export type Visit = (node: unknown, context: Context) => void;
export type Visitor = Readonly<Record<string, { readonly enter?: Visit; readonly leave?: Visit }>>;
export type VisitorMaker = (options: Readonly<Record<string, unknown>>) => Visitor;

export interface Plugin {
  readonly id: string;
  readonly rules: { readonly oas3: Readonly<Record<string, VisitorMaker>> };
  readonly decorators: { readonly oas3: Readonly<Record<string, VisitorMaker>> };
}
