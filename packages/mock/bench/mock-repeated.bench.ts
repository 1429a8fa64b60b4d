import { silentPrism } from './support/contenders.ts';
import { throughput } from './support/throughput.ts';

const path = '/v1.0/0dea2644dc80d5d22ff1c01e3ebea6fc/instances?limit=3';

export const run = () =>
  throughput('requests a second for a list of 1.7 kB, the same request again and again', silentPrism, [path]);
