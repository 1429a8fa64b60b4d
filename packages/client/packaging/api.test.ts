import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { apiReport } from './api-report.ts';
import { client } from './command.ts';
import { entryPoints } from './entry-points.ts';

test('what users see has not changed (when it should, `npm run api` writes api/client.api.md anew)', async () => {
  const entries = new Map((await entryPoints()).map(({ name, types }) => [name, types]));
  const head = [
    '# What users of @cloud-inventory/client see',
    '',
    'Written by `npm run api`. A change here is a change for every user: it needs a changeset.',
    '',
  ];
  const report = `${head.join('\n')}\n${await apiReport(client, entries)}`;
  await expect(report).toMatchFileSnapshot(join(client, 'api', 'client.api.md'));
});

test('every entry point exports these values when it runs', async () => {
  const values: Record<string, string[]> = {};
  for (const { name } of await entryPoints()) values[name] = Object.keys(await import(name)).sort();
  expect(values).toEqual({
    '@cloud-inventory/client': [
      'ApiError',
      'AuthenticationError',
      'BadRequestError',
      'CloudError',
      'ConfigurationError',
      'ConnectionError',
      'NotFoundError',
      'PermissionDeniedError',
      'RateLimitError',
      'ResponseError',
      'ServerError',
      'TimeoutError',
      'accessKey',
      'createClient',
      'fromEnv',
      'signRequest',
      'token',
    ],
    '@cloud-inventory/client/dcs': ['createClient'],
    '@cloud-inventory/client/kms': ['createClient'],
    '@cloud-inventory/client/operations': ['operations'],
    '@cloud-inventory/client/regions': ['nearestRegions', 'regions'],
    '@cloud-inventory/client/testing': ['fakeCloud'],
    '@cloud-inventory/client/validate': ['validate'],
  });
});

/** The report of a package whose entry point shows a type of another file. */
async function reportOf(used: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'api-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2022',
    types: [],
    rootDir: 'src',
    declaration: true,
  };
  const files = {
    'package.json': '{ "type": "module" }',
    'tsconfig.build.json': JSON.stringify({
      compilerOptions: { ...compilerOptions, rewriteRelativeImportExtensions: true },
      include: ['src'],
    }),
    'src/index.ts': "import type { Used } from './deep/used.ts';\nexport declare const one: Used;\n",
    'src/deep/used.ts': used,
  };
  await mkdir(join(folder, 'src', 'deep'), { recursive: true });
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  return apiReport(folder, new Map([['package', 'index.d.ts']]));
}

test('the report has what an entry point exports and what that needs, and nothing else', async () => {
  const used = 'type Deep = 1 | 2;\nexport interface Used {\n    name: Deep;\n}';
  expect(await reportOf(`/** Is used. */\n${used}\nexport interface Unused {}\n`)).toBe(`## package

one

### deep/used.d.ts

\`\`\`ts
${used}
\`\`\`

### index.d.ts

\`\`\`ts
export declare const one: Used;
\`\`\`
`);
});
