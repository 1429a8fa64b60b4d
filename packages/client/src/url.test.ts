import { fc, test as property } from '@fast-check/vitest';
import { afterAll, beforeEach, expect } from 'vitest';
import { answer, projectId, rejection, startCloud } from '../test/cloud.ts';
import { ConfigurationError } from './index.ts';

const cloud = await startCloud(answer(200, { instance_num: 0, instances: [] }));
afterAll(() => cloud[Symbol.asyncDispose]());
beforeEach(() => void cloud.requests.splice(0));

/** What means something in a URL, or to what parses one. */
const hostile = [
  '.',
  '..',
  '/',
  '../',
  '%2e',
  '%2E%2e/',
  '%',
  '%00',
  '?',
  '#',
  '&',
  '=',
  ';',
  '+',
  ' ',
  '@',
  ':',
  '\\',
].concat([
  '//example.com',
  '&limit=1',
  '?limit=1',
  '\0',
  '\r\n',
  '\t',
  'é',
  '缓存',
  '😀',
  '\ud83d',
  '\ude00',
  '\uffff',
]);

const text = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }), fc.string()), { maxLength: 8 })
  .map((parts) => parts.join(''));

/** Whether no half of a character is in it. */
const isWhole = (value: string) => Buffer.from(value).toString() === value;

/** A project's id with a piece put into it, or in the place of something. */
const almostAnId = fc
  .tuple(fc.nat(32), fc.oneof(fc.constantFrom(...hostile), fc.constantFrom('a', 'A', 'g', '')), fc.nat(3))
  .map(([at, piece, instead]) => projectId.slice(0, at) + piece + projectId.slice(at + instead));

/** The path and query of the one request that the server has seen. */
function seen(): { path: string; query: [string, string][] } {
  const [request, ...others] = cloud.requests.splice(0);
  expect(others).toEqual([]);
  const { pathname, searchParams, origin } = new URL(`${cloud.url}${request?.url}`);
  expect(origin).toBe(cloud.url);
  return { path: pathname, query: [...searchParams] };
}

property.prop([fc.record({ name: text, id: text, status: text }, { requiredKeys: [] })])(
  'no filter can change the path, or a query parameter other than its own',
  async (filters) => {
    const call = cloud.client().dcs.listInstances(filters);
    if (Object.values(filters).every(isWhole)) {
      await call;
      expect(seen()).toEqual({
        path: `/v1.0/${projectId}/instances`,
        query: ['name', 'id', 'status'].flatMap((key) =>
          Object.entries(filters).filter(([name]) => name === key),
        ),
      });
    } else {
      expect(await rejection(call)).toBeInstanceOf(ConfigurationError);
      expect(cloud.requests).toHaveLength(0);
    }
  },
);

property.prop([fc.oneof(text, almostAnId)])('no project id can change the path', async (id) => {
  const { kms } = cloud.client();
  if (/^[0-9a-f]{32}$/.test(id)) {
    await kms.showUserInstances({}, { projectId: id });
    expect(seen()).toEqual({ path: `/v1.0/${id}/kms/user-instances`, query: [] });
  } else {
    expect(await rejection(kms.showUserInstances({}, { projectId: id }))).toBeInstanceOf(ConfigurationError);
    expect(() => cloud.client({ projectId: id })).toThrow(ConfigurationError);
    expect(cloud.requests).toHaveLength(0);
  }
});

property.prop([text.filter(isWhole)])('nor can a path’s parameter that is given to raw', async (value) => {
  const path = '/v1.0/{project_id}/kms/user-instances';
  const call = cloud.client().raw.kms.GET(path, { params: { path: { project_id: value } } });
  if (['', '.', '..'].includes(value)) {
    expect(await rejection(call)).toBeInstanceOf(ConfigurationError);
    expect(cloud.requests).toHaveLength(0);
  } else {
    await call;
    const segments = seen().path.split('/').map(decodeURIComponent);
    expect(segments).toEqual(['', 'v1.0', value, 'kms', 'user-instances']);
  }
});
