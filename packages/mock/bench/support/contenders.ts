import { fileURLToPath } from 'node:url';
import { type Child, startChild } from '../../test/child/start-child.ts';

/** A server that answers with the same list of instances as the others. */
export interface Contender {
  readonly name: string;
  readonly start: () => Promise<Child>;
}

const own = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const installed = (specifier: string) => fileURLToPath(import.meta.resolve(specifier));

const prismCommand = installed('@stoplight/prism-cli');
const document = installed('@cloud-inventory/specs/sealed/dcs-v1.0.en.json');
const command = own('../../bin/cloud-inventory-mock.js');
const stock = { node: ['--import', new URL('stock-fp-ts.ts', import.meta.url).href] };

const prism = (level: string) => () =>
  startChild(prismCommand, [
    'mock',
    '--port',
    '0',
    '--multiprocess',
    'false',
    '--verboseLevel',
    level,
    document,
  ]);

export const prismLibrary: Contender = {
  name: 'Prism as a bare library, three documents',
  start: () => startChild(own('prism-library.ts')),
};

export const silentPrism: Contender = {
  name: "Prism's command, silent, one document",
  start: prism('silent'),
};

export const bare: Contender = { name: 'bare node:http', start: () => startChild(own('bare.ts')) };

/** All of them; what logs does so to /dev/null. */
export const contenders: readonly Contender[] = [
  prismLibrary,
  {
    name: 'the same with the fp-ts that npm installs for others',
    start: () => startChild(own('prism-library.ts'), [], stock),
  },
  silentPrism,
  { name: "Prism's command with its log, one document", start: prism('info') },
  { name: 'this mock as a library, samples', start: () => startChild(own('library.ts'), ['examples']) },
  { name: 'this mock as a library, its fleet', start: () => startChild(own('library.ts'), ['fleet']) },
  { name: "this mock's command, --quiet", start: () => startChild(command, ['--port', '0', '--quiet']) },
  { name: "this mock's command with its log", start: () => startChild(command, ['--port', '0']) },
  bare,
];
