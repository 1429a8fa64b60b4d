import { type MockOptions, startMock } from '@cloud-inventory/mock';
import { expect, test } from 'vitest';
import { settingOf } from '../../test/laws/setting.ts';
import { findingsOf, type Said, unjudgedOf } from '../../test/laws/small-ask.ts';
import type { Asked } from '../check.ts';
import { lawChecks } from './law-checks.ts';
import { ofAnyFleet } from './laws.ts';
import { readLaws } from './read-laws.ts';

const laws = await readLaws();
const general = ofAnyFleet(laws);
const projectId = '0dea2644dc80d5d22ff1c01e3ebea6fc';

async function send(url: string, { operation, method = 'GET', path, query = [] }: Asked): Promise<Said> {
  const target = operation.path.replace('{project_id}', path?.['project_id'] ?? projectId);
  const search = query.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
  const response = await fetch(`${url}${target}?${search}`, { method, headers: { 'x-auth-token': 'a' } });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text: await response.text(),
  };
}

const mocks: readonly { name: string; options: MockOptions; laws: typeof laws; own: boolean }[] = [
  { name: 'its own fleet', options: {}, laws, own: true },
  { name: '250 instances', options: { size: 250, seed: 7 }, laws: general, own: true },
  { name: '250 instances, asked little', options: { size: 250, seed: 7 }, laws: general, own: false },
  {
    name: 'an empty project',
    options: { fleet: { projects: { [projectId]: {} } } },
    laws: general,
    own: true,
  },
];

test.each(mocks)('the mock keeps every law, with $name', async ({ options, laws: asked, own }) => {
  await using mock = await startMock(options);
  const checks = lawChecks(asked)(settingOf(own));
  expect(checks.length).toBeGreaterThan(40);
  expect(await findingsOf(checks, (each) => send(mock.url, each))).toEqual([]);
});

test.each(mocks.filter(({ name }) => name !== 'an empty project'))(
  'and every law has something to judge, with $name',
  async ({ options, laws: asked, own }) => {
    await using mock = await startMock(options);
    expect(await unjudgedOf(lawChecks(asked)(settingOf(own)), (each) => send(mock.url, each))).toEqual({});
  },
);
