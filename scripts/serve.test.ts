import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { Running } from './running.ts';

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const serve = (env: Record<string, string>) =>
  new Running(process.execPath, [file('serve.ts')], { MOCK_PORT: '0', DOCS_PORT: '0', ...env });

test('the printed addresses answer, the printed commands work, and Ctrl-C ends all', async () => {
  const server = serve({});
  const text = await server.prints('Ctrl-C ends both.');
  const docs = /docs {2}(http:\S+)/.exec(text)?.[1] ?? '';
  expect((await fetch(docs)).status).toBe(200);
  const [curl = '', overview = ''] = text
    .split('\n')
    .flatMap((line) => /^ {2}(\S.*)/.exec(line)?.slice(1) ?? []);

  const counted = new Running('bash', ['-c', curl]);
  expect(await counted.exit, counted.stderr).toBe(0);
  expect(JSON.parse(counted.stdout)).toEqual({ instance_num: 15 });

  const shown = new Running('bash', ['-c', overview]);
  expect(await shown.exit, shown.stderr).toBe(0);
  expect(shown.stdout).toContain('dcs-0001');

  expect(await server.end('SIGINT')).toBe(0);
  await expect(fetch(docs)).rejects.toThrow();
});

test.each(['MOCK_PORT', 'DOCS_PORT'])('a port in use is one clear line that names %s', async (name) => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const address = taken.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const server = serve({ [name]: port });
  expect(await server.exit).toBe(2);
  expect(server.stderr.trim().split('\n')).toHaveLength(1);
  expect(server.stderr).toContain(port);
  expect(server.stderr).toContain(`${name}=0`);
  await new Promise((resolve) => taken.close(resolve));
});

test.each(['http', '-1', '65536', '4010x', ''])(
  'MOCK_PORT=%j is refused before anything is built',
  async (port) => {
    const start = new Running(process.execPath, [file('start.mjs')], { MOCK_PORT: port });
    expect(await start.exit).toBe(2);
    expect(start.stderr).toBe(`MOCK_PORT=${port} is no port: give a whole number from 0 to 65535.\n`);
    expect(start.stdout).toBe('');
  },
);

test('an unknown task or benchmark is one line that names those there are', async () => {
  const task = new Running(process.execPath, [file('run.mjs'), 'tset']);
  expect(await task.exit).toBe(2);
  expect(task.stderr).toMatch(/^No task "tset"\. Tasks: build, .*\n$/);
  const bench = new Running(process.execPath, [file('bench.ts'), 'sped']);
  expect(await bench.exit).toBe(2);
  expect(bench.stderr).toMatch(/^No benchmark "sped"\. Benchmarks: .*\n$/);
});
