import { expect, test } from 'vitest';
import { type Json, shop } from '../test/shop.ts';
import { readServices } from './services.ts';
import { validatorsCode } from './validators.ts';

/** What is wrong with the body of a success, by the code that is generated. */
async function faultOf(operation: string, body: unknown, change?: (document: Json) => void): Promise<string> {
  const services = readServices(await shop(change));
  const code = await validatorsCode(services.flatMap(({ operations }) => operations));
  // A module of this kind can import nothing.
  const { validators } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  if (validators[operation](body)) return '';
  const [{ instancePath, message }] = validators[operation].errors;
  return `${instancePath} ${message}`;
}

const shelf = (item: object) => ({ items: [{ id: 'a' }, item] });

test('the code is the same every time', async () => {
  const operations = readServices(await shop()).flatMap((service) => service.operations);
  expect(await validatorsCode(operations)).toBe(await validatorsCode(operations));
});

test.each([
  ['a type', { id: 1 }, '/items/1/id must be string'],
  ['a length, in characters', { label: 'längs' }, '/items/1/label must NOT have more than 3 characters'],
  ['a format', { made_at: 'today' }, '/items/1/made_at must match format "date-time"'],
  ['an open set’s type', { state: 5 }, '/items/1/state must be string,null'],
])('%s is judged', async (_what, item, fault) => {
  expect(await faultOf('shop.showShelf', shelf(item))).toBe(fault);
});

test.each([
  ['an unknown value of an open set', { state: 'OTHER', grade: 5 }],
  ['a field that is not described', { colour: 'red' }],
  ['what is right', { label: '鍵鍵鍵', made_at: '2018-04-12T03:20:10.126Z', state: null }],
])('%s passes', async (_what, item) => {
  expect(await faultOf('shop.showShelf', shelf(item))).toBe('');
});

test('a field may be called as a keyword is', async () => {
  const described = (document: Json) => {
    document.components.schemas.Item.properties.example = { type: 'integer', description: 'A field.' };
  };
  expect(await faultOf('shop.showShelf', shelf({ example: 'x' }), described)).toBe(
    '/items/1/example must be integer',
  );
});

test('the schema of an answer needs no name, and every member of it is judged', async () => {
  expect(await faultOf('shop.countDoors', { doors: 'two' })).toBe('/doors must be integer');
  expect(await faultOf('shop.listBoxes', { list: {}, owner: 'me', note: null })).toBe(
    " must have required property 'count'",
  );
});

test('a format of numbers is known, and not judged', async () => {
  const described = (document: Json) => {
    document.components.schemas.Item.properties.grade.format = 'int32';
  };
  expect(await faultOf('shop.showShelf', shelf({ grade: 2 ** 40 }), described)).toBe('');
});
