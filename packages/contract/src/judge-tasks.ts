import { randomInt } from 'node:crypto';
import { checkOptions } from './check-options.ts';
import { type Bundle, readBundles } from './description/bundles.ts';
import { type Operation, operationsOf } from './description/operations.ts';
import type { JudgeOptions } from './judge-options.ts';
import type { Profile } from './profile.ts';
import { allowancesOf, readProfile } from './profiles.ts';
import type { PromiseName } from './promises.ts';
import type { Diagnosis, Report, Verdict } from './report.ts';
import { judgeServer } from './run/judge-server.ts';
import { Ledger } from './run/ledger.ts';
import { type Server, urlOf } from './server.ts';
import type { MakeChecks, Setting } from './setting.ts';
import { UsageError } from './usage-error.ts';

/** A server, and what it is asked. */
export interface Task {
  readonly server: Server;
  readonly makeChecks: MakeChecks;
}

const unseen = 'no answer came that it is about';
const foreign = 'asked only of a server that the suite started';

type Reasons = Readonly<Partial<Record<PromiseName, string>>>;

const reasons: Reasons = { envelope: unseen, header: unseen, 'request-id': unseen };
const foreignReasons: Reasons = { example: foreign, 'method-refused': foreign, 'path-refused': foreign };

/** Why nothing was judged; undefined where the description promises nothing of the kind. */
function whyNot(
  { diagnosis, interrupted }: Pick<Report, 'diagnosis' | 'interrupted'>,
  own: boolean,
  promise: PromiseName,
): string | undefined {
  if (diagnosis) return 'the server could not be judged';
  if (interrupted) return 'the run was interrupted before';
  return (own ? undefined : foreignReasons[promise]) ?? reasons[promise];
}

const untried = 'no wrong token and no wrong signature was tried; --wrong-credentials does that';

/** Says of a promise that was judged in part which part was not. */
function withNote(verdict: Verdict, isTried: boolean): Verdict {
  return verdict.promise === 'authentication' && verdict.judged > 0 && !isTried
    ? { ...verdict, note: untried }
    : verdict;
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
  await checkOptions(options);
  const own = tasks.every(({ server }) => server.own);
  const profile = await readProfile(options.profile ?? (own ? 'mock' : 'huaweicloud'));
  const bundles = await readBundles(profile.reading);
  const operations = bundles
    .flatMap(operationsOf)
    .filter(({ bundle }) => tasks.every(({ server }) => urlOf(server, bundle.service) !== undefined));
  for (const { server } of tasks) checkServices(server, bundles);
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
          rate: server.own ? Number.POSITIVE_INFINITY : rate,
          timeout: timeout * 1000,
          wrongCredentials,
          ...(signal && { signal }),
        },
        onProgress: (progress) =>
          onProgress?.({
            ...progress,
            done: before.done + progress.done,
            requests: before.requests + progress.requests,
            total: progress.total === 0 && before.done === 0 ? 0 : total,
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
    target,
    profile: profile.name,
    verified: profile.verified,
    allowances: allowancesOf(profile),
    seed: setting.seed,
    startedAt,
    milliseconds: Math.round(performance.now() - started),
    requests,
    throttled: ledger.throttled,
    unsteady: ledger.unsteady,
    ...outcome,
    operations: ledger.operations(),
    verdicts: ledger
      .verdicts((_, promise) => whyNot(outcome, own, promise))
      .map((verdict) => withNote(verdict, own || wrongCredentials)),
  };
}
