import { expect, test } from 'vitest';
import {
  bodiesOf,
  examplesOf,
  operationsOf,
  parametersOf,
  readBundles,
  readEvidence,
} from './descriptions.ts';
import { objections } from './judge.ts';

const evidence = readEvidence();
const calls = readBundles('dist/sealed').flatMap(([, bundle]) =>
  operationsOf(bundle).map(({ path, item, operation }) => ({
    path,
    bundle,
    sources: operation['x-source'],
    parameters: parametersOf(bundle, item, operation),
    bodies: bodiesOf(bundle, operation),
  })),
);

test.each(evidence)('$id is the source of an operation', ({ id }) => {
  expect(calls.filter(({ sources }) => sources.includes(id))).toHaveLength(1);
});

test.each(evidence.filter(({ samples }) => samples?.response !== undefined))(
  'the response that $id shows is an example, value by value, and holds',
  ({ id, samples }) => {
    const call = callOf(id);
    const ok = call.bodies.find(({ status }) => status === '200');
    const examples = ok === undefined ? [] : examplesOf(call.bundle, ok.media);
    expect(examples.map(([, value]) => value)).toContainEqual(samples?.response);
    expect(objections(call.bundle, ok?.media.schema ?? {}, samples?.response)).toBe('');
  },
);

test.each(evidence.filter(({ samples }) => samples?.request !== undefined))(
  'each value in the request that $id shows is allowed, and one of the query is an example',
  ({ id, samples }) => {
    const call = callOf(id);
    for (const { name, place, text } of valuesIn(samples?.request ?? '', call.path)) {
      const parameter = call.parameters.find((one) => one.name === name && one.in === place);
      if (parameter === undefined) throw new Error(`${place} parameter "${name}" of ${id} is not described`);
      const type = 'type' in parameter.schema ? parameter.schema.type : undefined;
      const value = type === 'integer' ? Number(text) : text;
      expect(objections(call.bundle, parameter.schema, value), name).toBe('');
      if (place === 'query' && text !== '') {
        expect(
          examplesOf(call.bundle, parameter).map(([, example]) => example),
          name,
        ).toContainEqual(value);
      }
    }
  },
);

function callOf(id: string) {
  const call = calls.find(({ sources }) => sources.includes(id));
  if (call === undefined) throw new Error(`no operation names ${id} in x-source`);
  return call;
}

/** What a printed request sends; a `{placeholder}` is not a value. */
function valuesIn(request: string, template: string): { name: string; place: string; text: string }[] {
  const [address = '', query = ''] = request
    .replace(/^GET /, '')
    .replace(/^https:\/\/[^/]+/, '')
    .split('?');
  const segments = address.split('/');
  const path = template.split('/').flatMap((segment, index) => {
    const text = segments[index] ?? '';
    if (!segment.startsWith('{')) expect(text).toBe(segment);
    return segment.startsWith('{') && !text.startsWith('{')
      ? [{ name: segment.slice(1, -1), place: 'path', text }]
      : [];
  });
  return [
    ...path,
    ...[...new URLSearchParams(query)].map(([name, text]) => ({ name, place: 'query', text })),
  ];
}
