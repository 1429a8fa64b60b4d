import { expect, test } from 'vitest';
import { type Json, shop, showShelf } from '../test/shop.ts';
import { CodegenError, generate, readRegions } from './index.ts';

const refusals: [string, (document: Json) => void, string][] = [
  [
    'a method that changes something',
    (document) => {
      document.paths['/x'] = { delete: { operationId: 'DeleteAll' } };
    },
    'shop-v1: DELETE /x: only GET',
  ],
  [
    'an operation without a name',
    (document) => {
      delete showShelf(document).operationId;
    },
    'GET /v1/{project_id}/shelves/{shelf-id}: operationId undefined',
  ],
  [
    'two operations of one name in a service',
    (document) => {
      showShelf(document).operationId = 'CountDoors';
    },
    'shop-v1 and shop-v2: both have the operationId CountDoors',
  ],
  [
    'a path parameter that is not described',
    (document) => {
      showShelf(document).parameters.shift();
    },
    '{shelf-id} of the path',
  ],
  [
    'an operation without an error envelope',
    (document) => {
      delete showShelf(document)['x-error-envelope'];
    },
    'ShowShelf: x-error-envelope',
  ],
  [
    'paging by a parameter that there is not',
    (document) => {
      showShelf(document)['x-paging'].start = 'offset';
    },
    'ShowShelf: x-paging.start must be the name of a parameter that is an integer',
  ],
  [
    'paging by a parameter that is no number',
    (document) => {
      showShelf(document)['x-paging'].limit = 'state';
    },
    'x-paging.limit must be the name of a parameter that is an integer',
  ],
  [
    'paging that does not tell items apart',
    (document) => {
      delete showShelf(document)['x-paging'].key;
    },
    'x-paging.key must be a JSON pointer to a field of type string in an item',
  ],
  [
    'a key that items are not described to have',
    (document) => {
      showShelf(document)['x-paging'].key = '/number';
    },
    'x-paging.key must be a JSON pointer to a field of type string in an item',
  ],
  [
    'a key that is no text',
    (document) => {
      showShelf(document)['x-paging'].key = '/grade';
    },
    'x-paging.key must be',
  ],
  [
    'a pointer without a slash',
    (document) => {
      showShelf(document)['x-paging'].key = 'id';
    },
    'x-paging.key must be',
  ],
  [
    'items that are no list',
    (document) => {
      showShelf(document)['x-paging'].items = '/size';
    },
    'x-paging.items must be a JSON pointer to a field of type array in the answer',
  ],
  [
    'a list of who knows what',
    (document) => {
      delete document.components.schemas.Shelf.properties.items.items;
    },
    'x-paging.items must be a JSON pointer to a list that describes its items',
  ],
  [
    'a total that is no number',
    (document) => {
      showShelf(document)['x-paging'].total = '/items';
    },
    'x-paging.total must be a JSON pointer to a field of type integer in the answer',
  ],
  ...[undefined, 0, 1.5, '50'].map((maximum): (typeof refusals)[number] => [
    `a maximum of ${JSON.stringify(maximum)}`,
    (document) => {
      showShelf(document)['x-paging'].maximum = maximum;
    },
    'x-paging.maximum must be a whole number above 0',
  ]),
  ...['SHOP.1', [], [1], [''], ['SHOP.1', 'SHOP.1'], {}, null].map((codes): (typeof refusals)[number] => [
    `token refusals of ${JSON.stringify(codes)}`,
    (document) => {
      showShelf(document)['x-token-refusals'] = codes;
    },
    'ShowShelf: x-token-refusals must be a list of texts, none of them empty or there twice',
  ]),
  [
    'one other name that is no list',
    (document) => {
      showShelf(document).parameters[3]['x-wire-aliases'] = 'includeSold';
    },
    'parameter include_sold of ShowShelf: x-wire-aliases must be a list of texts',
  ],
  [
    'another name that is the name',
    (document) => {
      showShelf(document).parameters[3]['x-wire-aliases'] = ['include_sold'];
    },
    'x-wire-aliases: include_sold (query) would be sent twice',
  ],
  [
    'another name that is a parameter’s',
    (document) => {
      showShelf(document).parameters[3]['x-wire-aliases'] = ['limit'];
    },
    'x-wire-aliases: limit (query) would be sent twice',
  ],
  [
    'another name in a path',
    (document) => {
      showShelf(document).parameters[0]['x-wire-aliases'] = ['shelf'];
    },
    'parameter shelf-id of ShowShelf: x-wire-aliases: a path has one place for it',
  ],
  [
    'an answer that nobody could test with',
    (document) => {
      delete document.components.responses.Shelf.content['application/json'].examples;
    },
    'ShowShelf: its 200 answer has no example',
  ],
  [
    'two examples of one name',
    (document) => {
      showShelf(document).responses['404'].content['application/json'].examples.Bare = { value: {} };
    },
    'ShowShelf: example Bare of 404: 200 has one of this name',
  ],
  [
    'an example without a value',
    (document) => {
      delete document.components.examples.Bare.value;
    },
    'ShowShelf: example Bare of 200: no value',
  ],
  [
    'a keyword that no one knows',
    (document) => {
      document.components.schemas.Item.properties.id.maxlength = 3;
    },
    'ShowShelf: nothing can be checked by the schema of its answer (strict mode: unknown keyword: "maxlength")',
  ],
  [
    'a format that no one knows',
    (document) => {
      document.components.schemas.Item.properties.id.format = 'shelf-mark';
    },
    'ShowShelf: nothing can be checked by the schema of its answer (unknown format "shelf-mark"',
  ],
  [
    'a parameter that is a list',
    (document) => {
      showShelf(document).parameters[2].schema = { type: 'array' };
    },
    'parameter limit of ShowShelf: a schema of type "array"',
  ],
  [
    'a cookie',
    (document) => {
      showShelf(document).parameters[2].in = 'cookie';
    },
    'parameter limit of ShowShelf: a cookie',
  ],
  [
    'parameters that would have one name',
    (document) => {
      showShelf(document).parameters[2].name = 'firstItem';
    },
    'two parameters would be called firstItem',
  ],
  [
    'security that needs two schemes at once',
    (document) => {
      document.security = [{ token: [], signature: [] }];
    },
    'each alternative of "security" must name one scheme',
  ],
  [
    'an answer without a schema',
    (document) => {
      document.components.responses.Shelf.content = {};
    },
    'its 200 answer has no application/json schema',
  ],
  [
    'a reference to nothing',
    (document) => {
      delete document.components.responses.Shelf;
    },
    'nothing is at #/components/responses/Shelf',
  ],
  [
    'a server in a region that is not known',
    (document) => {
      document.servers[1].variables.region.enum = ['moon-1'];
    },
    'region moon-1 is not in',
  ],
  [
    'two servers that take any region',
    (document) => {
      delete document.servers[1].variables.region.enum;
    },
    'takes any region, and so does',
  ],
];

