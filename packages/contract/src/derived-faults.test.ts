import type { Mock } from '@cloud-inventory/mock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations, profile } from '../test/setup.ts';
import {
  type DerivedFault,
  different,
  faultsOf,
  type RightAnswer,
} from '../test/wrong/derived/derived-faults.ts';
import type { Fault } from '../test/wrong/fault.ts';
import { changedAt } from '../test/wrong/json-change.ts';
import { findingsOf } from '../test/wrong/part-of-suite.ts';
import { startRightServer, token } from '../test/wrong/right-server.ts';
import { on, put } from '../test/wrong/spoils.ts';
import { startWrongServer } from '../test/wrong/wrong-server.ts';
import { examplesOf } from './checks/examples.ts';
import type { Operation } from './description/operations.ts';
import { createJudge } from './judge/judge.ts';

const judge = createJudge(operations, profile);

// What every answer has beside its body.
const headers = { 'content-type': 'application/json', 'x-request-id': 'a-request', 'retry-after': '1' };

/** The promises that an answer breaks with one value of its body another one. */
function brokenBy({ answer, pointer, value }: DerivedFault): string[] {
  const { operation, status, mediaType, body: right } = answer;
  const text = JSON.stringify(changedAt(right, pointer, () => value));
  const judged = {
    method: 'GET',
    status,
    headers: new Headers({ ...headers, 'content-type': mediaType }),
    text,
  };
  return judge(operation, judged)
    .filter(({ broken }) => broken !== undefined)
    .map(({ promise }) => promise);
}

/** What the fleet has, with all that a flag adds. */
async function livingAnswer(operation: Operation, url: string): Promise<RightAnswer> {
  const { parameters } = operation;
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    String(parameters.find((each) => each.name === name)?.example),
  );
  const flags = parameters.filter(({ stringBoolean }) => stringBoolean);
  const query = flags.map(({ name }) => `${name}=true`).join('&');
  const answer = await fetch(`${url}${path}?${query}`, { headers: { 'x-auth-token': token } });
  return { operation, status: answer.status, mediaType: 'application/json', body: await answer.json() };
}

const titled = ({ answer, pointer, how }: DerivedFault) =>
  `${answer.operation.operationId} ${answer.status}: ${pointer || 'the body'} ${how}`;

/** The same of a server. */
function asFault({ answer, pointer, how, value }: DerivedFault): Fault {
  const { status } = answer;
  return {
    name: `${status}: ${pointer || 'the body'} ${how}`,
    promise: 'body',
    operation: answer.operation.operationId,
    spoil: on(status, put(pointer, value)),
  };
}

const forbidden = ({ permitted }: DerivedFault) => !permitted;

let mock: Mock;
const recorded = different(operations.flatMap(examplesOf).flatMap(faultsOf));
let living: readonly DerivedFault[];
beforeAll(async () => {
  mock = await startRightServer();
  const answers = await Promise.all(operations.map((operation) => livingAnswer(operation, mock.url)));
  living = different(answers.flatMap(faultsOf));
});
afterAll(() => mock.close());

describe('what the schemas forbid', () => {
  test('is found in every property of every answer', () => {
    const [inExamples, inFleet] = [recorded.filter(forbidden), living.filter(forbidden)];
    const all = [...inExamples, ...inFleet];
    const missed = all.filter((fault) => !brokenBy(fault).includes('body'));
    const caught = all.length - missed.length;
    const share = Math.floor((100 * caught) / all.length);
    const allowed = recorded.length + living.length - all.length;
    console.log(
      `caught ${caught} of ${all.length} derived faults (${share} %), of which ${inExamples.length} in documented examples alone and ${inFleet.length} in what a fleet has; permitted ${allowed}`,
    );
    expect(missed.map(titled)).toEqual([]);
    expect(inExamples.length).toBeGreaterThan(1400);
    expect(inFleet.length).toBeGreaterThan(480);
  });

  // Some of them, from everywhere among them, over the network and with all that a run does.
  const sample = recorded.filter(forbidden).filter((_, index) => index % 60 === 0);

  test.concurrent.for(sample.map(asFault))('is found over HTTP, too: $operation, $name', async (fault) => {
    await using wrong = await startWrongServer(mock.url, { fault });
    expect(await findingsOf(fault, wrong.url)).toContain(`${fault.operation} body`);
  });
});

test('what the schemas permit is not found', () => {
  const permitted = [...recorded, ...living].filter((fault) => fault.permitted);
  expect(permitted.filter((fault) => brokenBy(fault).length > 0).map(titled)).toEqual([]);
  expect(permitted.length).toBeGreaterThan(100);
});
