import { readBundles } from '../src/bundles.ts';
import { createJudge, type Expectation, type Finding } from '../src/judge.ts';
import { operationsOf, type PromisedOperation } from '../src/operations.ts';
import { receive } from '../src/received.ts';

export const bundles = await readBundles();
export const operations = bundles.flatMap(operationsOf);
export const judge = createJudge(bundles);

export const token = { 'x-auth-token': 'a-token' };

/** The operation by its id, as a description names it. */
export function operationOf(operationId: string): PromisedOperation {
  const found = operations.find((operation) => operation.operationId === operationId);
  if (!found) throw new Error(`No description has ${operationId}.`);
  return found;
}

/** Sends one request and judges what comes back. */
export async function judged(
  operation: PromisedOperation,
  url: string,
  init: RequestInit,
  expected: Expectation,
): Promise<{ readonly findings: Finding[]; readonly body: unknown; readonly headers: Headers }> {
  const received = await receive(await fetch(url, init));
  const findings = judge(operation, received, expected);
  return { findings, body: JSON.parse(received.text), headers: received.headers };
}
