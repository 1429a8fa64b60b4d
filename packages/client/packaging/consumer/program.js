// Uses every entry point on whatever Node runs it, against a server of its own, and prints what it saw as JSON.
import * as client from '@cloud-inventory/client';
import * as dcs from '@cloud-inventory/client/dcs';
import * as kms from '@cloud-inventory/client/kms';
import { operations } from '@cloud-inventory/client/operations';
import { nearestRegions } from '@cloud-inventory/client/regions';
import { fakeCloud } from '@cloud-inventory/client/testing';
import { validate } from '@cloud-inventory/client/validate';
import { startCloud } from './cloud.js';

const { ApiError, accessKey, createClient, signRequest, token } = client;
const key = { accessKey: 'AK', secretKey: 'SK' };
const cloud = await startCloud();
const options = {
  endpoints: cloud.url,
  projectId: '0dea2644dc80d5d22ff1c01e3ebea6fc',
  credentials: token('any'),
};

const all = createClient({ ...options, validate });
const names = [];
for await (const { name } of all.dcs.listInstances()) names.push(name);
const refused = await createClient({ ...options, credentials: token('refused') })
  .kms.showUserInstances()
  .then(undefined, (error) => error);
const signed = await signRequest(new Request('https://kms.eu-de.otc.t-systems.com/'), key);
const signing = kms.createClient({ ...options, credentials: accessKey(key) });
const faked = kms.createClient({ ...options, fetch: fakeCloud().fetch });

const seen = {
  keys: (await all.kms.showUserInstances()).instance_num,
  running: (await all.dcs.listNumberOfInstancesInDifferentStatus()).running_count,
  names,
  page: (await dcs.createClient(options).dcs.listInstances({ limit: 2 })).instances.length,
  refused: [refused instanceof ApiError, refused.name, refused.code],
  signedKeys: (await signing.kms.showUserInstances()).instance_num,
  signed: signed.headers.get('authorization').split(' ')[0],
  faked: (await faked.kms.showUserInstances()).instance_num,
  nearest: nearestRegions('eu-dee')[0],
  path: operations.kms.showUserInstances.path,
};
await cloud.close();
process.stdout.write(JSON.stringify(seen));
