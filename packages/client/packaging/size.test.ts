import { expect, test } from 'vitest';
import { client, run } from './command.ts';

test('a bundle above its limit is stopped by name', async () => {
  const args = ['--json', '--config', 'packaging/fixtures/too-large.size-limit.json'];
  const { code, stdout } = await run('size-limit', args, client);
  const sizes: { name: string; passed: boolean }[] = JSON.parse(stdout);
  expect(sizes.map(({ name, passed }) => [name, passed])).toEqual([
    ['within', true],
    ['too large', false],
  ]);
  expect(code).toBe(1);
});
