import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { discoverApis, show } from '../build/apis.ts';
import { BuildFailure } from '../build/failure.ts';
import { Files } from '../build/files.ts';
import { type Accepted, accept, acceptedFile, readAccepted } from './accepted.ts';
import type { ApiDiff, Change } from './change.ts';
import { type ApiRoot, compare, differs, type Sides } from './compare.ts';
import { type Base, extract } from './git.ts';

/** All that changed since the base. */
export interface Diff {
  readonly base: Base;
  readonly apis: readonly ApiDiff[];
  /** Accepted changes that nobody made. */
  readonly stale: readonly Accepted[];
}

/** Compares the descriptions in a folder with what they were at the base. */
export async function diffSince(base: Base, specs: string, signal: AbortSignal): Promise<Diff> {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'specs-diff-')));
  try {
    extract(base, specs, scratch);
    const sides: Sides = { base: new Files(scratch), now: new Files(realpathSync(specs)), scratch };
    const then = rootsThen(scratch);
    const now = rootsIn(specs);
    const added = now.filter(({ root }) => then.every((api) => api.root !== root));
    const removed = then.filter(({ root }) => now.every((api) => api.root !== root));
    const changed = now.filter((api) => !added.includes(api) && differs(api, sides));
    const diffs = [
      ...(await eachOf(changed, (api) => compare(api, sides, signal))),
      ...added.map(addition),
      ...removed.map(removal),
    ].sort((a, b) => (a.id < b.id ? -1 : 1));
    const accepted = readAccepted(sides.now.text(acceptedFile), show(join(specs, acceptedFile)));
    const before = readAccepted(sides.base.text(acceptedFile), `${base.commit.slice(0, 7)}:${acceptedFile}`);
    const { diffs: apis, stale } = accept(diffs, accepted, before);
    return { base, apis, stale };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function rootsIn(specs: string): ApiRoot[] {
  return discoverApis(specs).map(({ id, root }) => ({ id, root: relative(specs, root) }));
}

/** A base without a single API is one, too. */
function rootsThen(folder: string): ApiRoot[] {
  try {
    return rootsIn(folder);
  } catch (error) {
    if (error instanceof BuildFailure) return [];
    throw error;
  }
}

function addition(api: ApiRoot): ApiDiff {
  return whole(api, { impact: 'compatible', what: 'API added', rule: undefined }, false);
}

function removal(api: ApiRoot): ApiDiff {
  return whole(api, { impact: 'breaking', what: 'API removed', rule: 'api-removed' }, true);
}

/** An API that only one side has: no version moves. */
function whole(
  { id, root }: ApiRoot,
  what: Pick<Change, 'impact' | 'what' | 'rule'>,
  gone: boolean,
): ApiDiff {
  const place = { file: root, line: 1, gone };
  const change = { ...what, operations: [], subject: '', place, at: `${root}#/` };
  return {
    id,
    root,
    version: { base: undefined, now: undefined },
    changes: [change],
    versionFault: undefined,
  };
}

/** One process compares two documents: as many at once as there are processors. */
async function eachOf<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}
