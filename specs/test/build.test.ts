import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const specs = join(import.meta.dirname, '..');
const main = join(specs, 'build', 'main.ts');
const fixtures = join(import.meta.dirname, 'fixtures', 'rooms');

// Real processes on a machine that may be busy: bounded, but not by vitest's five seconds.
vi.setConfig({ testTimeout: 60_000 });

let root = '';

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'specs-')));
  cpSync(fixtures, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function build(...args: string[]) {
  return spawnSync(process.execPath, [main, ...(args.length > 0 ? args : ['--root', root])], {
    cwd: root,
    encoding: 'utf8',
  });
}

function edit(file: string, from: string, to: string): void {
  const before = readFileSync(join(root, file), 'utf8');
  expect(before).toContain(from);
  writeFileSync(join(root, file), before.replace(from, to));
}

/** Every file below a folder, with its content. */
function snapshot(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file, readFileSync(file, 'utf8')];
    }),
  );
}

test('each API gets its bundles, and the list of APIs names it', () => {
  expect(build()).toMatchObject({ status: 0, stderr: '' });
  expect(readdirSync(join(root, 'dist'), { recursive: true }).sort()).toEqual([
    'apis.json',
    'inn-v1.en.json',
    'inn-v1.en.yaml',
    'inn-v1.zh-CN.json',
    'inn-v1.zh-CN.yaml',
    'sealed',
    'sealed/inn-v1.en.json',
  ]);
  expect(JSON.parse(readFileSync(join(root, 'dist/apis.json'), 'utf8'))).toEqual([
    {
      id: 'inn-v1',
      service: 'inn',
      version: 'v1',
      title: 'Inn',
      description: 'Count the rooms.',
      operations: [{ operationId: 'CountRooms', method: 'GET', path: '/v1/rooms', summary: 'Count' }],
    },
  ]);
  expect(existsSync(join(root, 'dist/inn-v1.en.yaml'))).toBe(true);
  expect(readFileSync(join(root, 'dist/sealed/inn-v1.en.json'), 'utf8')).toContain(
    '"unevaluatedProperties": false',
  );
  expect(readFileSync(join(root, 'dist/inn-v1.en.json'), 'utf8')).not.toContain('unevaluatedProperties');
});

/** Gives one text of the fixture its Chinese. */
function translate(chinese: string): void {
  mkdirSync(join(root, 'i18n/zh-CN'), { recursive: true });
  writeFileSync(join(root, 'i18n/zh-CN/inn.yaml'), `- en: Count the rooms.\n  zh: ${chinese}\n`);
}

test('the Chinese bundle says in Chinese what has a translation, and the others stay English', () => {
  translate('查询房间数。');
  expect(build()).toMatchObject({ status: 0, stderr: '' });
  const chinese = readFileSync(join(root, 'dist/inn-v1.zh-CN.yaml'), 'utf8');
  expect(chinese).toContain('summary: 查询房间数。');
  expect(chinese).toContain('title: Inn');
  for (const file of ['dist/inn-v1.en.yaml', 'dist/sealed/inn-v1.en.json']) {
    expect(readFileSync(join(root, file), 'utf8')).toContain('Count the rooms.');
  }
});

test('adding a folder adds an API, and deleting it removes every trace', () => {
  cpSync(join(root, 'inn/v1'), join(root, 'inn/v2'), { recursive: true });
  expect(build().status).toBe(0);
  expect(Object.keys(snapshot(join(root, 'dist'))).some((file) => file.includes('inn-v2'))).toBe(true);
  rmSync(join(root, 'inn/v2'), { recursive: true });
  expect(build().status).toBe(0);
  expect(Object.keys(snapshot(join(root, 'dist'))).some((file) => file.includes('inn-v2'))).toBe(false);
});

test.each([
  [
    'broken YAML',
    () => edit('inn/v1/RoomCount.yaml', 'type: object', 'type: [object'),
    'inn/v1/RoomCount.yaml:3: ',
  ],
  [
    'broken YAML at the root',
    () => edit('inn/v1/openapi.yaml', 'paths:', 'paths: ['),
    /^\S*inn\/v1\/openapi\.yaml:\d+: .+\n$/,
  ],
  ['a dangling $ref', () => rmSync(join(root, 'inn/v1/RoomCount.yaml')), 'inn/v1/openapi.yaml:18: '],
  [
    'a bad example',
    () => edit('inn/v1/openapi.yaml', 'rooms: 15', 'rooms: many'),
    'inn/v1/openapi.yaml:19: ',
  ],
  [
    'a structure that OpenAPI does not have',
    () => edit('inn/v1/openapi.yaml', 'operationId', 'operationid'),
    'inn/v1/openapi.yaml:11: ',
  ],
  [
    'a missing description',
    () => rmSync(join(root, 'inn/v1/openapi.yaml')),
    'inn/v1/openapi.yaml: is missing',
  ],
  [
    'no OpenAPI at all',
    () => writeFileSync(join(root, 'inn/v1/openapi.yaml'), 'a: b\n'),
    'inn/v1/openapi.yaml',
  ],
  ['a catalogue that is no YAML', () => translate('[查询'), 'i18n/zh-CN/inn.yaml:3: invalid YAML: '],
  ['no API', () => rmSync(join(root, 'inn'), { recursive: true }), 'no API here'],
])('%s: the place and the reason are named, and the earlier outputs stay', (_what, spoil, expected) => {
  expect(build().status).toBe(0);
  const before = snapshot(join(root, 'dist'));
  spoil();
  const { status, stderr, stdout } = build();
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(expected);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(snapshot(join(root, 'dist'))).toEqual(before);
  expect(existsSync(join(root, '.tmp')) ? readdirSync(join(root, '.tmp')) : []).toEqual([]);
});

test('an interrupted build leaves nothing half-written', async () => {
  expect(build().status).toBe(0);
  const before = snapshot(join(root, 'dist'));
  edit('inn/v1/openapi.yaml', 'title: Inn', 'title: Hotel');
  const child = spawn(process.execPath, [main, '--root', root], { stdio: 'ignore' });
  while (readdirSync(join(root, '.tmp')).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGINT');
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(130);
  expect(snapshot(join(root, 'dist'))).toEqual(before);
  expect(readdirSync(join(root, '.tmp'))).toEqual([]);
});

test('a wrong argument is told from a wrong description, and help is there', () => {
  expect(build('--foo')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('--foo') });
  expect(build('--help')).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('Usage:') });
});

test('a folder that cannot be written is one line', () => {
  writeFileSync(join(root, '.tmp'), 'a file where a folder should be');
  const { status, stderr } = build();
  expect(status).toBe(1);
  expect(stderr).toMatch(/^E[A-Z]+: .*\.tmp.*\n$/);
});
