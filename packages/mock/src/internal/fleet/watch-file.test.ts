import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../../../test/folder.ts';
import { Heard } from '../../../test/heard.ts';
import { stateOf, watchFile } from './watch-file.ts';

async function someFile(): Promise<string> {
  const file = join(await emptyFolder(), 'file');
  await writeFile(file, 'text');
  return file;
}

test('a change between the first reading and the watch is told', async () => {
  const file = await someFile();
  const heard = new Heard<unknown>();
  const end = watchFile(file, 'an older state', { changed: () => heard.tell('changed'), failed: heard.tell });
  expect(await heard.next()).toBe('changed');
  end();
});

test('what was about to be told when the watch ended is not', async () => {
  const file = await someFile();
  const [first, second] = [new Heard(), new Heard()];
  watchFile(file, 'an older state', { changed: () => first.tell('changed'), failed: first.tell })();
  // Timers of one length end in the order in which they began.
  const end = watchFile(file, 'an older state', {
    changed: () => second.tell('changed'),
    failed: second.tell,
  });
  await second.next();
  end();
  expect(first.pending).toBe(false);
});

test('a file in a folder that is not there cannot be watched', async () => {
  const file = join(await emptyFolder(), 'none', 'file');
  expect(stateOf(file)).toBe('unreadable');
  const ears = { changed: () => undefined, failed: () => undefined };
  expect(() => watchFile(file, stateOf(file), ears)).toThrow('ENOENT');
});
