import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { specsFolder } from '../src/apis.ts';
import { buildSite } from '../src/site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site of the real specs, built once for all tests. */
    site: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'docs-test-'));
  const site = join(folder, 'site');
  await buildSite({ specs: specsFolder(), out: site });
  project.provide('site', site);
  return () => rm(folder, { recursive: true, force: true });
}