test.each(refusals)('%s is refused, with its place', async (_what, change, message) => {
  const work = shop(change).then(async (apis) => generate(apis, await readRegions()));
  await expect(work).rejects.toThrow(CodegenError);
  await expect(work).rejects.toThrow(message);
});

test.each(['operations', 'regions', 'testing', 'validate', 'raw', 'Shop', 'my-shop'])(
  'a service called %s is refused',
  async (service) => {
    const apis = (await shop()).map((api) => ({ ...api, service }));
    const work = generate(apis, await readRegions());
    await expect(work).rejects.toThrow(CodegenError);
    await expect(work).rejects.toThrow(/^shop-v1: service /);
  },
);

test('two APIs may share a schema, not a name for two', async () => {
  const [first, second] = await shop();
  if (!first || !second) throw new Error('the shop has two APIs');
  const withShelf = (document: Json) => ({
    ...(second.document as Json),
    paths: {
      '/v2/shelf': {
        get: { ...showShelf(document), operationId: 'Other', parameters: [], 'x-paging': undefined },
      },
    },
    components: structuredClone(document.components),
  });
  const regions = await readRegions();

  const same = { ...second, document: withShelf(first.document) };
  await expect(generate([first, same], regions)).resolves.toBeDefined();

  const other = structuredClone(same);
  (other.document as Json).components.schemas.Item.properties.weight = { type: 'number' };
  await expect(generate([first, other], regions)).rejects.toThrow(
    'shop-v1 and shop-v2: each has a schema Item, and they differ',
  );
});

test('the regions on file are what the code takes them for', async () => {
  const { regions, without } = await readRegions();
  expect(new Set(regions).size).toBe(regions.length);
  for (const region of regions) expect(region).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
  for (const region of Object.values(without).flat()) expect(regions).toContain(region);
});
