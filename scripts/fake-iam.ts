import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** The one user that {@link startFakeIam} knows, in the variables of OpenStack's tools. */
export const someone = {
  OS_USERNAME: 'someone',
  OS_PASSWORD: 'pass word/é',
  OS_USER_DOMAIN_NAME: 'OTC-EU-DE-00000000001000000001',
  OS_PROJECT_ID: '0dea2644dc80d5d22ff1c01e3ebea6fc',
};

/** An IAM on loopback, and beside it a KMS that says of the first token that it has expired. */
export interface FakeIam extends AsyncDisposable {
  readonly url: string;
  /** What was asked so far, and how it was answered. */
  readonly log: readonly string[];
}

export async function startFakeIam(): Promise<FakeIam> {
  const log: string[] = [];
  let issued = 0;
  const server = createServer(async (request, response) => {
    const send = (status: number, body: object, headers: Record<string, string> = {}) => {
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify(body));
    };
    if (request.method === 'POST' && request.url === '/v3/auth/tokens?nocatalog=true') {
      const known = JSON.stringify(await bodyOf(request)) === JSON.stringify(passwordOf(someone));
      log.push(known ? 'IAM gives a token' : 'IAM refuses');
      if (known) send(201, { token: {} }, { 'x-subject-token': `token-${++issued}` });
      else send(401, { error: { code: 401, message: 'The username or password is wrong.' } });
      return;
    }
    const token = request.headers['x-auth-token'];
    const valid = token === `token-${issued}` && issued > 1;
    log.push(`KMS ${valid ? 'takes' : 'refuses'} ${token}`);
    if (valid) send(200, { instance_num: 15 });
    else send(403, { error: { error_code: 'KMS.0303', error_msg: 'Token expired.' } });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // It listens on a port.
  return {
    url: `http://127.0.0.1:${port}`,
    log,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The request for a token of a project by password, as IAM's v3 takes it. */
function passwordOf(user: typeof someone): object {
  const { OS_USERNAME: name, OS_PASSWORD: password, OS_USER_DOMAIN_NAME, OS_PROJECT_ID } = user;
  const identity = {
    methods: ['password'],
    password: { user: { name, password, domain: { name: OS_USER_DOMAIN_NAME } } },
  };
  return { auth: { identity, scope: { project: { id: OS_PROJECT_ID } } } };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  return JSON.parse(await text(request));
}
