import type { Fleet, FleetInstance, InstanceStatus } from '@cloud-inventory/mock';
import { projectId } from './right-server.ts';

/** A project that has nothing. */
export const emptyProject = 'e'.repeat(32);

const names = [
  'a',
  'A',
  'ab',
  'a b',
  ' spaces around ',
  'twice',
  'twice',
  "it's & co = 1?#/%+",
  '100%',
  '100%25',
  'under_score',
  'a.b*c',
  '[a-z]+',
  'back\\slash',
  '"quoted"',
  '<b>bold</b>',
  'true',
  'null',
  '0',
  '-1',
  '../..',
  '{project_id}',
  'é',
  'e\u0301',
  'İstanbul',
  'straße',
  'ｆｕｌｌ',
  'שלום',
  '订单缓存',
  '🗝️🗝️',
  'x'.repeat(255),
];

const statuses: readonly InstanceStatus[] = [
  'CREATEFAILED',
  'CREATEFAILED',
  'CREATING',
  'ERROR',
  'FROZEN',
  'RESTARTING',
  'UPGRADING',
  'DELETED',
];

const nulls: Partial<FleetInstance> = {
  domainName: null,
  internal_version: null,
  vpc_name: null,
  error_code: null,
  security_group_id: null,
  tags: null,
};

/** Names that are awkward to compare and to send, fields without values, and a project without instances. */
export const oddFleet: Fleet = {
  projects: {
    [projectId]: {
      keys: 0,
      instances: names.map((name, index) => {
        const status = statuses[index % 12];
        const engine = index % 3 === 0 ? 'Memcached' : 'Redis';
        return { name, engine, ...(status && { status }), ...(index % 4 === 0 && nulls) };
      }),
    },
    [emptyProject]: { keys: 100 },
  },
};
