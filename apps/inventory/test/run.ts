import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../bin/cloud-inventory.js', import.meta.url));

export const projectId = '0dea2644dc80d5d22ff1c01e3ebea6fc';
export const secret = 'MIIEgQYJKoZIhvcNAQcCoIIEcjCCBG4CAQExDTALBglghkgB';

/** What the command printed, and how it ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command, with a project and a token in its environment unless they are set otherwise. */
export function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const { PATH } = process.env;
    const base = { PATH, OS_PROJECT_ID: projectId, CLOUD_INVENTORY_TOKEN: secret };
    const child = spawn(process.execPath, [bin, ...args], { env: { ...base, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** What a cloud answers: a status and a body, by the end of the path. */
export type Answers = Readonly<Record<'user-instances' | 'status' | 'instances', readonly [number, unknown]>>;

/** A cloud that answers these, and remembers what it was asked. */
export interface FakeCloud extends AsyncDisposable {
  readonly url: string;
  readonly asked: { readonly url: string; readonly token: unknown }[];
}

/** A real server on loopback, for what a mock never answers by itself. */
export async function startFakeCloud(answers: Partial<Answers>): Promise<FakeCloud> {
  const all: Answers = {
    'user-instances': [200, { instance_num: 15 }],
    status: [200, {}],
    instances: [200, { instances: [] }],
    ...answers,
  };
  const asked: FakeCloud['asked'] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push({ url, token: request.headers['x-auth-token'] });
    const name = Object.keys(all).find((end) => new URL(url, 'http://x').pathname.endsWith(`/${end}`));
    const [status, body] = all[name as keyof Answers] ?? [404, {}];
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
