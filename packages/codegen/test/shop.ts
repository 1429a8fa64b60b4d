import { fileURLToPath } from 'node:url';
import type { Api } from '../src/document.ts';
import { readApis } from '../src/index.ts';

/** A folder with two small APIs that use what codegen knows. */
export const shopFolder: string = fileURLToPath(new URL('../fixtures/shop', import.meta.url));

/** A part of a description that a test may change. */
// biome-ignore lint/suspicious/noExplicitAny: a description is any JSON, and tests break it on purpose
export type Json = any;

/** The APIs of the shop, after a change to the document of the first. */
export async function shop(change: (document: Json) => void = () => {}): Promise<Api[]> {
  const apis = await readApis(shopFolder);
  change(apis[0]?.document);
  return apis;
}

/** The operation of the shop that has everything. */
export function showShelf(document: Json): Json {
  return document.paths['/v1/{project_id}/shelves/{shelf-id}'].get;
}
