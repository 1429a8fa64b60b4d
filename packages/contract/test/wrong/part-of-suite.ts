import type { Check } from '../../src/check.ts';
import type { Verdict } from '../../src/report.ts';
import { judgeServer } from '../../src/run/judge-server.ts';
import { Ledger } from '../../src/run/ledger.ts';
import type { Setting } from '../../src/setting.ts';
import { wholeSuite } from '../../src/suite.ts';
import { operationOf, operations, profile } from '../setup.ts';
import type { Fault } from './fault.ts';
import { serverAt } from './right-server.ts';

/** Each run asks the same. What is asked at random finds only what cannot be foreseen, so that few will do. */
export const random = { seed: 1, runs: 5 };

const setting: Setting = { ...random, operations, profile, own: true, thorough: true };

// Of a server in this very process, so that only those wait for it who are to.
const transport = { rate: Number.POSITIVE_INFINITY, timeout: 3000, wrongCredentials: true };

const makeChecks = await wholeSuite(serverAt('http://localhost'), {
  wrongCredentials: true,
  defaultFleet: true,
});
const checks: readonly Check[] = makeChecks(setting);

/** What was found, by operation and promise. */
export function found(verdicts: readonly Verdict[]): string[] {
  return verdicts
    .filter(({ findings }) => findings.length > 0)
    .map(({ operation, promise }) => `${operation} ${promise}`);
}

/**
 * What the suite finds until it finds a fault by its name: its checks of the operation one by one, those of the promise
 * first. A fault that none of them finds is one that the whole suite does not find.
 */
export async function findingsOf({ operation, promise }: Fault, url: string): Promise<string[]> {
  const { bundle } = operationOf(operation);
  // Only its service is asked whether it can be judged at all.
  const run = { ...setting, operations: operations.filter((each) => each.bundle.service === bundle.service) };
  const asked = checks
    .filter((check) => check.operation.operationId === operation)
    .toSorted((a, b) => Number(b.promise === promise) - Number(a.promise === promise));
  const ledger = new Ledger(operations);
  const findings = () => found(ledger.verdicts(() => ''));
  for (const check of asked) {
    const { diagnosis } = await judgeServer(
      serverAt(url),
      { setting: run, checks: [check], transport },
      ledger,
    );
    if (diagnosis) throw new Error(diagnosis.message);
    if (findings().includes(`${operation} ${promise}`)) break;
  }
  return findings();
}
