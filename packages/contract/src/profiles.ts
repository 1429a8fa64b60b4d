import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { Profile } from './profile.ts';

const folder = new URL('../profiles/', import.meta.url);

/** The names of all kinds of servers that are known. */
export async function profileNames(): Promise<string[]> {
  const files = await readdir(folder);
  return files.filter((file) => file.endsWith('.yaml')).map((file) => basename(file, '.yaml'));
}

/** What is expected of a kind of server, by the name of its file in `profiles`. */
export async function readProfile(name: string): Promise<Profile> {
  const text = await readFile(new URL(`${name}.yaml`, folder), 'utf8');
  // Our own files, whose form a test judges.
  return { name, ...(parse(text) as Omit<Profile, 'name'>) };
}

/** Which kind of server is at a URL, as far as its host tells. */
export function profileNameOf(host: string): string {
  return /(^|\.)otc\.t-systems\.com$/.test(host) ? 'otc' : 'huaweicloud';
}

/** The differences of a profile, each on one line. */
export function allowancesOf({ differences }: Profile): string[] {
  return differences.map(({ operation, parameter, optional, volatile, because, source }) => {
    const what = parameter ?? optional ?? volatile;
    return `${operation}${what === undefined ? '' : ` ${what}`}: ${because} Source: ${source}.`;
  });
}
