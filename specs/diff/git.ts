import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { DiffFailure } from './failure.ts';

/** What the descriptions are compared with. */
export interface Base {
  readonly commit: string;
  /** For people: what was asked for, or why it is this one. */
  readonly name: string;
}

const release = '@cloud-inventory/specs@*';
const branches = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** The revision that was asked for. */
export function revisionNamed(name: string, folder: string): Base {
  requireCheckout(folder);
  const commit = ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], folder);
  if (commit !== undefined) return { commit, name };
  const isShallow = ask(['rev-parse', '--is-shallow-repository'], folder) === 'true';
  const hint = isShallow ? ' This clone is shallow: git fetch --unshallow brings the rest.' : '';
  throw new DiffFailure(`${name} is no revision of this repository.${hint}`);
}

/** The last release; before the first, where this branch left the default one. Nothing in a clone that has neither. */
export function usualBase(folder: string): Base | undefined {
  requireCheckout(folder);
  const tag = ask(['describe', '--tags', '--abbrev=0', '--match', release], folder);
  if (tag !== undefined) return { ...revisionNamed(tag, folder), name: `the release ${tag}` };
  const head = ask(['rev-parse', '--verify', '--quiet', 'HEAD'], folder);
  for (const branch of branches) {
    const commit = ask(['merge-base', 'HEAD', branch], folder);
    if (commit === undefined) continue;
    const name = commit === head ? 'the last commit' : `this branch left ${branch}`;
    return { commit, name: `${name} (${commit.slice(0, 7)})` };
  }
  return undefined;
}

/** Writes the folder as it was at that commit to `into`, past the checkout and its index. */
export function extract(base: Base, folder: string, into: string): void {
  const prefix = ask(['rev-parse', '--show-prefix'], folder) ?? '';
  const tree = `${base.commit}:${prefix}`;
  if (ask(['rev-parse', '--verify', '--quiet', tree], folder) === undefined)
    throw new DiffFailure(
      `${base.commit.slice(0, 7)} has no folder ${prefix}: there is nothing to compare with.`,
    );
  const archive = join(into, '.archive.tar');
  // In a folder below the top git would look for that folder inside the tree.
  const top = ask(['rev-parse', '--show-toplevel'], folder) ?? folder;
  run('git', ['archive', '--format=tar', `--output=${archive}`, tree], top);
  run('tar', ['-x', '-f', archive, '-C', into], folder);
}

function requireCheckout(folder: string): void {
  if (ask(['rev-parse', '--is-inside-work-tree'], folder) !== 'true')
    throw new DiffFailure(`${folder} is not in a git checkout: there is nothing to compare with.`);
}

/** What git says, or nothing when it cannot. */
function ask(args: readonly string[], cwd: string): string | undefined {
  const { status, stdout, error } = spawnSync('git', args, { cwd, encoding: 'utf8' });
  if (error) throw new DiffFailure(`git cannot be started: ${error.message}.`);
  return status === 0 ? stdout.trim() : undefined;
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (error) throw new DiffFailure(`${command} cannot be started: ${error.message}.`);
  if (status !== 0) throw new DiffFailure(`${command} failed: ${stderr.trim().replaceAll('\n', ' ')}`);
}
