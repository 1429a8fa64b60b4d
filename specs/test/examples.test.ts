import { expect, test } from 'vitest';
import { bodiesOf, examplesOf, operationsOf, parametersOf, readBundles } from './descriptions.ts';
import { objections } from './judge.ts';

const bundles = readBundles('dist');
const sealed = readBundles('dist/sealed');

test('every API has a sealed bundle', () => {
  expect(bundles.length).toBeGreaterThan(0);
  expect(sealed.map(([id]) => id)).toEqual(bundles.map(([id]) => id));
});

test.each([...bundles, ...sealed])(
  '%s names its dialect, so that validators enforce all of it',
  (_id, bundle) => {
    expect(bundle.jsonSchemaDialect).toBe('https://json-schema.org/draft/2020-12/schema');
  },
);

const responses = sealed.flatMap(([id, bundle]) =>
  operationsOf(bundle).flatMap(({ operation }) =>
    bodiesOf(bundle, operation).map(({ status, media }) => ({
      name: `${operation.operationId} (${id}) ${status}`,
      bundle,
      media,
      examples: examplesOf(bundle, media),
    })),
  ),
);

test.each(responses)('$name has an example', ({ examples }) => {
  expect(examples.length).toBeGreaterThan(0);
});

test.each(responses.flatMap((one) => one.examples.map(([example, value]) => ({ ...one, example, value }))))(
  '$name: the example $example holds in the sealed reading',
  ({ bundle, media, value }) => {
    expect(objections(bundle, media.schema, value)).toBe('');
  },
);

const parameters = bundles.flatMap(([id, bundle]) =>
  operationsOf(bundle).flatMap(({ item, operation }) =>
    parametersOf(bundle, item, operation).map((parameter) => ({
      name: `${operation.operationId} (${id}) ${parameter.name}`,
      bundle,
      parameter,
    })),
  ),
);

test.each(parameters)('$name has examples, and they hold', ({ bundle, parameter }) => {
  const examples = examplesOf(bundle, parameter);
  expect(examples.length).toBeGreaterThan(0);
  expect(examples.map(([, value]) => objections(bundle, parameter.schema, value)).join('')).toBe('');
});
