export type { Exchange, ReceivedResponse, SentRequest } from './exchange.ts';
export { judge } from './judge.ts';
export { type JudgeMockOptions, judgeMock } from './judge-mock.ts';
export type { JudgeOptions } from './judge-options.ts';
export { type PromiseName, promiseNames, promises } from './promises.ts';
export {
  type Diagnosis,
  exitCodeOf,
  type Finding,
  type Report,
  type ReportedOperation,
  type Verdict,
} from './report.ts';
export type { Progress } from './run/judge-server.ts';
export type { Server, ServerCredentials } from './server.ts';
export { UsageError } from './usage-error.ts';
