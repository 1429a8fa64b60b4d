// In one go, so that the mock, which is in this process, never sees half a file: how long that lasts is the machine's.
import { writeFileSync as write } from 'node:fs';
import { rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { emptyFolder } from '../test/folder.ts';
import { Heard } from '../test/heard.ts';
import { keys, projectId, token } from '../test/samples.ts';
import { ListenError } from './listen-error.ts';
import { type Mock, startMock } from './start-mock.ts';

const changed = 'changed';
const withKeys = (count: number) => `projects:\n  ${projectId}:\n    keys: ${count}\n`;

/** A mock of that file, which tells of its changes: `changed`, or what is wrong. */
async function listening(fleet: string) {
  const heard = new Heard<string>();
  const mock = await startMock({
    fleet,
    onFleetChange: () => heard.tell(changed),
    onFleetError: ({ message }) => heard.tell(message),
  });
  onTestFinished(() => mock.close());
  return { mock, heard };
}

async function keysOf(mock: Mock): Promise<unknown> {
  const answer = await fetch(mock.url + keys, { headers: token });
  return answer.json();
}

async function fileWith(count: number): Promise<string> {
  const file = join(await emptyFolder(), 'fleet.yaml');
  write(file, withKeys(count));
  return file;
}

test('an edited file is answered from', async () => {
  const file = await fileWith(1);
  const { mock, heard } = await listening(file);
  expect(await keysOf(mock)).toEqual({ instance_num: 1 });
  for (const count of [2, 3]) {
    write(file, withKeys(count));
    expect(await heard.next()).toBe(changed);
    expect(await keysOf(mock)).toEqual({ instance_num: count });
  }
});

test('so is one that is replaced, as editors do, again and again', async () => {
  const file = await fileWith(1);
  const { mock, heard } = await listening(file);
  for (const count of [2, 3]) {
    write(`${file}~`, withKeys(count));
    await rename(`${file}~`, file);
    expect(await heard.next()).toBe(changed);
    expect(await keysOf(mock)).toEqual({ instance_num: count });
  }
});

test('so is one behind a link, whether it is edited or the link is set anew', async () => {
  const [old, young] = [await fileWith(1), await fileWith(3)];
  const link = join(await emptyFolder(), 'link.yaml');
  await symlink(old, link);
  const { mock, heard } = await listening(link);
  for (const count of [4, 5]) {
    write(old, withKeys(count));
    expect(await heard.next()).toBe(changed);
    expect(await keysOf(mock)).toEqual({ instance_num: count });
  }

  await symlink(young, `${link}~`);
  await rename(`${link}~`, link);
  expect(await heard.next()).toBe(changed);
  expect(await keysOf(mock)).toEqual({ instance_num: 3 });
});

test('a broken edit keeps the last good fleet and says why; a mended one counts', async () => {
  const file = await fileWith(1);
  const { mock, heard } = await listening(file);
  write(file, withKeys(-1));
  expect(await heard.next()).toBe(`${file}:3:11: projects.${projectId}.keys must be >= 0, not -1.`);
  expect(await keysOf(mock)).toEqual({ instance_num: 1 });

  write(file, withKeys(2));
  expect(await heard.next()).toBe(changed);
  expect(await keysOf(mock)).toEqual({ instance_num: 2 });
});

test('a file that goes away leaves its last fleet, and counts again when it is back', async () => {
  const file = await fileWith(1);
  const { mock, heard } = await listening(file);
  await rm(file);
  expect(await heard.next()).toMatch(/fleet\.yaml: this fleet cannot be read: ENOENT/);
  expect(await keysOf(mock)).toEqual({ instance_num: 1 });
  write(file, withKeys(2));
  expect(await heard.next()).toBe(changed);
  expect(await keysOf(mock)).toEqual({ instance_num: 2 });
});

test('what happens to the files beside it is not told', async () => {
  const file = await fileWith(1);
  const { heard } = await listening(file);
  write(`${file}.backup`, withKeys(9));
  write(file, withKeys(2));
  expect(await heard.next()).toBe(changed);
  expect(heard.pending).toBe(false);
});

test('no request is dropped while the fleet changes, and each is answered from one of the two', async () => {
  const file = await fileWith(0);
  const { mock, heard } = await listening(file);
  let ended = false;
  const asking = Array.from({ length: 4 }, async () => {
    const seen = new Set<unknown>();
    while (!ended) seen.add(((await keysOf(mock)) as { instance_num: unknown }).instance_num);
    return seen;
  });
  for (const count of [1, 2, 3, 4, 5]) {
    write(file, withKeys(count));
    await heard.next();
  }
  ended = true;
  for (const seen of await Promise.all(asking)) {
    expect([0, 1, 2, 3, 4, 5]).toEqual(expect.arrayContaining([...seen]));
    expect(seen.size).toBeGreaterThan(1);
  }
});

test('a closed mock looks no more, nor does one that could not start', async () => {
  const file = await fileWith(1);
  const closed = await listening(file);
  write(file, withKeys(2));
  await closed.heard.next();
  await closed.mock.close();
  const unborn = new Heard<string>();
  const told = { onFleetChange: () => unborn.tell(changed) };
  await expect(startMock({ fleet: file, port: 70_000, ...told })).rejects.toThrow(ListenError);

  const { heard } = await listening(file);
  // Whoever listens has heard of the first change when the second is told.
  for (const count of [3, 4]) {
    write(file, withKeys(count));
    expect(await heard.next()).toBe(changed);
  }
  expect([closed.heard.pending, unborn.pending]).toEqual([false, false]);
});
