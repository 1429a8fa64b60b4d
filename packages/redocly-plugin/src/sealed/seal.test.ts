import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { seal } from './seal.ts';

type Schemas = Record<string, unknown>;

/** Whether the sealed reading of a response body allows a value. */
function judge(body: unknown, schemas: Schemas = {}): (value: unknown) => boolean {
  const document = sealed(body, schemas);
  const ajv = new Ajv2020({ strict: true, strictRequired: false });
  ajv.addVocabulary(['components', 'x-extensible-enum', 'x-never-sealed']);
  const validate = ajv.compile({ ...document.body, components: { schemas: document.components.schemas } });
  return (value) => validate(value);
}

function sealed(body: unknown, schemas: Schemas) {
  const media = { schema: body };
  const parameter = { name: 'status', in: 'query', schema: { $ref: '#/components/schemas/Status' } };
  const responses = { '200': { content: { 'application/json': media } } };
  const root = { paths: { '/': { get: { parameters: [parameter], responses } } }, components: { schemas } };
  const before = structuredClone(parameter);
  seal(root);
  expect(parameter).toEqual(before);
  // A schema in these tests is always an object.
  return { body: media.schema as object, components: root.components };
}

const text = { type: 'string' };
const named = { type: 'object', properties: { name: text } };

test('an unknown field is refused, and a known one allowed', () => {
  const allows = judge(named);
  expect([allows({ name: 'a' }), allows({ name: 'a', other: 1 })]).toEqual([true, false]);
});

test('objects within objects and lists are sealed too', () => {
  const allows = judge({ type: 'object', properties: { list: { type: 'array', items: named }, one: named } });
  expect(allows({ list: [{ name: 'a' }], one: { name: 'b' } })).toBe(true);
  expect(allows({ list: [{ other: 'a' }] })).toBe(false);
  expect(allows({ one: { other: 'a' } })).toBe(false);
});

test('a composition is sealed around its members, not inside them', () => {
  const allows = judge({ allOf: [named, { type: 'object', properties: { size: { type: 'integer' } } }] });
  expect(allows({ name: 'a', size: 1 })).toBe(true);
  expect(allows({ name: 'a', size: 1, other: 1 })).toBe(false);
});

test('a component is sealed where it stands alone and open where it is a member', () => {
  const schemas = { Named: named };
  const body = {
    type: 'object',
    allOf: [{ $ref: '#/components/schemas/Named' }],
    properties: { inner: { $ref: '#/components/schemas/Named', description: 'Beside a reference.' } },
  };
  const allows = judge(body, schemas);
  expect(allows({ name: 'a', inner: { name: 'b' } })).toBe(true);
  expect(allows({ name: 'a', other: 1 })).toBe(false);
  expect(allows({ name: 'a', inner: { name: 'b', inner: {} } })).toBe(false);
});

test('what stands beside a reference composes with it', () => {
  const body = {
    type: 'object',
    $ref: '#/components/schemas/Named',
    properties: { size: { type: 'integer' } },
  };
  const allows = judge(body, { Named: named });
  expect([allows({ name: 'a', size: 1 }), allows({ name: 'a', other: 1 })]).toEqual([true, false]);
});

test('alternatives are each sealed: fields of two do not mix', () => {
  const code = { type: 'object', required: ['code'], properties: { code: text } };
  for (const keyword of ['anyOf', 'oneOf']) {
    const allows = judge({ [keyword]: [code, { $ref: '#/components/schemas/Named' }] }, { Named: named });
    expect([allows({ code: 'a' }), allows({ name: 'a' })]).toEqual([true, true]);
    expect(allows({ code: 'a', name: 'a' })).toBe(false);
  }
});

test('alternatives beside fields stay open, and the whole is sealed', () => {
  const allows = judge({ ...named, anyOf: [{ type: 'object', properties: { size: { type: 'integer' } } }] });
  expect([allows({ name: 'a', size: 1 }), allows({ name: 'a', other: 1 })]).toEqual([true, false]);
});

test('an open set is closed, and keeps null where null is allowed', () => {
  const allows = judge({ type: ['string', 'null'], 'x-extensible-enum': ['A', 'B'] });
  expect([allows('A'), allows(null), allows('C')]).toEqual([true, true, false]);
  expect(judge({ type: 'string', 'x-extensible-enum': ['A'] })(null)).toBe(false);
});

test('a set that is open for a reason stays open', () => {
  const allows = judge({
    type: 'string',
    'x-extensible-enum': ['A'],
    'x-never-sealed': 'Any code may come.',
  });
  expect(allows('C')).toBe(true);
});

test('fields known by a pattern alone are refused; a map keeps its entries', () => {
  const counters = judge({ ...named, patternProperties: { _count$: { type: 'integer' } } });
  expect([counters({ name: 'a' }), counters({ name: 'a', new_count: 1 })]).toEqual([true, false]);
  const map = judge({ type: 'object', additionalProperties: named });
  expect([map({ any: { name: 'a' } }), map({ any: { other: 1 } })]).toEqual([true, false]);
});

test('a null beside an object stays allowed', () => {
  const allows = judge({ anyOf: [named, { type: 'null' }] });
  expect([allows(null), allows({ name: 'a' }), allows({ other: 1 })]).toEqual([true, true, false]);
});

test('a schema that contains itself is sealed at every depth', () => {
  const tree = { type: 'object', properties: { left: { $ref: '#/components/schemas/Tree' } } };
  const allows = judge({ $ref: '#/components/schemas/Tree' }, { Tree: tree });
  expect([allows({ left: { left: {} } }), allows({ left: { left: { other: 1 } } })]).toEqual([true, false]);
});

test('a parameter that shares a component keeps the open reading', () => {
  const schemas = { Status: { type: 'string', 'x-extensible-enum': ['A'] } };
  const { components } = sealed({ $ref: '#/components/schemas/Status' }, schemas);
  expect(components.schemas['Status']).toEqual({ type: 'string', 'x-extensible-enum': ['A'] });
});
