import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Description } from '../src/description.ts';
import { editions } from '../src/editions.ts';

/** A description that nobody knows: one call of a service called "vpc". */
export const unknownApi: Description = {
  openapi: '3.1.0',
  'x-service': 'vpc',
  info: { title: 'Virtual Private Cloud', version: '0.1.0', description: 'Networks.' },
  security: [{ token: [] }],
  paths: {
    '/v1/{project_id}/vpcs/{vpc-id}': {
      parameters: [{ $ref: '#/components/parameters/project_id' }],
      get: {
        operationId: 'ShowVpc',
        summary: 'Show <one> network',
        parameters: [
          { name: 'vpc-id', in: 'path', required: true, example: "it's", schema: { type: 'string' } },
          {
            name: 'with_tags',
            in: 'query',
            'x-string-boolean': true,
            example: 'true',
            schema: { type: 'string' },
          },
          { name: 'name', in: 'query', example: 'mine', schema: { type: 'string' } },
          { name: 'depth', in: 'query', example: 1, schema: { type: 'integer', default: 1 } },
          { name: 'tag-key', in: 'query', required: true, example: 'x&y', schema: { type: 'string' } },
        ],
        responses: { 200: { description: 'It.' } },
      },
    },
  },
  components: {
    parameters: {
      project_id: {
        name: 'project_id',
        in: 'path',
        required: true,
        example: 'abc',
        schema: { type: 'string' },
      },
    },
    securitySchemes: { token: { type: 'apiKey', in: 'header', name: 'X-Auth-Token' } },
  },
};

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'docs-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes the bundles that a build reads: one API, its document as given, in all languages. */
export async function writeSpecs(folder: string, document: unknown): Promise<string> {
  await mkdir(folder, { recursive: true });
  const api = {
    id: 'vpc-v1',
    service: 'vpc',
    version: 'v1',
    title: 'Virtual Private Cloud',
    description: 'Nets.',
  };
  await writeFile(join(folder, 'apis.json'), JSON.stringify([{ ...api, operations: [] }]));
  for (const { lang } of editions) {
    await writeFile(join(folder, `vpc-v1.${lang}.json`), JSON.stringify(document));
    await writeFile(join(folder, `vpc-v1.${lang}.yaml`), '{}\n');
  }
  return folder;
}
