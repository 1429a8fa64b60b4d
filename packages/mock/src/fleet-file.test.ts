import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../test/folder.ts';
import { keys, token } from '../test/samples.ts';
import { FleetError } from './fleet-error.ts';
import { startMock } from './start-mock.ts';

const id = '0dea2644dc80d5d22ff1c01e3ebea6fc';
const digits = '00000000000000000000000000000012';

async function written(text: string): Promise<string> {
  const file = join(await emptyFolder(), 'fleet.yaml');
  await writeFile(file, text);
  return file;
}

describe('a fleet is read from', () => {
  test.each([
    ['YAML', `projects: { ${id}: { keys: 4 } }`],
    ['JSON', JSON.stringify({ $schema: './fleet.schema.json', projects: { [id]: { keys: 4 } } })],
    ['YAML with anchors and merges', `projects: { ${digits}: &base { keys: 4 }, ${id}: { <<: *base } }`],
    ['Windows’ YAML', `\uFEFFprojects:\r\n  ${id}:\r\n    keys: 4\r\n`],
    [
      'a file whose project ids look like numbers',
      `anyProject: "${digits}"\nprojects: { ${digits}: { keys: 4 } }`,
    ],
  ])('%s', async (_what, text) => {
    const file = await written(text);
    for (const fleet of [file, pathToFileURL(file)]) {
      await using mock = await startMock({ fleet });
      const answer = await fetch(mock.url + keys, { headers: token });
      expect(await answer.json()).toEqual({ instance_num: 4 });
    }
  });
});

const instance = (fields: string) => `projects:\n  ${id}:\n    instances:\n      - ${fields}\n`;
const at = `projects.${id}`;

describe('what is wrong is said in one line, with file, line and column', () => {
  test.each([
    ['', 1, 1, 'the fleet must be a map of names to values, not null.'],
    ['keys: 4', 1, 1, 'the fleet lacks the field projects.'],
    ['projects: {}\nkeys: 4', 2, 1, 'keys is not known here; there are $schema, anyProject, projects.'],
    ['projects:\n  Zz: {}', 2, 3, 'projects.Zz must match ^[0-9a-f]{32}$.'],
    [`projects:\n  ${id}: {keys: -1}`, 2, 44, `${at}.keys must be >= 0, not -1.`],
    [`projects:\n  ${id}: {keys: many}`, 2, 44, `${at}.keys must be a whole number, not "many".`],
    ['projects: {}\nanyProject: a', 2, 13, 'anyProject must be one of the projects: there are none.'],
    [`anyProject: ${digits}\nprojects: {}`, 1, 13, 'anyProject must be a text, not 12; put it in quotes.'],
    [instance('engine: Redis'), 4, 9, `${at}.instances[0] lacks the field name.`],
    [
      instance('{name: a, engine_version: 5.0}'),
      4,
      35,
      /engine_version must be a text, not 5; put it in quotes\.$/,
    ],
    [instance('{name: a, status: Running}'), 4, 27, /status must be one of CREATING, .*, not "Running"\.$/],
    [
      instance('{name: a, stat: RUNNING}'),
      4,
      19,
      /stat is not known here; there are name, status, .*, tags\.$/,
    ],
    [
      instance('{name: a, created_at: 2024-02-30T00:00:00Z}'),
      4,
      31,
      /created_at must be a date-time, not "2024/,
    ],
    [instance('{name: a, maintain_end: "24:00:00"}'), 4, 33, /maintain_end must match .*, not "24:00:00"\.$/],
    [
      instance('&a {name: a, instance_id: b}\n      - {<<: *a}'),
      5,
      9,
      /\[1\]\.instance_id must be no other.*: b\.$/,
    ],
    ['projects: {', 1, 12, /^this is not YAML: .*\.$/],
    ['projects: {}\nprojects: {}', 2, 1, /^this is not YAML: Map keys must be unique\.$/],
    ['projects: *all', 1, 11, 'nothing before *all is named &all.'],
    ['projects: {}\n--- 2', 2, 1, /^this is not YAML: .*multiple documents.*\.$/],
  ])('%j', async (text, line, column, message) => {
    const file = await written(text);
    const error: unknown = await startMock({ fleet: file }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FleetError);
    expect(error).toMatchObject({ file, line, column });
    const [place, said] = String((error as FleetError).message).split(/(?<=\.yaml:\d+:\d+): /);
    expect(place).toBe(`${file}:${line}:${column}`);
    expect(said).toMatch(message);
    expect(said).not.toContain('\n');
  });

  test('values that grow without end are refused', async () => {
    const nested = 'bcdefghij'.replaceAll(/./g, (name, index) => {
      const before = `*${'abcdefghi'[index]}`;
      return `${name}: &${name} [${Array(10).fill(before)}]\n`;
    });
    const attempt = startMock({ fleet: await written(`a: &a [1]\n${nested}`) });
    await expect(attempt).rejects.toThrow(/fleet\.yaml:1:1: Excessive alias count/);
  });

  test('a file that cannot be read', async () => {
    const folder = await emptyFolder();
    const missing = join(folder, 'none.yaml');
    await expect(startMock({ fleet: missing })).rejects.toThrow(
      `${missing}: this fleet cannot be read: ENOENT`,
    );
    await expect(startMock({ fleet: folder })).rejects.toThrow(/cannot be read: EISDIR/);
  });
});
