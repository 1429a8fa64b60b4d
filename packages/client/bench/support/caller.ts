// Calls a server in one way, in a process of its own: what one way leaves behind for the garbage collector must not be
// paid by another. caller.ts WAY URL FOLDER; each message is a number of calls, answered with their CPU in µs a call.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ways } from './ways.ts';

const [name = '', url = '', folder = ''] = process.argv.slice(2);
const way = Object.entries(ways).find(([known]) => known === name)?.[1];
if (way === undefined) throw new Error(`no way ${name}`);
const call = way(url, createRequire(join(folder, 'package.json')));

process.on('message', async (calls: number) => {
  const answer: unknown = await call();
  if (Reflect.get(Object(answer), 'instance_num') !== 15) throw new Error(`${name} read no answer`);
  const before = process.cpuUsage();
  for (let count = 0; count < calls; count++) await call();
  const { user, system } = process.cpuUsage(before);
  process.send?.((user + system) / calls);
});
