import { expect, test } from 'vitest';
import { settingOf } from '../../test/laws/setting.ts';
import { valueAt } from '../description/json.ts';
import { isDescribed } from './described-field.ts';
import { readLaws } from './read-laws.ts';

const laws = await readLaws();
const { operations } = settingOf(true);

test('every source document is named by a case for its call', () => {
  const unnamed = operations.flatMap(({ operationId, sources }) => {
    const cases = laws.case.filter(({ operation }) => operation === operationId);
    return sources.filter((document) => !cases.some(({ source }) => source.includes(`${document} `)));
  });
  expect(unnamed).toEqual([]);
});

test('the statuses that are compared are those that are both listed and counted', () => {
  const [agreement] = laws.agreement;
  const counting = operations.find(({ operationId }) => operationId === agreement?.operation);
  const listing = operations.find(({ operationId }) => operationId === agreement?.list);
  if (!counting || !listing) throw new Error('The laws have no agreement.');
  const listed = valueAt(listing.bundle.document, '/components/schemas/Status/x-extensible-enum');
  expect(Array.isArray(listed) && listed.length).toBeGreaterThan(10);
  const counted = [listed]
    .flat()
    .filter((each) => isDescribed(counting, `/${String(each).toLowerCase()}_count`));
  expect([...(agreement?.values ?? [])].sort()).toEqual(counted.sort());
});

test('a law has a place in a file of the folder', () => {
  for (const law of Object.values(laws).flat()) expect(law.place).toMatch(/^laws\/[\w.-]+\.yaml:\d+$/);
});
