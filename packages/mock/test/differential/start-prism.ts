import { fileURLToPath } from 'node:url';
import { type Child, startChild } from '../child/start-child.ts';
import { documentOf } from './described.ts';

const prism = fileURLToPath(import.meta.resolve('@stoplight/prism-cli'));

/** Prism's own command, silent, with one document: it takes no more. */
export function startPrism(api: string): Promise<Child> {
  return startChild(prism, [
    'mock',
    '--port',
    '0',
    '--verboseLevel',
    'silent',
    '--multiprocess',
    'false',
    documentOf(api),
  ]);
}
