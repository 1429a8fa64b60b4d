// Prism as a library, with nothing of ours around it but the listener that it needs: all documents' operations together.
import { createServer } from 'node:http';
import dcsList from '@cloud-inventory/specs/sealed/dcs-v1.0.en.json' with { type: 'json' };
import dcsStatus from '@cloud-inventory/specs/sealed/dcs-v2.en.json' with { type: 'json' };
import kms from '@cloud-inventory/specs/sealed/kms-v1.0.en.json' with { type: 'json' };
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createClientFromOperations } from '@stoplight/prism-http/dist/client.js';

const silence = () => undefined;
// What Prism calls of pino's interface.
const logger = {
  child: () => logger,
  trace: silence,
  debug: silence,
  info: silence,
  warn: silence,
  error: silence,
  success: silence,
};

const operations = await Promise.all(
  [kms, dcsList, dcsStatus].map((document) => getHttpOperationsFromSpec(document)),
);
const prism = createClientFromOperations(operations.flat(), {
  isProxy: false,
  errors: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  upstreamProxy: undefined,
  mock: { dynamic: false },
  logger: logger as never,
});

createServer(async ({ method, url = '', headers }, response) => {
  const answer = await prism.request(url, {
    method: method?.toLowerCase() as 'get',
    headers: headers as Record<string, string>,
  });
  const body = JSON.stringify(answer.data);
  const { input, output } = answer.violations;
  if (input.length + output.length > 0)
    response.setHeader('sl-violations', JSON.stringify([...input, ...output]));
  for (const [name, value] of Object.entries(answer.headers ?? {}))
    if (value != null) response.setHeader(name, value);
  response.writeHead(answer.status, { 'content-length': Buffer.byteLength(body) }).end(body);
}).listen(0, '127.0.0.1');
