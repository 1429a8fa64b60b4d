export type Scalar = string | number | boolean | null;

/** What a document states of one parameter or field. The format: specs/evidence/README.md. */
export interface Statement {
  readonly table?: string;
  readonly type?: string;
  readonly required?: boolean;
  readonly default?: Scalar;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly values?: readonly Scalar[];
  readonly nullable?: boolean;
  readonly unit?: string;
  readonly format?: string;
  readonly note?: string;
  readonly object?: string;
  readonly item?: string;
  readonly fields?: Statements;
}

export type Statements = Readonly<Record<string, Statement>>;

/** A text that is left to be said later. */
export interface Unsaid {
  readonly text: string;
  readonly line: number;
  readonly col: number;
}

export interface SourceDocument {
  readonly id: string;
  readonly operation: string;
  readonly parameters: Readonly<Record<string, Statements>>;
  readonly responses: Readonly<Record<string, Statements>>;
  readonly objects: Readonly<Record<string, Statements>>;
  readonly unsaid: readonly Unsaid[];
}

/** A statement, and the document that makes it. */
export interface Stated {
  readonly document: SourceDocument;
  readonly statement: Statement;
}

export function whereStated({ document, statement }: Stated): string {
  return statement.table === undefined ? document.id : `${document.id}, ${statement.table}`;
}

/** The statements of an object's fields, whether said in place or in a table of their own. */
export function fieldsOf({ document, statement }: Stated): Statements {
  return (
    statement.fields ?? (statement.object === undefined ? {} : (document.objects[statement.object] ?? {}))
  );
}

export function statedFields(stated: readonly Stated[], name: string): Stated[] {
  return stated.flatMap((one) => {
    const statement = fieldsOf(one)[name];
    return statement === undefined ? [] : [{ document: one.document, statement }];
  });
}

export function statedItems(stated: readonly Stated[]): Stated[] {
  return stated.flatMap(({ document, statement }) =>
    statement.item === undefined ? [] : [{ document, statement: { type: 'object', object: statement.item } }],
  );
}
