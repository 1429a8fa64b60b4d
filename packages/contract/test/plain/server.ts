// A server as somebody might write it in five minutes, who reads a file and looks at nothing but the path.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';

const inventory: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(new URL('inventory.json', import.meta.url), 'utf8'),
);

export const plainServer: Server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const [, kind] = /(user-instances|status|instances)$/.exec(pathname) ?? [];
  const body = inventory[kind === 'user-instances' ? 'keys' : (kind ?? '')];
  response.setHeader('content-type', 'application/json');
  response.statusCode = body === undefined ? 404 : 200;
  response.end(JSON.stringify(body ?? { message: 'not found' }));
});
