import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Mock, startMock } from '@cloud-inventory/mock';
import { describe, expect, test } from 'vitest';
import { startInFront } from '../test/redocly/in-front.ts';
import { Running, redoclyFile } from '../test/redocly/redocly.ts';
import {
  overview,
  type RanStep,
  ranBy,
  respect,
  walkPages,
  workflowFolder,
} from '../test/redocly/respect.ts';
import { wrongClouds } from '../test/redocly/wrong-clouds.ts';

const projectId = '0dea2644dc80d5d22ff1c01e3ebea6fc';
const statistics = 'ListNumberOfInstancesInDifferentStatus';

/** How many checks each step that ran had. */
const checksOf = (steps: readonly RanStep[]) =>
  Object.fromEntries(steps.map(({ workflow, step, checks }) => [`${workflow}/${step}`, checks]));

/** The checks that failed, each once, however often it was tried. */
function failedOf(steps: readonly RanStep[]): string[] {
  const all = steps.flatMap(({ workflow, step, failed }) =>
    failed.map((what) => `${workflow}/${step}: ${what}`),
  );
  return [...new Set(all)].sort();
}

/** Three checks of a step are the description's: status, media type, schema. The others are its criteria. */
const checksOfDefaultFleet = {
  'count-keys/count': 5,
  'overview/counts': 7,
  'overview/list': 13,
  'overview/counts-with-failures': 5,
  'overview/list-with-failures': 5,
  'without-token/keys': 5,
  'without-token/counts': 5,
  'without-token/list': 5,
  'wrong-input/page-of-none': 5,
  'wrong-input/start-in-letters': 5,
  'walk-pages/first-page': 5,
  'walk-pages/second-page': 6,
  'walk-pages/third-page': 6,
};

/** What the mock counts. */
async function countsOf({ url }: Mock): Promise<object> {
  const headers = { 'x-auth-token': 'any' };
  const answer = await fetch(`${url}/v2/${projectId}/instances/status`, { headers });
  // It keeps to the description.
  return (await answer.json()) as object;
}

/** Runs a command of the README, with this mock in place of its servers. */
function runAsWritten(command: string, { url }: Mock, env: Readonly<Record<string, string>> = {}) {
  const here = command
    .replaceAll(/\bhttps?:[^\s']+/g, url)
    .replace('npx redocly', `'${process.execPath}' '${redoclyFile}'`);
  return ranBy((output) => new Running('bash', ['-c', `${here} --json-output '${output}'`], env));
}

const readme = await readFile(join(workflowFolder, 'README.md'), 'utf8');
const [onMock = '', onCloud = ''] = [...readme.matchAll(/```sh\n(.*?)\n```/gs)].map(([, command]) => command);

describe.concurrent('the workflows succeed', () => {
  test('as the README runs them against the mock, each step with all its checks', async () => {
    await using mock = await startMock();
    const { exitCode, steps, printed } = await runAsWritten(onMock, mock);
    expect([exitCode, failedOf(steps)], printed).toEqual([0, []]);
    expect(checksOf(steps)).toEqual(checksOfDefaultFleet);
  });

  test('as the README runs them against a cloud, which sends more than is described', async () => {
    const OS_TOKEN = 'MII+token/of-a-cloud==';
    await using mock = await startMock({ tokens: [OS_TOKEN] });
    mock.use('ShowUserInstances', { body: { instance_num: 15, quota: 100 }, unchecked: true });
    const { exitCode, steps, printed } = await runAsWritten(onCloud, mock, {
      OS_TOKEN,
      OS_PROJECT_ID: projectId,
    });
    expect([exitCode, failedOf(steps)], printed).toEqual([0, ['count-keys/count: schema check']]);
    expect(checksOf(steps)).toEqual(checksOfDefaultFleet);
    expect(printed).not.toContain(OS_TOKEN);
  });

  test('with more instances than three pages have', async () => {
    await using mock = await startMock({ size: 45, seed: 1 });
    const { exitCode, steps, printed } = await respect(mock.url, [walkPages]);
    expect(exitCode, printed).toBe(0);
    expect(checksOf(steps)).toMatchObject({ 'walk-pages/third-page': 6, 'walk-pages/rest': 6 });
  });

  test('with a project that has no instances', async () => {
    await using mock = await startMock({ fleet: { projects: { [projectId]: { keys: 0 } } } });
    const { exitCode, steps, printed } = await respect(mock.url, [walkPages]);
    expect(exitCode, printed).toBe(0);
    expect(checksOf(steps)).toEqual({ 'walk-pages/first-page': 5 });
  });

  test('when an instance ceases to run between two calls', async () => {
    await using mock = await startMock();
    const counts = { ...(await countsOf(mock)), running_count: 99 };
    using before = mock.use(statistics, { body: counts }, { times: 1 });
    const { exitCode, steps, printed } = await respect(mock.url, [overview]);
    expect([exitCode, before.calls], printed).toEqual([0, 1]);
    expect(failedOf(steps)).toEqual([
      "overview/list: $[?count(@.instances[?@.status == 'RUNNING']) == {$steps.counts.outputs.body#/running_count}]",
    ]);
  });
});

describe.concurrent('the workflows fail before a cloud that', () => {
  test.each(wrongClouds)('$name', async ({ reads, answers, files, failed }) => {
    await using mock = await startMock();
    await using cloud = await startInFront(mock.url, reads);
    answers(mock);
    const { exitCode, steps, printed } = await respect(cloud.url, files);
    expect([exitCode, failedOf(steps)], printed).toEqual([1, failed]);
  });
});

test('each workflow fails before one of these clouds', () => {
  const workflowsOf = (steps: readonly string[]) => new Set(steps.map((step) => step.split('/')[0]));
  expect(workflowsOf(wrongClouds.flatMap(({ failed }) => failed))).toEqual(
    workflowsOf(Object.keys(checksOfDefaultFleet)),
  );
});
