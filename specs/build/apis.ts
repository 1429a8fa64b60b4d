import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { BuildFailure } from './failure.ts';

export interface Api {
  readonly id: string;
  readonly service: string;
  readonly version: string;
  readonly root: string;
}

/** Every folder `<service>/v<version>` is an API: adding or deleting one is all there is to do. */
export function discoverApis(specs: string): Api[] {
  const folders = globSync('*/v*/', { cwd: specs, exclude: ['node_modules', 'dist', '.tmp'] })
    .map((folder) => join(specs, folder))
    .sort();
  if (folders.length === 0) {
    throw new BuildFailure(`${show(specs)}: no API here. Add one as <service>/v<version>/openapi.yaml.`);
  }
  return folders.map((folder) => {
    const root = join(folder, 'openapi.yaml');
    if (!existsSync(root)) {
      throw new BuildFailure(`${show(root)}: is missing. Add it, or delete its folder.`);
    }
    const service = basename(dirname(folder));
    const version = basename(folder);
    return { id: `${service}-${version}`, service, version, root };
  });
}

export function show(path: string): string {
  return relative(process.cwd(), path) || '.';
}
