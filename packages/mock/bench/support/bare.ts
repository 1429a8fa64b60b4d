// The least that a server can do: node:http that sends the documented list, whatever it is asked.
import { createServer } from 'node:http';
import dcs from '@cloud-inventory/specs/sealed/dcs-v1.0.en.json' with { type: 'json' };

const body = Buffer.from(JSON.stringify(dcs.components.examples.Documented.value));
const headers = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
  'content-type': 'application/json',
  'content-length': body.length,
  'x-request-id': '6b3d2f1c9e8a47d0b5c4a39281706f5e',
};

createServer((_request, response) => {
  response.writeHead(200, headers).end(body);
}).listen(0, '127.0.0.1');
