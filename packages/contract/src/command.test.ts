import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMock } from '@cloud-inventory/mock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from '../test/command.ts';
import { plainServer } from '../test/plain/server.ts';

const project = '0dea2644dc80d5d22ff1c01e3ebea6fc';
const env = { OS_TOKEN: 'a-token-of-the-test', OS_PROJECT_ID: project };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contract-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the mock, which is started for it', () => {
  test('keeps its promises: exit code 0, a summary, and reports in all forms', async () => {
    const files = ['html', 'json', 'junit'].map((kind) => join(folder, `quick.${kind}`));
    const options = files.map((file) => `--${file.split('.').at(-1)}=${file}`);
    const { code, stdout, stderr } = await command(['--quick', '--seed=1', ...options]);
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(/All \d+ (judged )?promises are kept/);
    expect(stdout).not.toContain('\u001b');
    const [html = '', json = '', junit = ''] = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    expect(html).toMatch(/^<!doctype html>/i);
    expect(JSON.parse(json)).toMatchObject({ seed: 1, profile: 'mock', interrupted: false });
    expect(junit).toMatch(/^<\?xml[\s\S]*<testsuites/);
  });

  test('--json - prints nothing but JSON on stdout, and --quiet nothing at all on stderr', async () => {
    const { code, stdout, stderr } = await command(['--quick', '--quiet', '--json', '-']);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout).requests).toBeGreaterThan(100);
  });

  test('an interrupted run writes its report, and says so by exit code 2', async () => {
    const file = join(folder, 'interrupted.json');
    let killed = false;
    // Progress is said after five seconds on what is no terminal; so many runs take longer.
    const { code, stdout, stderr } = await command(['--runs', '100000', '--json', file], {
      onOutput: (kill) => {
        if (!killed) kill('SIGINT');
        killed = true;
      },
    });
    expect(code, stderr).toBe(2);
    expect(stdout).toMatch(/interrupted/i);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ interrupted: true });
  });
});

describe('a server that somebody else runs', () => {
  test('that is right is said to be right, whichever of its names it has', async () => {
    await using mock = await startMock({ size: 30 });
    const targets = ['kms', 'dcs'].flatMap((service) => ['--target', `${service}=${mock.url}`]);
    const { code, stdout } = await command([...targets, '--profile=mock', '--rate=1000', '--runs=2'], {
      env,
    });
    expect([code, stdout]).toEqual([0, expect.stringContaining('promises are kept')]);
  });

  test('that somebody wrote in five minutes is told what is wrong with it', async () => {
    await new Promise<void>((resolve) => plainServer.listen(0, '127.0.0.1', resolve));
    // A listening TCP server has such an address.
    const url = `http://127.0.0.1:${(plainServer.address() as AddressInfo).port}`;
    const { code, stdout } = await command(['--target', url, '--rate=1000', '--runs=2'], { env });
    plainServer.close();
    expect(code).toBe(1);
    expect(stdout).toMatch(/body: \/instances\/2\/port must be integer/);
    expect(stdout).toMatch(/authentication: without credentials it is answered by 200/);
    expect(stdout).toMatch(/limit=1 gave 3 items/);
    expect(stdout).toMatch(/curl -i -H "x-auth-token: \$OS_TOKEN" 'http:/);
    expect(stdout).not.toContain(env.OS_TOKEN);
  });

  test('that is not there is diagnosed: exit code 2', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // A listening TCP server has such an address.
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await new Promise((resolve) => server.close(resolve));
    const { code, stdout } = await command(['--target', url], { env });
    expect([code, stdout]).toEqual([2, expect.stringContaining('nothing listens there')]);
  });
});

describe('bad input is one line on stderr and exit code 2', () => {
  const target = ['--target', 'http://127.0.0.1:1'];
  test.each([
    { args: ['--unheard-of'], said: /--unheard-of/ },
    { args: target, env: {}, said: /no credentials; set OS_TOKEN/ },
    { args: target, env: { OS_TOKEN: 'a-token' }, said: /no project id/ },
    { args: [...target, '--project-id', 'mine'], said: /32 characters/ },
    { args: [...target, '--profile', 'aws'], said: /no profile 'aws', only huaweicloud, mock, otc/ },
    { args: ['--target', 'iam=http://127.0.0.1:1'], said: /service 'iam', and there are only dcs and kms/ },
    { args: ['--json', join('no-such-folder', 'report.json')], said: /there is no such folder/ },
    { args: ['--html', '.'], said: /it is a folder/ },
    { args: ['--fleet', 'no-such-fleet.yaml'], said: /--fleet no-such-fleet\.yaml/ },
  ])('$args', async ({ args, said, ...rest }) => {
    const { code, stdout, stderr } = await command(args, { env: rest.env ?? env, cwd: folder });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
    expect(stderr).toMatch(/^cloud-inventory-contract: [^\n]+\n$/);
  });

  test('leaves what was there, and nothing that was not', async () => {
    const file = join(folder, 'before.json');
    await writeFile(file, 'before');
    const before = await readdir(folder);
    await command(['--json', file, '--html', join(folder, 'after.html'), '--junit', 'no-such-folder/x.xml'], {
      cwd: folder,
    });
    expect([await readFile(file, 'utf8'), await readdir(folder)]).toEqual(['before', before]);
  });
});

test('a full disk is said, and the exit code is 2', async () => {
  const { code, stderr, stdout } = await command(['--quick', '--quiet', '--json', '/dev/full']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toBe('cloud-inventory-contract: --json /dev/full: the disk is full\n');
});

test('--help and --version', async () => {
  const help = await command(['--help']);
  expect([help.code, help.stdout]).toEqual([0, expect.stringContaining('--wrong-credentials')]);
  expect(await command(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
});
