import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Description } from './description.ts';
import type { Edition } from './editions.ts';
import { DocsError } from './errors.ts';

/** One described call, as `apis.json` lists it. */
export interface ApiOperation {
  operationId: string;
  method: string;
  path: string;
  summary: string;
}

/** One description, as `apis.json` lists it; `title` and `description` are in the language of its edition. */
export interface Api {
  id: string;
  service: string;
  version: string;
  title: string;
  description: string;
  operations: ApiOperation[];
}

/** An API in one language, with its bundle. */
export interface LoadedApi extends Api {
  bundle: Description;
}

/** The folder of the specs' bundles: that of the workspace. */
export function specsFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('@cloud-inventory/specs/apis.json'));
}

/** Where a bundle lies in the specs' folder, and under which name the site offers it. */
export function bundleName({ id }: Api, { lang }: Edition, format: 'json' | 'yaml'): string {
  return `${id}.${lang}.${format}`;
}

/** All APIs that `apis.json` lists, in its order, with the bundles of one edition. */
export async function readApis(specs: string, edition: Edition): Promise<LoadedApi[]> {
  // `apis.json` and the bundles are ours, written by the same build: their shape is their builder's promise.
  const apis = (await readJson(join(specs, 'apis.json'))) as Api[];
  return Promise.all(
    apis.map(async (api) => {
      const bundle = (await readJson(join(specs, bundleName(api, edition, 'json')))) as Description;
      const { title, summary = api.description } = bundle.info;
      return { ...api, title, description: summary, bundle };
    }),
  );
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DocsError(`${file} cannot be read (${reason}): run "npm run build -w specs" first.`, { cause });
  }
}
