import { parseArgs } from 'node:util';
import { OptionError } from '../option-error.ts';
import type { MockOptions } from '../start-mock.ts';
import { credentialHelp, credentialOptions, readCredentials } from './credential-arguments.ts';
import { faultHelp, faultOptions, readFaults } from './fault-arguments.ts';
import { proxyHelp, proxyOptions, readProxy } from './proxy-arguments.ts';

export const help: string = `Usage: cloud-inventory-mock [options]

A mock of the described KMS and DCS calls, on one port. It answers from a fleet of projects with keys and cache
instances; ask for a documented answer by a header: Prefer: code=429, Prefer: example=NoKeys, Prefer: dynamic=true.
GET /__mock/requests lists what it was asked last and what was wrong with it; GET /__mock/health says that it is there.

  --port NUMBER        where to listen; 0 takes any free port (default 4010)
  --host HOST          the address to listen at (default 127.0.0.1)
  --quiet              does not print requests
  --json               one JSON object a line on stdout
  --help               this text
  --version            the version

Fleet
  --fleet FILE         as YAML or JSON; read again when it changes (default: thirty instances, fifteen keys)
  --size NUMBER        makes a fleet of so many instances instead, at most 100000 (default 30)
  --seed NUMBER        makes another fleet for each seed, always the same for the same one (default 0)

Credentials
${credentialHelp}
Faults, which a request can also ask for: Prefer: latency=250, Prefer: code=429, retry-after=7, Prefer: reset
${faultHelp}
Real services
${proxyHelp}
Exit codes: 0 stopped by SIGINT, SIGTERM or SIGHUP, 2 could not start. It ends when the requests under way are answered;
a second signal ends it at once.
`;

export interface Arguments extends MockOptions {
  readonly quiet: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new OptionError(`--port must be a whole number from 0 to 65535, not '${text}'.`);
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new OptionError(`${name} must be a whole number, not '${text}'.`);
}

function fleetOf(text: string | undefined): string | undefined {
  if (text !== '') return text;
  throw new OptionError('--fleet must name a file.');
}

function hostOf(text: string): string {
  // Node takes an empty host for every address of this machine, which nobody asks for by an empty text.
  if (text.trim() !== '') return text;
  throw new OptionError('--host must not be empty; 0.0.0.0 listens at every address.');
}

const options = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  quiet: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
  fleet: { type: 'string' },
  size: { type: 'string' },
  seed: { type: 'string' },
  ...credentialOptions,
  ...faultOptions,
  ...proxyOptions,
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ('code' in error && error.code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
      // It may be what follows a blank in a secret.
      throw new OptionError('There is an argument that belongs to no option (--help lists the options).');
    }
    throw new OptionError(`${error.message.replaceAll(/\s+/g, ' ')} (--help lists the options).`);
  }
}

/** @throws {OptionError} if what was typed makes no sense; the message is one line for the person who typed it. */
export function readArguments(args: readonly string[]): Arguments {
  const values = parse(args);
  const { quiet, json, help, version } = values;
  return {
    quiet,
    json,
    help,
    version,
    port: portOf(values.port),
    host: hostOf(values.host),
    fleet: fleetOf(values.fleet),
    size: wholeNumber('--size', values.size),
    seed: wholeNumber('--seed', values.seed),
    ...readCredentials(values),
    faults: readFaults(values),
    proxy: readProxy(values.proxy),
  };
}
