import { parseArgs } from 'node:util';

export const help = `Usage: cloud-inventory-mock [options]

A mock of the described KMS and DCS calls, on one port. It answers from a fleet of projects with keys and cache
instances; ask for a documented answer by a header: Prefer: code=429, Prefer: example=NoKeys, Prefer: dynamic=true.

  --port NUMBER   where to listen; 0 takes any free port (default 4010)
  --host HOST     the address to listen at (default 127.0.0.1)
  --fleet FILE    the fleet, as YAML or JSON; read again when it changes (default: thirty instances, fifteen keys)
  --size NUMBER   makes a fleet of so many instances instead, at most 100000 (default 30)
  --seed NUMBER   makes another fleet for each seed, always the same for the same one (default 0)
  --json          one JSON object a line on stdout
  --help          this text
  --version       the version

Exit codes: 0 stopped by SIGINT, SIGTERM or SIGHUP, 2 could not start.
`;

export interface Arguments {
  readonly port: number;
  readonly host: string;
  readonly fleet: string | undefined;
  readonly size: number | undefined;
  readonly seed: number | undefined;
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** What was typed makes no sense; the message is one line for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port must be a whole number from 0 to 65535, not '${text}'.`);
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new UsageError(`${name} must be a whole number, not '${text}'.`);
}

function fleetOf(text: string | undefined): string | undefined {
  if (text !== '') return text;
  throw new UsageError('--fleet must name a file.');
}

function hostOf(text: string): string {
  // Node takes an empty host for every address of this machine, which nobody asks for by an empty text.
  if (text.trim() !== '') return text;
  throw new UsageError('--host must not be empty; 0.0.0.0 listens at every address.');
}

export function readArguments(args: readonly string[]): Arguments {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4010' },
        host: { type: 'string', default: '127.0.0.1' },
        fleet: { type: 'string' },
        size: { type: 'string' },
        seed: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
    return {
      ...values,
      port: portOf(values.port),
      host: hostOf(values.host),
      fleet: fleetOf(values.fleet),
      size: wholeNumber('--size', values.size),
      seed: wholeNumber('--seed', values.seed),
    };
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof Error)) throw error;
    throw new UsageError(`${error.message.replaceAll(/\s+/g, ' ')} (--help lists the options).`);
  }
}
