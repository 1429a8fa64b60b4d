import { randomInt } from 'node:crypto';
import { type Bundle, readBundles } from './description/bundles.ts';
import { type Operation, operationsOf } from './description/operations.ts';
import type { Profile } from './profile.ts';
import { allowancesOf, readProfile } from './profiles.ts';
import type { PromiseName } from './promises.ts';
import type { Diagnosis, Report } from './report.ts';
import { judgeServer, type Progress } from './run/judge-server.ts';
import { Ledger } from './run/ledger.ts';
import { type Server, urlOf } from './server.ts';
import type { MakeChecks, Setting } from './setting.ts';
import { wholeSuite } from './suite.ts';
import { UsageError } from './usage-error.ts';

/** How to judge. */
export interface JudgeOptions {
  /** The kind of server: `mock`, `huaweicloud`, `otc`. Default `mock`. */
  readonly profile?: string | undefined;
  /** What random requests follow from. Default: another one each time, which the report names. */
  readonly seed?: number | undefined;
  /** How many random requests each property sends. Default 150 where it is thorough, else 10. */
  readonly runs?: number | undefined;
  /** Whether to ask hundreds of questions where a few find most. Default: of an own server. */
  readonly thorough?: boolean | undefined;
  /** Requests a second, at most, to a server that somebody else runs. Default 10; KMS takes 20 of a user. */
  readonly rate?: number | undefined;
  /** How long an answer may take, to its end, in seconds. Default 35: a cloud's gateway gives up after 30. */
  readonly timeout?: number | undefined;
  /**
   * Whether to send one wrong token and one wrong signature to a server that somebody else runs. Default: none. Wrong
   * signatures count: more than five in a row lock the access key for five minutes.
   */
  readonly wrongCredentials?: boolean | undefined;
  /** Ends the run; the report is that of what was judged until then. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** A server, and what it is asked. */
export interface Task {
  readonly server: Server;
  readonly makeChecks: MakeChecks;
}

const foreign = 'asked only of a server that the suite started';
const reasons: Readonly<Partial<Record<PromiseName, string>>> = {
  example: foreign,
  'method-refused': foreign,
  'path-refused': foreign,
};

function whyNot(
  report: Pick<Report, 'diagnosis' | 'interrupted'>,
  own: boolean,
  promise: PromiseName,
): string {
  if (report.diagnosis) return 'the server could not be judged';
  if (report.interrupted) return 'the run was interrupted before';
  const reason = own ? undefined : reasons[promise];
  return reason ?? 'nothing was asked that this is about';
}

function settingOf(
  operations: readonly Operation[],
  profile: Profile,
  own: boolean,
  options: JudgeOptions,
): Setting {
  const { seed = randomInt(2 ** 31), thorough = own, runs = thorough ? 150 : 10 } = options;
  return { operations, profile, own, thorough, seed, runs };
}

/** A misspelt service would leave its operations out, and nobody would see it. */
function checkServices({ url }: Server, bundles: readonly Bundle[]): void {
  if (typeof url === 'string' || url instanceof URL) return;
  const services = [...new Set(bundles.map(({ service }) => service))];
  const strange = Object.keys(url).find((service) => !services.includes(service));
  if (strange !== undefined) {
    throw new UsageError(
      `the target names a service '${strange}', and there are only ${services.join(' and ')}`,
    );
  }
}

/** Asks servers, one after the other, and says of all of them together which promises are kept. */
export async function judgeTasks(
  tasks: readonly Task[],
  target: string,
  options: JudgeOptions,
): Promise<Report> {
  const started = performance.now();
  const startedAt = new Date().toISOString();
  const profile = await readProfile(options.profile ?? 'mock');
  const bundles = await readBundles(profile.reading);
  const operations = bundles
    .flatMap(operationsOf)
    .filter(({ bundle }) => tasks.every(({ server }) => urlOf(server, bundle.service) !== undefined));
  for (const { server } of tasks) checkServices(server, bundles);
  const own = tasks.every(({ server }) => server.own);
  const setting = settingOf(operations, profile, own, options);
  const { signal, rate = 10, timeout = 35, wrongCredentials = false, onProgress } = options;
  const ledger = new Ledger(operations);
  const made = tasks.map(({ server, makeChecks }) => ({ server, checks: makeChecks(setting) }));
  const total = made.reduce((sum, { checks }) => sum + checks.length, 0);
  let requests = 0;
  let done = 0;
  let diagnosis: Diagnosis | undefined;
  for (const { server, checks } of made) {
    const before = { done, requests };
    const result = await judgeServer(
      server,
      {
        setting,
        checks,
        transport: {
          ...{
            rate: server.own ? Number.POSITIVE_INFINITY : rate,
            timeout: timeout * 1000,
            wrongCredentials,
          },
          ...(signal && { signal }),
        },
        onProgress: (progress) =>
          onProgress?.({
            ...progress,
            ...{ total, done: before.done + progress.done, requests: before.requests + progress.requests },
          }),
      },
      ledger,
    );
    requests += result.requests;
    done += checks.length;
    diagnosis ??= result.diagnosis;
    if (diagnosis || signal?.aborted) break;
  }
  const outcome = { interrupted: signal?.aborted === true, ...(diagnosis && { diagnosis }) };
  return {
    ...{
      target,
      profile: profile.name,
      verified: profile.verified,
      allowances: allowancesOf(profile),
      seed: setting.seed,
      startedAt,
    },
    ...{ milliseconds: Math.round(performance.now() - started), requests },
    ...outcome,
    operations: ledger.operations(),
    verdicts: ledger.verdicts((_, promise) => whyNot(outcome, own, promise)),
  };
}

/**
 * Asks a server, or one per service, whatever can be asked safely, and says which promises of the descriptions it
 * keeps.
 *
 * A server that somebody else runs gets nothing but GET and HEAD of described paths.
 *
 * @throws {UsageError} if the target names a service that is not described.
 * @example
 * ```ts
 * import { exitCodeOf, judge } from '@cloud-inventory/contract';
 *
 * const report = await judge({
 *   url: { kms: 'https://kms.eu-de.otc.t-systems.com', dcs: 'https://dcs.eu-de.otc.t-systems.com' },
 *   projectId: '0dea2644dc80d5d22ff1c01e3ebea6fc',
 *   credentials: { token: process.env['OS_TOKEN'] ?? '' },
 *   own: false,
 * }, { profile: 'otc' });
 * console.log(exitCodeOf(report));
 * ```
 */
export async function judge(server: Server, options: JudgeOptions = {}): Promise<Report> {
  const { wrongCredentials = false } = options;
  const makeChecks = await wholeSuite(server, { wrongCredentials, defaultFleet: false });
  const { url } = server;
  const target =
    typeof url === 'string' || url instanceof URL
      ? String(url)
      : Object.entries(url)
          .map((pair) => pair.join('='))
          .join(' ');
  return judgeTasks([{ server, makeChecks }], target, options);
}
