import { judge } from '../judge.ts';
import { judgeMock } from '../judge-mock.ts';
import { profileNameOf } from '../profiles.ts';
import type { Report } from '../report.ts';
import type { Progress } from '../run/judge-server.ts';
import { UsageError } from '../usage-error.ts';
import type { Arguments } from './arguments.ts';
import { credentialsFrom } from './credentials.ts';

function projectFrom({ projectId }: Arguments, env: NodeJS.ProcessEnv): string {
  const found = projectId ?? env['OS_PROJECT_ID'];
  if (!found) throw new UsageError('no project id; give --project-id or set OS_PROJECT_ID');
  if (/^[0-9a-f]{32}$/.test(found)) return found;
  throw new UsageError(
    `the project id must be 32 characters from 0 to 9 and a to f, not '${found.slice(0, 80)}'`,
  );
}

function profileFor({ profile, target }: Arguments): string {
  const first = typeof target === 'string' ? target : Object.values(target ?? {})[0];
  return profile ?? profileNameOf(first === undefined ? '' : new URL(first).hostname);
}

/** A wrong fleet is the fault of who named it; the mock's message names file, line and column. */
function inWordsOfTheCommand(error: unknown): never {
  throw error instanceof Error && error.name === 'FleetError'
    ? new UsageError(`--fleet ${error.message}`)
    : error;
}

/**
 * Judges what the command line asks for.
 *
 * @throws {UsageError} if it lacks something, or the environment does.
 */
export async function reportOf(
  options: Arguments,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Report> {
  const { target, fleet, quick, seed, runs, rate, timeout, wrongCredentials } = options;
  const common = { seed, runs, timeout, signal, onProgress };
  if (target === undefined)
    return judgeMock({ ...common, fleet, projectId: options.projectId, quick }).catch(inWordsOfTheCommand);
  const credentials = credentialsFrom(env);
  const server = { url: target, projectId: projectFrom(options, env), credentials, own: false };
  return judge(server, { ...common, rate, wrongCredentials, profile: profileFor(options) });
}
