import { spawnSync } from 'node:child_process';
import {
  cpSync,
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
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { discoverApis } from '../build/apis.ts';
import { Files } from '../build/files.ts';
import { askFor } from '../new-api/ask.ts';
import { checksOf, type Field } from '../new-api/call.ts';

const specs = join(import.meta.dirname, '..');
const main = join(specs, 'new-api', 'main.ts');

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'new-api-')));
  for (const part of ['kms', 'dcs', 'shared', 'evidence'])
    cpSync(join(specs, part), join(root, part), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const call = {
  service: 'vpc',
  version: 'v1',
  path: '/v1/{project_id}/vpcs',
  'operation-id': 'ListVpcs',
  source: 'vpcs.en',
};

function newApi(options: Readonly<Record<string, string>>, ...flags: string[]) {
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  return spawnSync(process.execPath, [main, '--root', '.', ...args, ...flags], {
    cwd: root,
    encoding: 'utf8',
    input: '',
  });
}

/** Every file with its text. */
function snapshot(): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]));
}

function writtenSince(before: Record<string, string>): string[] {
  return Object.entries(snapshot()).flatMap(([file, text]) => (before[file] === text ? [] : [file]));
}

test('a new API is a folder and a source, which a dry run lists and does not write', () => {
  const before = snapshot();
  const dry = newApi(call, '--dry-run');
  expect(dry.status, dry.stderr).toBe(0);
  expect(snapshot()).toEqual(before);
  const { status, stdout } = newApi(call);
  expect(status).toBe(0);
  const written = writtenSince(before);
  expect(written.filter((file) => !file.startsWith('vpc/v1/'))).toEqual(['evidence/vpcs.en.yaml']);
  for (const output of [dry.stdout, stdout]) {
    expect(output.match(/(?<=^new {6})\S+/gm)?.sort()).toEqual(written.sort());
  }
  expect(stdout).toContain('To remove it, delete vpc/v1 and evidence/vpcs.en.yaml.');
});

test('a further call of an API is wired into it, and what people wrote there stays', () => {
  const file = join(root, 'kms/v1.0/openapi.yaml');
  const comment = '# the first of all\n';
  writeFileSync(file, readFileSync(file, 'utf8').replace('paths:\n', `paths: ${comment}`));
  const before = snapshot();
  const path = '/v1.0/{project_id}/kms/{key_id}/versions';
  const { status, stdout, stderr } = newApi({
    service: 'kms',
    version: 'v1.0',
    path,
    'operation-id': 'ListKeyVersions',
    source: 'kms-key-versions.zh',
  });
  expect(status, stderr).toBe(0);
  expect(stdout).toContain('changed  kms/v1.0/openapi.yaml');
  expect(writtenSince(before)).toContain('kms/v1.0/components/parameters/key_id.yaml');
  const text = readFileSync(file, 'utf8');
  const name = 'paths/v1.0_{project_id}_kms_{key_id}_versions.yaml';
  expect(text.replace(`  ${path}:\n    $ref: ${name}\n`, '')).toBe(before['kms/v1.0/openapi.yaml']);
  const described = (file: string) => parse(readFileSync(join(root, 'kms/v1.0', file), 'utf8'));
  const { responses, ...added } = described(name).get;
  const first = described('paths/v1.0_{project_id}_kms_user-instances.yaml').get;
  expect({ ...responses, 200: first.responses[200] }).toEqual(first.responses);
  for (const same of ['tags', 'x-error-envelope', 'x-token-refusals', 'x-observed'])
    expect(added[same]).toEqual(first[same]);
});

test('a further version of a service has its addresses', () => {
  expect(newApi({ ...call, service: 'dcs', version: 'v3' }).status).toBe(0);
  const servers = (file: string) => parse(readFileSync(join(root, file), 'utf8')).servers;
  expect(servers('dcs/v3/openapi.yaml')).toEqual(servers('dcs/v2/openapi.yaml'));
});

test('a source that is there is used as it is', () => {
  newApi(call);
  const evidence = readFileSync(join(root, 'evidence/vpcs.en.yaml'), 'utf8');
  rmSync(join(root, 'vpc'), { recursive: true });
  writeFileSync(join(root, 'evidence/vpcs.en.yaml'), evidence.replace(/title: .*/, 'title: Querying VPCs'));
  const before = snapshot();
  expect(newApi(call).status).toBe(0);
  expect(writtenSince(before)).not.toContain('evidence/vpcs.en.yaml');
});

const checks = () => checksOf(new Files(root), discoverApis(root));

