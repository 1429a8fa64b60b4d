import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { client, run } from './command.ts';
import { type Consumer, installConsumer, otherNodes } from './consumer.ts';
import { pack } from './tarball.ts';

let consumer: Consumer;
beforeAll(async () => {
  await using tarball = await pack(client);
  consumer = await installConsumer(tarball.path, otherNodes);
});
afterAll(() => consumer?.[Symbol.asyncDispose]());

if (otherNodes.length === 0) {
  const platform = `${process.platform}-${process.arch}`;
  process.stderr.write(
    `No other Node is packaged for ${platform}: the packed client runs on ${process.version} alone.\n`,
  );
}

test.each([process.versions.node, ...otherNodes])('every entry point works on Node %s', async (version) => {
  const node = version === process.versions.node ? process.execPath : consumer.node(version);
  expect((await run(node, ['--version'], consumer.folder)).stdout).toBe(`v${version}\n`);
  const { code, stdout, stderr } = await run(node, ['program.js'], consumer.folder);
  expect(code, stderr).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    keys: 15,
    running: 3,
    names: ['cache-a', 'cache-b', 'cache-c'],
    page: 2,
    refused: [true, 'AuthenticationError', 'APIGW.0301'],
    signedKeys: 15,
    signed: 'SDK-HMAC-SHA256',
    faked: 15,
    nearest: 'eu-de',
    path: '/v1.0/{project_id}/kms/user-instances',
  });
});

describe('types in a strict program', () => {
  const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
  const common = { ...strict, skipLibCheck: false, noEmit: true, target: 'es2022', types: [] };
  const browser = { lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'] };
  const settings = {
    'module resolution nodenext': { ...browser, module: 'nodenext' },
    'module resolution bundler': { ...browser, module: 'esnext', moduleResolution: 'bundler' },
    "Node's types instead of the browser's": {
      module: 'nodenext',
      lib: ['es2022'],
      types: ['node'],
      typeRoots: [join(client, '..', '..', 'node_modules', '@types')],
    },
  };

  test.each(Object.entries(settings))('%s', async (name, options) => {
    const folder = join(consumer.folder, name.replaceAll(/\W/g, '-'));
    await mkdir(folder);
    const config = { compilerOptions: { ...common, ...options }, files: ['../typed.ts'] };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const { code, stdout } = await run('tsc', ['-p', folder], consumer.folder);
    expect(stdout).toBe('');
    expect(code).toBe(0);
  });
});
