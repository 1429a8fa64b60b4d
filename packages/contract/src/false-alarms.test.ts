import { type Fleet, type Mock, makeFleet } from '@cloud-inventory/mock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyProject, oddFleet } from '../test/wrong/odd-fleet.ts';
import { found } from '../test/wrong/part-of-suite.ts';
import { projectId, serverAt, startRightServer } from '../test/wrong/right-server.ts';
import { propertyChecks } from './checks/properties.ts';
import { judge } from './judge.ts';
import { judgeTasks } from './judge-tasks.ts';

interface Right {
  readonly name: string;
  /** Default: the mock's own. */
  readonly fleet?: Fleet;
  readonly project?: string;
}

const servers: readonly Right[] = [
  { name: 'the default fleet' },
  { name: 'a fleet of 250 instances', fleet: makeFleet({ size: 250, seed: 7 }) },
  { name: 'a fleet with odd names and without many values', fleet: oddFleet },
  { name: 'a project without instances', fleet: oddFleet, project: emptyProject },
];

describe.for(servers)('nothing is found at a right server with $name', ({ fleet, project = projectId }) => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startRightServer({ fleet });
  });
  afterAll(() => mock.close());

  const server = () => ({ ...serverAt(mock.url), projectId: project });

  test('by the whole suite', async () => {
    const { diagnosis, verdicts } = await judge(server(), { seed: 1, runs: 10 });
    expect([diagnosis, ...found(verdicts)]).toEqual([undefined]);
  });

  // Nothing else follows from the seed.
  test.for([2, 3])('by the random requests of the seed %i', async (seed) => {
    const tasks = [{ server: server(), makeChecks: propertyChecks }];
    const { diagnosis, verdicts, requests } = await judgeTasks(tasks, 'the mock', { seed, runs: 30 });
    expect([diagnosis, ...found(verdicts)]).toEqual([undefined]);
    expect(requests).toBeGreaterThan(60);
  });
});
