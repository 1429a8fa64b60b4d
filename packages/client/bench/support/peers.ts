import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What others use for such calls. They are installed into a folder that goes with the process, never as dependencies. */
export const peers = {
  ky: 'ky@2.1.0',
  core: '@huaweicloud/huaweicloud-sdk-core@3.1.211',
  kms: '@huaweicloud/huaweicloud-sdk-kms@3.1.211',
  dcs: '@huaweicloud/huaweicloud-sdk-dcs@3.1.211',
} as const;

/** What the vendor's core needs and does not declare: without it, it does not load. */
const undeclared = 'uuid@11.1.0';

export type PeerName = keyof typeof peers;

/** The folder where a peer is installed, or why it cannot be had. */
export type Peer = { readonly folder: string } | { readonly missing: string };

const installed = new Map<PeerName, Promise<Peer>>();

/** Installs a peer once a process. A registry without it is a finding, not a failure. */
export function peer(name: PeerName): Promise<Peer> {
  const known = installed.get(name) ?? install(peers[name]);
  installed.set(name, known);
  return known;
}

async function install(wanted: string): Promise<Peer> {
  const folder = await mkdtemp(join(tmpdir(), 'peer-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', wanted];
  if (wanted === peers.core) args.push(undeclared);
  try {
    await promisify(execFile)('npm', args, { cwd: folder, shell: process.platform === 'win32' });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    const code = /code (E\w+)/.exec(said)?.[1] ?? 'npm install failed';
    return { missing: `${wanted} cannot be installed (${code === 'E404' ? 'not in the registry' : code})` };
  }
  return { folder };
}
