// A server in a process of its own, so that its work is not counted: every request is answered with the keys' number.
import { createServer } from 'node:http';

const body = Buffer.from('{"instance_num":15}');
const headers = { 'content-type': 'application/json', 'content-length': body.length };

const server = createServer((_request, response) => {
  response.writeHead(200, headers).end(body);
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  process.stdout.write(`http://127.0.0.1:${address.port}\n`);
});
// It ends with the benchmark, however that ends.
process.stdin.on('end', () => process.exit()).resume();
