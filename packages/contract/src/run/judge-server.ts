import type { Asked, Check } from '../check.ts';
import { createJudge, type Judge } from '../judge/judge.ts';
import { withRequestIds } from '../judge/request-ids.ts';
import type { PromiseName } from '../promises.ts';
import type { Diagnosis } from '../report.ts';
import type { Server } from '../server.ts';
import type { Setting } from '../setting.ts';
import { type Reply, Transport, type TransportOptions } from '../transport/transport.ts';
import { Unanswered } from '../transport/unanswered.ts';
import { Attempt } from './attempt.ts';
import { diagnose } from './diagnose.ts';
import { eachConcurrently } from './each-concurrently.ts';
import type { Entry, Ledger } from './ledger.ts';
import { sendPatiently } from './throttled.ts';
import { CannotJudge, Watch } from './watch.ts';

/** How far a run is. */
export interface Progress {
  readonly done: number;
  /** 0 while it is found out whether the server can be judged at all. */
  readonly total: number;
  readonly requests: number;
  readonly findings: number;
  /** The check that began last. */
  readonly current: string;
  /** How many seconds a throttling server asks to wait. */
  readonly waiting?: number;
}

export interface ServerRun {
  readonly setting: Setting;
  readonly checks: readonly Check[];
  readonly transport: TransportOptions;
  readonly onProgress?: (progress: Progress) => void;
}

/** What came of asking one server, besides what is in the ledger. */
export interface ServerResult {
  readonly requests: number;
  readonly diagnosis?: Diagnosis;
}

/** What a live system may break between two calls, and what a network may. One answer's own faults are not among it. */
const ofOneAnswer: ReadonlySet<PromiseName> = new Set([
  'status-documented',
  'media-type',
  'json',
  'body',
  'envelope',
  'header',
  'request-id',
  'secrecy',
]);

const attempts = 3;
// A server of the suite's own answers on the same machine: enough to keep both sides busy.
const width = 16;

/** Asks one server all questions, and enters what is found into the ledger. */
export async function judgeServer(server: Server, run: ServerRun, ledger: Ledger): Promise<ServerResult> {
  const { setting, checks, onProgress } = run;
  const transport = new Transport(server, run.transport);
  const judge = withRequestIds(createJudge(setting.operations, setting.profile));
  const watch = new Watch(server.own);
  let done = 0;
  let total = 0;
  let current = '';
  const tell = (waiting?: number) => {
    const { sent: requests } = transport;
    const progress = { done, total, requests, findings: ledger.findings, current };
    onProgress?.({ ...progress, ...(waiting !== undefined && { waiting }) });
  };
  const throttled =
    ({ operation }: Asked) =>
    ({ status, headers, text, exchange }: Reply, seconds: number) => {
      const source = `${operation.bundle.id}#${operation.pointer}/responses/${status}`;
      const found = { operation, title: 'an answer that throttles', source, evidence: [exchange] };
      const judgements = judge(operation, { method: exchange.request.method, status, headers, text });
      for (const judgement of judgements) ledger.enter({ ...found, ...judgement });
      ledger.countStatus(operation, status);
      ledger.throttled += 1;
      tell(seconds);
    };
  const send = async (asked: Asked): Promise<Reply> => {
    try {
      const reply = server.own
        ? await transport.send(asked)
        : await sendPatiently(transport, asked, throttled(asked));
      ledger.countStatus(asked.operation, reply.status);
      watch.answered(reply, asked);
      // A check may take minutes.
      tell();
      return reply;
    } catch (error) {
      if (error instanceof Unanswered) watch.failed(error);
      throw error;
    }
  };
  try {
    const diagnosis = await diagnose(transport, setting, (service) => {
      current = `asking ${service}`;
      tell();
    });
    if (diagnosis) return { requests: transport.sent, diagnosis };
    total = checks.length;
    await eachConcurrently(checks, server.own ? width : 1, async (check) => {
      current = check.title;
      await runCheck(check, send, judge, ledger, server.own ? 1 : attempts);
      done += 1;
      tell();
    });
    return { requests: transport.sent };
  } catch (error) {
    if (error instanceof CannotJudge) return { requests: transport.sent, diagnosis: error.diagnosis };
    if (run.transport.signal?.aborted) return { requests: transport.sent };
    throw error;
  }
}

/** What is wrong for a moment is asked again; what was wrong with one answer stays found. */
async function runCheck(
  check: Check,
  send: (asked: Asked) => Promise<Reply>,
  judge: Judge,
  ledger: Ledger,
  most: number,
): Promise<void> {
  const passed: Entry[] = [];
  for (let left = check.once ? 0 : most - 1; ; left -= 1) {
    let again = false;
    const broken = new Set<PromiseName>();
    const attempt = new Attempt(check, (entry) => {
      if (entry.broken !== undefined) broken.add(entry.promise);
      const isPassing = entry.broken !== undefined && !ofOneAnswer.has(entry.promise);
      if (isPassing && left > 0) {
        again = true;
        passed.push(entry);
      } else ledger.enter(entry);
    });
    await attempt.run(send, judge);
    if (again) continue;
    if (attempt.unusable !== undefined) ledger.skip(check.operation, check.promise, attempt.unusable);
    for (const entry of passed) if (!broken.has(entry.promise)) ledger.enterUnsteady(entry);
    return;
  }
}
