import { readBundles } from '../../src/description/bundles.ts';
import { operationsOf } from '../../src/description/operations.ts';
import type { Difference } from '../../src/profile.ts';
import type { Setting } from '../../src/setting.ts';

const operations = (await readBundles('sealed')).flatMap(operationsOf);

/** All described calls, of a server that is the suite's own or not. */
export function settingOf(own: boolean, differences: readonly Difference[] = []): Setting {
  const profile = {
    name: 'test',
    title: 'A server of a test',
    verified: true,
    reading: 'sealed',
    headers: 'required',
    differences,
  } as const;
  return { operations, profile, own, thorough: own, seed: 1, runs: 100 };
}
