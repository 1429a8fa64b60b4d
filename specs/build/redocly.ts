import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import type { Api } from './apis.ts';
import { BuildFailure } from './failure.ts';
import { problemsIn, unparsed } from './problems.ts';
import { open, readings } from './readings.ts';

// The only file that knows Redocly's command line.
const cli = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));
const plugin = fileURLToPath(import.meta.resolve('@cloud-inventory/redocly-plugin'));

const example = { severity: 'error', allowAdditionalProperties: true };

/** What makes a bundle wrong, and no more: a draft without its evidence still builds. `npm run lint` asks for all. */
const rules = {
  struct: 'error',
  'no-unresolved-refs': 'error',
  'no-invalid-media-type-examples': example,
  'no-invalid-schema-examples': example,
  'no-invalid-parameter-examples': example,
};

/** Checks the descriptions, and bundles each in every reading into `folder`, in one process each, side by side. */
export async function bundle(
  apis: readonly Api[],
  specs: string,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  const config = join(folder, 'redocly.yaml');
  const entries = apis.flatMap(({ id, root }) =>
    readings.map(({ name, file, decorators }) => [
      `${id}@${name}`,
      { root, output: join(folder, 'dist', `${file(id)}.json`), decorators: decorators(specs) },
    ]),
  );
  writeFileSync(
    config,
    stringify({ telemetry: 'off', plugins: [plugin], rules, apis: Object.fromEntries(entries) }),
  );

  const aliases = apis.map(({ id }) => `${id}@${open.name}`);
  const [lint, bundles] = await Promise.all([
    run(['lint', ...aliases, '--config', config, '--format', 'json', '--max-problems', '1000'], signal),
    run(['bundle', '--config', config, '--component-renaming-conflicts-severity', 'error'], signal),
  ]);
  signal.throwIfAborted();
  const problems = problemsIn(lint.stdout);
  if (problems.length > 0) throw new BuildFailure(problems.join('\n'));
  if (lint.code !== 0) {
    const said = `${lint.stderr}${lint.stdout}`;
    throw new BuildFailure(unparsed(said) ?? `redocly lint failed:\n${said}`);
  }
  if (bundles.code !== 0)
    throw new BuildFailure(`redocly bundle failed:\n${bundles.stderr}${bundles.stdout}`);
}

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of its commands to its end. */
export function run(args: readonly string[], signal: AbortSignal): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      env: {
        ...process.env,
        REDOCLY_TELEMETRY: 'off',
        REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
        NO_COLOR: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    // Resolved when the process has really ended, an aborted one too: until then it may still write.
    child.on('error', (error) => signal.aborted || reject(error));
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
