import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { show } from '../build/apis.ts';
import { BuildFailure } from '../build/failure.ts';
import type { SkeletonFile } from './skeleton.ts';

/** Puts all files where they belong, or none. Synchronous, so that no signal is handled in between. */
export function place(files: readonly SkeletonFile[], specs: string): void {
  const there = files.find(({ path, isChanged }) => !isChanged && existsSync(join(specs, path)));
  if (there)
    throw new BuildFailure(`${show(join(specs, there.path))} is there already. Nothing was written.`);
  const parent = join(specs, '.tmp');
  mkdirSync(parent, { recursive: true });
  const scratch = mkdtempSync(join(parent, 'new-api-'));
  const undo: (() => void)[] = [() => rmSync(scratch, { recursive: true, force: true })];
  try {
    for (const [index, { text }] of files.entries()) writeFileSync(join(scratch, `${index}`), text);
    for (const [index, { path, isChanged }] of files.entries()) {
      const target = join(specs, path);
      const made = mkdirSync(dirname(target), { recursive: true });
      if (made !== undefined) undo.push(() => rmSync(made, { recursive: true }));
      const old = join(scratch, `${index}.old`);
      if (isChanged) renameSync(target, old);
      undo.push(() => (isChanged ? renameSync(old, target) : rmSync(target, { force: true })));
      renameSync(join(scratch, `${index}`), target);
    }
    undo.length = 1;
  } finally {
    for (const step of undo.reverse()) step();
  }
}
