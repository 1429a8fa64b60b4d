import { prismLibrary } from './support/contenders.ts';
import { throughput } from './support/throughput.ts';

const path = '/v1.0/0dea2644dc80d5d22ff1c01e3ebea6fc/instances';

/** No two requests are alike, nor are the values of their described parameters; a fleet answers each with three items. */
export const run = () =>
  throughput('requests a second for a list of 1.7 kB, every request different', prismLibrary, [
    `${path}?limit=3&start=1&includeFailure=no-{n}`,
    `${path}?limit=3&start=2&name=&isExactMatchName=no-{n}`,
    `${path}?limit=3&start=3&status=&includeFailure=no-{n}&marker={n}`,
    `${path}?limit=3&start=4&id=&isExactMatchName=no-{n}&includeFailure=false`,
  ]);
