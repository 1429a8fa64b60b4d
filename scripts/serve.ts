import { startDocs } from '@cloud-inventory/docs';
import { startMock } from '@cloud-inventory/mock';

const sampleProject = '0dea2644dc80d5d22ff1c01e3ebea6fc';

function port(name: string, standard: number): number {
  return Number(process.env[name] ?? standard);
}

async function listen<Server>(name: string, start: Promise<Server>): Promise<Server> {
  try {
    return await start;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${reason} ${name}=0 takes any free port.\n`);
    process.exit(2);
  }
}

const mock = await listen('MOCK_PORT', startMock({ port: port('MOCK_PORT', 4010) }));
const docs = await listen('DOCS_PORT', startDocs({ port: port('DOCS_PORT', 4011) }));

process.stdout.write(`
mock  ${mock.url}
docs  ${docs.url}

Try:
  curl -H 'X-Auth-Token: any' ${mock.url}/v1.0/${sampleProject}/kms/user-instances
  CLOUD_INVENTORY_TOKEN=any npx cloud-inventory overview --endpoint ${mock.url} --project-id ${sampleProject}

Ctrl-C ends both.
`);

const end = () => Promise.all([mock.close(), docs.close()]).then(() => process.exit(0));
let ending = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // Ctrl-C comes twice: from the terminal, and passed on by `npm start`.
  process.on(signal, () => {
    if (!ending) void end();
    ending = true;
  });
}
