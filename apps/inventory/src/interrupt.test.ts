import { EventEmitter, once } from 'node:events';
import { expect, test } from 'vitest';
import { startFakeCloud } from '../test/fake-cloud.ts';
import { start } from '../test/run.ts';

test('Ctrl-C ends it at once, with exit code 130 and without a word', async () => {
  const events = new EventEmitter();
  await using cloud = await startFakeCloud({
    'user-instances'() {
      events.emit('asked');
      return new Promise(() => {});
    },
  });
  const asked = once(events, 'asked');

  const command = start(['overview', '--endpoint', cloud.url]);
  await asked;
  command.interrupt();

  expect(await command.ended).toEqual({ code: 130, stdout: '', stderr: '' });
});
