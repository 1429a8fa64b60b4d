import { join } from 'node:path';
import { GrownWorkspace, redoclysOwn } from './grown-workspace.ts';
import { type Measured, measured, type Program } from './measured.ts';

const root = join(import.meta.dirname, '..', '..');
const tool = (name: string) => join(root, 'node_modules', '.bin', name);

/** Documents, and operations in each. The first is what the others are compared with. */
const sizes = [
  [3, 10],
  [1, 3],
  [30, 10],
  [100, 10],
  [1000, 1],
] as const;

interface Step extends Program {
  readonly title: string;
}

const descriptions = 'specs/*/v*/openapi.yaml';
const lint = { title: 'lint, all rules', command: [tool('redocly'), 'lint', descriptions] };
const lintByTheTool = {
  title: "lint, Redocly's own rules",
  command: [tool('redocly'), 'lint', '--config', redoclysOwn, descriptions],
};

const toClient: readonly Step[] = [
  {
    title: 'bundles in English and Chinese, and sealed',
    command: [join(root, 'specs/build/main.ts'), '--root', 'specs'],
  },
  {
    title: 'types and methods of the client',
    command: [
      ...[tool('cloud-inventory-codegen'), '--specs', 'specs/dist'],
      ...['--out', 'packages/client/src/generated'],
    ],
  },
  {
    title: 'type check of the client',
    command: [tool('tsc'), '--noEmit', '-p', 'packages/client/tsconfig.build.json'],
  },
];

const toMock: readonly Step[] = [
  { title: 'build of the mock', folder: 'packages/mock', command: ['packaging/build.ts'] },
  {
    title: 'start of the mock',
    command: ['packages/mock/bin/cloud-inventory-mock.js', '--port', '0'],
    awaited: 'http://',
  },
];

const alone = [lint, lintByTheTool, ...toClient, ...toMock];
const together = 'lint beside bundles, types and type check, as turbo runs them';

/** What an operation takes on its way from description to client and mock, however many there are. */
export async function run() {
  const found = [];
  for (const [documents, each] of sizes) {
    using workspace = new GrownWorkspace(documents, each);
    const took = new Map<string, Measured>();
    for (const step of alone) {
      took.set(step.title, await measured(step, workspace.folder));
    }
    took.set(together, await sideBySide(workspace.folder));
    found.push({ documents, operations: documents * each, took });
  }
  const titles = alone.map(({ title }) => title);
  return [...titles, together].map((title) => ({
    title,
    rows: found.flatMap(({ documents, operations, took }) => {
      const one = took.get(title);
      return one === undefined ? [] : [row(`${operations} operations in ${documents}`, operations, one)];
    }),
  }));
}

async function sideBySide(folder: string): Promise<Measured> {
  const started = performance.now();
  const rest = async () => {
    const took: Measured[] = [];
    for (const step of toClient) took.push(await measured(step, folder));
    return took;
  };
  const [linted, others] = await Promise.all([measured(lint, folder), rest()]);
  return {
    seconds: (performance.now() - started) / 1000,
    megabytes: linted.megabytes + Math.max(...others.map(({ megabytes }) => megabytes)),
  };
}

function row(name: string, operations: number, { seconds, megabytes }: Measured) {
  const note = `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`;
  return { name, value: (seconds * 1000) / operations, unit: 'ms each', note };
}
