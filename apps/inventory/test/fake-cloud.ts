import { createServer, type IncomingHttpHeaders } from 'node:http';

/** A status and a body. */
type Answer = readonly [number, unknown];

/** What a cloud answers by the end of the path, or what answers a query there. */
export type Answers = Readonly<
  Record<
    'user-instances' | 'status' | 'instances',
    Answer | ((query: URLSearchParams) => Answer | Promise<Answer>)
  >
>;

/** A cloud that answers these, and remembers what it was asked. */
export interface FakeCloud extends AsyncDisposable {
  readonly url: string;
  readonly asked: { readonly url: string; readonly headers: IncomingHttpHeaders }[];
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
  const server = createServer(async ({ url = '', headers }, response) => {
    asked.push({ url, headers });
    const { pathname, searchParams } = new URL(url, 'http://x');
    const name = Object.keys(all).find((end) => pathname.endsWith(`/${end}`));
    const answer = all[name as keyof Answers] ?? [404, {}];
    const [status, body] = typeof answer === 'function' ? await answer(searchParams) : answer;
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
