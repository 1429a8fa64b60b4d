import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptedFile } from './accepted.ts';
import { type ApiDiff, isRefused, lineNow } from './change.ts';
import { changelogOf, isChangelogStale } from './changelog.ts';
import type { Diff } from './diff.ts';

/** Why the gate is closed. */
export interface Fault {
  /** Below the folder of the descriptions. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** What must be mended before this may land; nothing when the gate is open. */
export function faultsOf({ apis, stale, base }: Diff, specs: string): Fault[] {
  const faults = [
    ...apis.flatMap((api) => [...breaksOf(api), ...versionFaults(api, specs)]),
    ...stale.map(({ change, at, line }) => ({
      file: acceptedFile,
      line,
      message: `since ${base.name} there was no ${change} at ${at}. Remove the entry.`,
    })),
  ];
  // What several APIs share breaks in one place.
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

function breaksOf({ changes }: ApiDiff): Fault[] {
  return changes.filter(isRefused).map(({ what, place, rule, at }) => ({
    file: place.file,
    line: lineNow(place),
    message: `breaks programs: ${what} Undo it, or give the reason in ${acceptedFile}: { change: ${rule}, at: '${at}' }`,
  }));
}

function versionFaults(api: ApiDiff, specs: string): Fault[] {
  if (api.versionFault !== undefined) {
    const text = readFileSync(join(specs, api.root), 'utf8');
    const line = text.split('\n').findIndex((each) => /^\s+version:/.test(each)) + 1;
    return [{ file: api.root, line, message: api.versionFault }];
  }
  if (api.changes.some(isRefused) || !isChangelogStale(api, specs)) return [];
  const message = 'says something else than what changed: npm run diff -- --changelog writes it.';
  return [{ file: changelogOf(api), line: 1, message }];
}
