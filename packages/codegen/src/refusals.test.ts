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
    'x-paging.start must be the name of a parameter',
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
