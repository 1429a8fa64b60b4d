import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import type { Api } from './apis.ts';
import { BuildFailure } from './failure.ts';
import { problemsIn, unparsed } from './problems.ts';

// The only file that knows Redocly's command line.
const cli = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));

/**
 * What makes a bundle wrong, and no more: a draft without its evidence still builds. Of examples those of bodies, which
 * a mock answers with. `npm run lint` asks for all.
 */
const rules = {
  struct: 'error',
  'no-unresolved-refs': 'error',
  'no-invalid-media-type-examples': { severity: 'error', allowAdditionalProperties: true },
};

/** Checks the descriptions, and bundles each into `folder`, in one process each, side by side. */
export async function bundle(apis: readonly Api[], folder: string, signal: AbortSignal): Promise<void> {
  const config = join(folder, 'redocly.yaml');
  const entries = apis.map(({ id, root }) => [id, { root, output: join(folder, 'dist', `${id}.en.json`) }]);
  writeFileSync(config, stringify({ telemetry: 'off', rules, apis: Object.fromEntries(entries) }));

  const [lint, bundles] = await Promise.all([
    run(['lint', '--config', config, '--format', 'json', '--max-problems', '1000'], signal),
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
