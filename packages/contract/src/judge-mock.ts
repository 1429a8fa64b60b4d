import { randomBytes } from 'node:crypto';
import type { MockOptions } from '@cloud-inventory/mock';
import type { JudgeOptions } from './judge-options.ts';
import { judgeTasks } from './judge-tasks.ts';
import type { Report } from './report.ts';
import type { Server } from './server.ts';
import { exampleSuite, wholeSuite } from './suite.ts';

/** How to judge the mock, and what it answers from. */
export interface JudgeMockOptions extends Omit<JudgeOptions, 'profile'> {
  /** Default: the mock's own fleet. */
  readonly fleet?: Exclude<MockOptions['fleet'], false> | undefined;
  /** The project that is asked for. Default: that of the mock's own fleet. */
  readonly projectId?: string | undefined;
  /** Asks some hundred questions instead of thousands, and of a single mock. Default: false. */
  readonly quick?: boolean | undefined;
}

const defaultProject = '0dea2644dc80d5d22ff1c01e3ebea6fc';

/**
 * Starts the mock, with a fleet and with the documented examples, and says which promises of the descriptions it keeps.
 *
 * @example
 * ```ts
 * import { exitCodeOf, judgeMock } from '@cloud-inventory/contract';
 *
 * const report = await judgeMock({ fleet: 'fleet.yaml' });
 * console.log(exitCodeOf(report));
 * ```
 */
export async function judgeMock(options: JudgeMockOptions = {}): Promise<Report> {
  const { fleet, projectId = defaultProject, quick = false } = options;
  // The mock is most of the start; whoever judges another server does not wait for it.
  const { startMock } = await import('@cloud-inventory/mock');
  const token = randomBytes(24).toString('hex');
  const accessKey = {
    accessKey: randomBytes(10).toString('hex'),
    secretKey: randomBytes(20).toString('hex'),
  };
  const admitted = { tokens: [token], accessKeys: [accessKey] };
  await using living = await startMock({ ...admitted, fleet });
  await using recorded = quick ? undefined : await startMock({ ...admitted, fleet: false });
  const defaultFleet = fleet === undefined && projectId === defaultProject;
  const serverAt = (url: string): Server => ({
    url,
    projectId,
    credentials: { token, accessKey },
    own: true,
  });
  const server = serverAt(living.url);
  const tasks = [
    { server, makeChecks: await wholeSuite(server, { wrongCredentials: true, defaultFleet }) },
    ...(recorded ? [{ server: serverAt(recorded.url), makeChecks: exampleSuite() }] : []),
  ];
  // Awaited, since the mocks end with this function.
  return await judgeTasks(
    tasks,
    quick ? 'the mock, with a fleet' : 'the mock, with a fleet and with examples',
    { thorough: !quick, ...options, profile: 'mock' },
  );
}
