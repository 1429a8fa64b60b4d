import { expect, test } from 'vitest';
import { type Checkout, houses } from './checkout.ts';

const removed = `- change: property-removed
  at: hut/v1/openapi.yaml#/paths/~1v1~1beds/get/responses/200/content/application~1json/schema/properties/beds
  reason: The hut has no beds left.
- change: required-properties-removed
  at: hut/v1/openapi.yaml#/paths/~1v1~1beds/get/responses/200/content/application~1json/schema/required
  reason: The hut has no beds left.
`;
function breakHut(checkout: Checkout): void {
  checkout.edit('hut/v1/openapi.yaml', 'required: [beds]', 'required: []');
  checkout.edit('hut/v1/openapi.yaml', 'beds: { type: integer }, ', '');
}

test('a deliberate break needs its reason, and the reason is in the changelog', () => {
  const checkout = houses();
  breakHut(checkout);
  checkout.edit('hut/v1/openapi.yaml', '0.3.0', '0.4.0');
  expect(checkout.diff().status).toBe(1);
  checkout.write('accepted-changes.yaml', removed);
  expect(checkout.diff()).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('hut/v1/CHANGELOG.md:1: '),
  });
  expect(checkout.diff('--changelog').status).toBe(0);
  expect(checkout.read('hut/v1/CHANGELOG.md')).toContain(
    '- `GET /v1/beds`, `200/beds`: Property `beds` was removed. The hut has no beds left.\n',
  );
  expect(checkout.diff()).toMatchObject({ status: 0, stderr: '' });
});

test('what an earlier commit was excused for excuses nothing now, and is no fault', () => {
  const checkout = houses();
  checkout.write('accepted-changes.yaml', removed);
  checkout.commit('Break it, as they say');
  expect(checkout.diff()).toMatchObject({ status: 0 });
  breakHut(checkout);
  expect(checkout.diff().stderr).toContain('hut/v1/openapi.yaml:1: breaks programs: ');
});

test('an entry that accepts nothing is a fault at its line', () => {
  const checkout = houses();
  checkout.write('accepted-changes.yaml', removed);
  const { status, stderr } = checkout.diff();
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^specs\/accepted-changes\.yaml:1: since the last commit \(.*\) there was no property-removed at hut/,
  );
  expect(stderr).toMatch(/^specs\/accepted-changes\.yaml:4: /m);
});
