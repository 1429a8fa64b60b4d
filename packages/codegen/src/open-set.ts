import type { SchemaObject } from 'openapi-typescript';
import ts from 'typescript';

/** The values of an open set (`x-extensible-enum`), or undefined when the schema is none. */
export function openSetOf(schema: SchemaObject): readonly (string | number)[] | undefined {
  const values: unknown = schema['x-extensible-enum'];
  if (!Array.isArray(values)) return undefined;
  return values.filter((value) => typeof value === 'string' || typeof value === 'number');
}

/**
 * `"RUNNING" | "ERROR" | (string & {})` for an open set: editors complete the known values, the compiler takes any.
 * OpenAPI's own `anyOf: [enum, string]` would come out as plain `string`.
 */
export function openSetType(schema: SchemaObject): ts.TypeNode | undefined {
  const values = openSetOf(schema);
  if (values === undefined) return undefined;
  const types = [schema.type].flat();
  const members = values.map((value) => ts.factory.createLiteralTypeNode(literal(value)));
  const rest: ts.TypeNode[] = [];
  if (types.includes('string')) rest.push(anyOther(ts.SyntaxKind.StringKeyword));
  if (types.includes('integer') || types.includes('number')) rest.push(anyOther(ts.SyntaxKind.NumberKeyword));
  if (types.includes('null')) rest.push(ts.factory.createLiteralTypeNode(ts.factory.createNull()));
  return ts.factory.createUnionTypeNode([...members, ...rest]);
}

function literal(value: string | number): ts.LiteralTypeNode['literal'] {
  if (typeof value === 'string') return ts.factory.createStringLiteral(value);
  const digits = ts.factory.createNumericLiteral(Math.abs(value));
  return value < 0 ? ts.factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, digits) : digits;
}

function anyOther(kind: ts.SyntaxKind.StringKeyword | ts.SyntaxKind.NumberKeyword): ts.TypeNode {
  return ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(kind),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
}
