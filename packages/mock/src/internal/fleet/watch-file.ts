import { type FSWatcher, realpathSync, statSync, watch } from 'node:fs';
import { dirname } from 'node:path';

// Editors write in several steps; whoever looks between two of them sees half a file, or none.
const settling = 50;

/** Tells one state of a file from another without reading it. */
export function stateOf(path: string): string {
  try {
    const { ino, size, mtimeNs } = statSync(path, { bigint: true });
    return [ino, size, mtimeNs].join(' ');
  } catch {
    return 'unreadable';
  }
}

/**
 * Calls `changed` when the file has come to another state than `known` and stays in it. Watched are the folders of
 * the file and of what it links to: replacing a file, as many editors do, takes a watch on the file itself away.
 *
 * @returns what ends it.
 * @throws {Error} if the system watches no more.
 */
export function watchFile(
  path: string,
  known: string,
  { changed, failed }: { changed(): void; failed(error: Error): void },
): () => void {
  let timer: NodeJS.Timeout | undefined;
  let settled = known;
  let seen = known;
  const look = () => {
    timer = undefined;
    const state = stateOf(path);
    if (state !== seen) {
      seen = state;
      soon();
    } else if (state !== settled) {
      settled = state;
      changed();
    }
  };
  const soon = () => {
    timer ??= setTimeout(look, settling).unref();
  };
  const watchers: FSWatcher[] = [];
  const end = () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
  try {
    for (const folder of new Set([dirname(path), dirname(realpathSync(path))])) {
      watchers.push(watch(folder, { persistent: false }, soon).on('error', failed));
    }
  } catch (error) {
    end();
    throw error;
  }
  // It may have changed since it was known.
  soon();
  return end;
}
