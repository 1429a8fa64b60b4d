import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { discoverApis, show } from '../build/apis.ts';
import { BuildFailure } from '../build/failure.ts';
import { Files } from '../build/files.ts';
import { askFor, namesOf } from './ask.ts';
import { type Call, checksOf, fields } from './call.ts';
import { place } from './place.ts';
import { type SkeletonFile, skeletonOf } from './skeleton.ts';

const usage = `Usage: npm run new-api [-- options]

Writes the skeleton of a description for one more call, in a new folder or in that of an API which is there. It asks for
what no option gives. What only a person can say begins with TODO(new-api), and npm run lint lists it until it is said.
Types, client method, mock, contract cases and site follow from the description.

  --service NAME       ${fields.service}
  --version VERSION    ${fields.version}
  --path PATH          ${fields.path}
  --operation-id NAME  ${fields.operationId}
  --source NAME        ${fields.source}
  --method METHOD      GET, the only one: these calls read
  --dry-run            list the files, and write none
  --root DIR           the folder with the descriptions (default: ${show(dirname(import.meta.dirname))})
  --help               this text

Exit code: 0 written, 2 refused; then nothing was written.`;

function readArguments() {
  const { values } = parseArgs({
    options: {
      service: { type: 'string' },
      version: { type: 'string' },
      path: { type: 'string' },
      'operation-id': { type: 'string' },
      source: { type: 'string' },
      method: { type: 'string', default: 'GET' },
      'dry-run': { type: 'boolean', default: false },
      root: { type: 'string', default: dirname(import.meta.dirname) },
      help: { type: 'boolean', default: false },
    },
  });
  const { service, version, path, 'operation-id': operationId, source } = values;
  const given = Object.entries({ service, version, path, operationId, source });
  const call: Partial<Call> = Object.fromEntries(given.filter(([, value]) => value !== undefined));
  return { ...values, root: resolve(values.root), call };
}

async function newApi({ root, method, call: given, ...options }: ReturnType<typeof readArguments>) {
  if (method.toUpperCase() !== 'GET')
    throw new BuildFailure(
      `method ${method}: no. What is described here only reads, and nothing but GET is sent.`,
    );
  const files = new Files(root);
  const apis = discoverApis(root);
  const checks = checksOf(files, apis);
  const refuseWrong = (call: Partial<Call>): void => {
    for (const field of namesOf(fields)) {
      const value = call[field];
      const fault = value === undefined ? undefined : checks[field](value, call);
      if (fault !== undefined) throw new BuildFailure(`${field} ${value} ${fault}`);
    }
  };
  refuseWrong(given);
  const missing = namesOf(fields).filter((field) => given[field] === undefined);
  if (missing.length > 0 && !process.stdin.isTTY)
    throw new BuildFailure(`Missing: ${missing.join(', ')}. Give options (--help), or run it at a terminal.`);
  const call = await askFor(given, checks, { input: process.stdin, output: process.stderr });
  // Some answers depend on others, which may have come later.
  refuseWrong(call);
  const skeleton = skeletonOf(call, files, apis);
  if (!options['dry-run']) place(skeleton, root);
  console.log(summaryOf(call, skeleton, root, options['dry-run']));
}

function summaryOf(
  { service, version }: Call,
  skeleton: readonly SkeletonFile[],
  specs: string,
  isDry: boolean,
): string {
  const path = (file: string) => show(join(specs, file));
  const lines = skeleton.map((file) => `${file.isChanged ? 'changed' : 'new    '}  ${path(file.path)}`);
  const changed = skeleton.find(({ isChanged }) => isChanged);
  const folder = join(service, version);
  const apart = skeleton.filter((file) => !file.isChanged && !file.path.startsWith(`${folder}/`));
  const removal = changed
    ? `the new files, and the two lines of ${path(changed.path)}`
    : [folder, ...apart.map((file) => file.path)].map(path).join(' and ');
  const next = isDry
    ? 'Nothing was written.'
    : `npm run lint lists what is still to be said. npm run generate gives the client its method.\nTo remove it, delete ${removal}.`;
  return `${lines.join('\n')}\n\n${next}`;
}

async function main(): Promise<number> {
  // A signal waits until what is being written is whole.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
  try {
    const options = readArguments();
    if (options.help) console.log(usage);
    else await newApi(options);
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === 'AbortError') return 130;
    // A folder that cannot be written, and an unknown option, say so themselves.
    const isExpected = error instanceof BuildFailure || 'syscall' in error || 'code' in error;
    if (!isExpected) throw error;
    console.error(error.message);
    return 2;
  }
}

process.exitCode = await main();
