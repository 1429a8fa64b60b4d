import { EventEmitter, once } from 'node:events';
import { expect, test } from 'vitest';
import { startFakeCloud } from '../test/fake-cloud.ts';
import { run, start } from '../test/run.ts';

/** A page of 2,300 instances, as a query asks for it. */
function page(query: URLSearchParams): readonly [number, unknown] {
  const start = Number(query.get('start'));
  const length = Math.max(0, Math.min(Number(query.get('limit')), 2301 - start));
  const instances = Array.from({ length }, (_, index) => ({ instance_id: `i-${start + index}` }));
  return [200, { instances }];
}

test('all instances are read, 1,000 at a time', async () => {
  await using cloud = await startFakeCloud({ instances: page });

  const { code, stdout } = await run(['overview', '--endpoint', cloud.url]);

  expect(code).toBe(0);
  expect(stdout).toContain('\nInstances  2300\n');
  expect(stdout).toMatch(/^- .* i-1$/m);
  expect(stdout).toMatch(/^- .* i-2300$/m);
  const starts = cloud.asked.map(({ url }) => new URL(url, cloud.url).searchParams.get('start'));
  expect(starts.filter((start) => start !== null)).toEqual(['1', '1001', '2001']);
});

test('when it takes long, a person at a terminal sees how far it is', async () => {
  const events = new EventEmitter();
  const seen = once(events, 'seen');
  await using cloud = await startFakeCloud({
    async instances(query) {
      if (query.get('start') === '2001') await seen;
      return page(query);
    },
  });
  const env = { NODE_OPTIONS: '--import=data:text/javascript,process.stderr.isTTY=true', NO_COLOR: '1' };

  const command = start(['overview', '--endpoint', cloud.url], env);
  await command.said('\r2,000 instances so far …');
  events.emit('seen');

  const { code, stdout, stderr } = await command.ended;
  expect(code).toBe(0);
  expect(stdout).toContain('\nInstances  2300\n');
  expect(stderr.endsWith('\r\u001b[K')).toBe(true);
});