test.each<[string, Field, string, RegExp]>([
  [
    'described, whatever its parameters are called',
    'path',
    '/v2/{project}/instances/status',
    /^is taken: dcs-v2 has/,
  ],
  ['another service has', 'path', '/v1.0/{a}/kms/user-instances', /^is taken: kms-v1\.0 has/],
  ['has a query', 'path', '/v1/vpcs?limit=1', /^is not made of/],
  ['has a slash at its end', 'path', '/v1/vpcs/', /^is not made of/],
  ['has half a parameter', 'path', '/v1/{a}b', /^is not made of/],
  ['in lower case', 'operationId', 'listVpcs', /^is not in upper camel case/],
  ['has a sign', 'operationId', 'List-Vpcs', /^is not in upper camel case/],
  ['another version has', 'operationId', 'ListInstances', /^is taken: dcs-v1\.0 has/],
  ['no name', 'service', 'V P C', /^is not in lower-case/],
  ['a folder of something else', 'service', 'evidence', /^cannot be: .*evidence is no service/],
  ['no number', 'version', 'latest', /^is not a version/],
  ['out of its folder', 'source', '../x', /^is not in lower-case/],
  ['that of another call', 'source', 'kms-user-instances.zh', /^is that of GET \/v1\.0\//],
])('what is %s is refused as %s', (_what, field, value, expected) => {
  expect(checks()[field](value, { service: 'dcs', path: '/v1/vpcs' })).toMatch(expected);
});

describe('one line, and nothing is written', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    [
      'a wrong answer',
      { ...call, path: '/v1.0/{a}/instances' },
      /^path \/v1\.0\/\{a\}\/instances is taken: dcs-v1\.0/,
    ],
    ['another method', { ...call, method: 'POST' }, /^method POST: no\. What is described here only reads/],
    [
      'a missing answer, without a terminal',
      { service: 'vpc' },
      /^Missing: version, path, operationId, source\./,
    ],
    ['an unknown option', { ...call, servcie: 'vpc' }, /--servcie/],
  ])('%s', (_what, options, expected) => {
    const before = snapshot();
    const { status, stdout, stderr } = newApi(options);
    expect({ status, stdout, lines: stderr.split('\n').length }).toEqual({ status: 2, stdout: '', lines: 2 });
    expect(stderr).toMatch(expected);
    expect(snapshot()).toEqual(before);
  });

  test('a file that is there is not written over', () => {
    const file = join(root, 'dcs/v2/components/responses/Things.yaml');
    writeFileSync(file, 'description: Mine.\n');
    const before = snapshot();
    const { status, stderr } = newApi({
      ...call,
      service: 'dcs',
      version: 'v2',
      'operation-id': 'ListThings',
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^dcs\/v2\/components\/responses\/Things\.yaml is there already\. .*\n$/);
    expect(snapshot()).toEqual(before);
  });

  test.each([
    ['.tmp', 'a folder that cannot be made'],
    ['evidence', 'a folder that cannot be written in the end'],
  ])('%s: %s', (folder) => {
    rmSync(join(root, folder), { recursive: true, force: true });
    writeFileSync(join(root, folder), 'a file where a folder should be');
    const before = snapshot();
    const { status, stdout, stderr } = newApi(call);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^E[A-Z]+: .*\n$/);
    expect(snapshot()).toEqual(before);
    expect(readdirSync(root)).not.toContain('vpc');
  });

  test('a description that cannot be read is named', () => {
    mkdirSync(join(root, 'vpc/v2'), { recursive: true });
    writeFileSync(join(root, 'vpc/v2/openapi.yaml'), 'paths: [');
    const { status, stderr } = newApi(call);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^vpc\/v2\/openapi\.yaml: .*\n$/);
  });
});

describe('at a terminal', () => {
  function terminal(...answers: string[]) {
    const input = new PassThrough();
    const output = new PassThrough();
    // A person answers when asked.
    output.on('data', (text: Buffer) => {
      if (!text.toString().endsWith('? ')) return;
      const answer = answers.shift();
      if (answer === undefined) input.end();
      else input.write(`${answer}\n`);
    });
    return { input, output };
  }

  test('what is not known is asked for, again until it will do', async () => {
    const at = terminal('Vpc', 'vpc', '/v1/vpcs', 'ListVpcs', ' vpcs.en ');
    expect(await askFor({ version: 'v1' }, checks(), at)).toEqual({
      service: 'vpc',
      version: 'v1',
      path: '/v1/vpcs',
      operationId: 'ListVpcs',
      source: 'vpcs.en',
    });
  });

  test('whoever goes away is not asked again', async () => {
    await expect(askFor({}, checks(), terminal('vpc'))).rejects.toMatchObject({ name: 'AbortError' });
  });
});

test('help is there', () => {
  expect(newApi({}, '--help')).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringContaining('--dry-run'),
  });
});
