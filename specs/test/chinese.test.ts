import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue } from '@cloud-inventory/redocly-plugin/catalogue';
import { lintPlanted, type Plant } from '@cloud-inventory/redocly-plugin/planted';
import { describe, expect, test } from 'vitest';
import { discoverApis } from '../build/apis.ts';
import { readBundles } from './descriptions.ts';

const specs = join(import.meta.dirname, '..');
const i18n = join(specs, 'i18n');
const entries = [...readCatalogue(join(i18n, 'zh-CN')).entries.values()];

/** Every value of a document that is no list or object, by its JSON pointer. */
function leaves(node: unknown, pointer = ''): [pointer: string, value: unknown][] {
  if (typeof node !== 'object' || node === null) return [[pointer, node]];
  return Object.entries(node).flatMap(([key, value]) =>
    leaves(value, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

const editions = readBundles('dist').map(([id, english]) => {
  const file = join(specs, 'dist', `${id}.zh-CN.json`);
  return { id, english: leaves(english), chinese: leaves(JSON.parse(readFileSync(file, 'utf8'))) };
});

describe.each(editions)('$id', ({ english, chinese }) => {
  test('both languages have the same structure', () => {
    expect(chinese.map(([pointer]) => pointer)).toEqual(english.map(([pointer]) => pointer));
  });

  const pairs = english.map(([pointer, value], at) => ({ pointer, value, other: chinese[at]?.[1] }));

  test('they differ in texts alone', () => {
    const text =
      /\/(title|summary|description|tags\/\d+(\/name)?)$|\/x-(observed|choice)(\/[^/]+)?$|\/x-never-sealed$/;
    const translated = pairs.filter(({ value, other }) => value !== other);
    expect(translated.length).toBeGreaterThan(40);
    expect(translated.filter(({ pointer }) => !text.test(pointer))).toEqual([]);
  });

  test('no sentence stays English but those of examples, which a cloud would send', () => {
    const sentence = /\p{L}{2,} \p{Ll}{2,}/u;
    const same = pairs.filter(({ value, other }) => value === other && sentence.test(String(value)));
    expect(same.filter(({ pointer }) => !/\/(value|examples?)\//.test(`${pointer}/`))).toEqual([]);
  });
});

test('Chinese is set as it should be: spaces around Latin letters and codes, Chinese punctuation', () => {
  const wrong = [
    /\p{Script=Han}[\w`]|[\w`]\p{Script=Han}/u,
    /\p{Script=Han}[,.;:!?()]/u,
    /[，。：；（）、] | [，。：；（）、]/,
  ];
  const texts = entries.map(({ zh }) => zh.replaceAll('**', ''));
  expect(texts.filter((zh) => wrong.some((one) => one.test(zh)))).toEqual([]);
});

const terms = [...readFileSync(join(i18n, 'README.md'), 'utf8').matchAll(/^\| ([a-zA-Z ]+) \| (.*) \|$/gm)]
  .map(([, english = '', chinese = '']) => ({ english, chinese }))
  .filter(({ english }) => english !== 'English');

test.each(terms)('$english is always $chinese', ({ english, chinese }) => {
  const word = new RegExp(`\\b${english}(s|es)?\\b`, 'i');
  const said = entries.filter(({ key }) => word.test(key.replaceAll(/`[^`]*`/g, '')));
  expect(said).not.toEqual([]);
  expect(said.filter(({ zh }) => !zh.includes(chinese)).map(({ en, zh }) => ({ en, zh }))).toEqual([]);
});

test('every text is translated, and one English sentence changed is named with the entry that was its', () => {
  const untouched: Plant = { promise: 'every text is translated', faults: [] };
  const changed: Plant = {
    promise: 'a sentence is changed',
    file: 'dcs/v2/components/schemas/StatusCounters.yaml',
    from: 'Instances being restarted.',
    to: 'Instances being rebooted.',
    faults: [
      'dcs/v2/components/schemas/StatusCounters.yaml:83 not translated: "Instances being rebooted."',
      'i18n/zh-CN/dcs-v2.yaml:119 stale: ',
    ],
  };
  const apis = discoverApis(specs);
  const garden = {
    folder: specs,
    parts: [...new Set(apis.map(({ service }) => service)), 'shared', 'i18n'],
    roots: apis.map(({ service, version }) => `${service}/${version}/openapi.yaml`),
    rules: (copy: string) => {
      const where = { catalogue: `${copy}/i18n/zh-CN`, apis: `${copy}/*/v*/openapi.yaml` };
      return { 'cloud-inventory/translated': { severity: 'error', ...where } };
    },
  };
  const found = lintPlanted(garden, [untouched, changed]);
  expect(found.get(untouched)).toEqual([]);
  expect(found.get(changed)).toEqual(changed.faults.map((fault) => expect.stringContaining(fault)));
});
