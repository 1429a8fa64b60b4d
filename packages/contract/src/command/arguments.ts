import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error.ts';

/** The command line, read. */
export interface Arguments {
  /** One URL, or one for each service. */
  readonly target: string | Readonly<Record<string, string>> | undefined;
  readonly profile: string | undefined;
  readonly projectId: string | undefined;
  readonly rate: number | undefined;
  readonly wrongCredentials: boolean;
  readonly fleet: string | undefined;
  readonly quick: boolean;
  readonly seed: number | undefined;
  readonly runs: number | undefined;
  readonly timeout: number | undefined;
  readonly files: Readonly<Record<'html' | 'json' | 'junit', string | undefined>>;
  readonly quiet: boolean;
}

const options = {
  target: { type: 'string', multiple: true },
  profile: { type: 'string' },
  'project-id': { type: 'string' },
  rate: { type: 'string' },
  'wrong-credentials': { type: 'boolean', default: false },
  fleet: { type: 'string' },
  quick: { type: 'boolean', default: false },
  seed: { type: 'string' },
  runs: { type: 'string' },
  timeout: { type: 'string' },
  html: { type: 'string' },
  json: { type: 'string' },
  junit: { type: 'string' },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ('code' in error && error.code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
      throw new UsageError('there is an argument that belongs to no option');
    }
    throw new UsageError(error.message.replaceAll(/\s+/g, ' '));
  }
}

function urlOf(text: string): string {
  // What was typed is not repeated: it may have a password in it.
  if (!URL.canParse(text)) throw new UsageError('--target must be a URL, or SERVICE=URL');
  const { protocol, username, password, search, hash } = new URL(text);
  if (protocol !== 'http:' && protocol !== 'https:')
    throw new UsageError('--target must begin with http: or https:');
  if (username || password)
    throw new UsageError('--target must have no user or password in it; see --help for credentials');
  if (search || hash) throw new UsageError('--target must have no query and no fragment');
  return text;
}

function targetOf(texts: readonly string[] | undefined): Arguments['target'] {
  if (!texts) return undefined;
  const named = texts.map((text) => /^([a-z][a-z0-9-]*)=(.*)$/s.exec(text));
  if (named.every((each) => each === null)) {
    if (texts.length > 1)
      throw new UsageError('--target is given twice; name the services: --target kms=URL --target dcs=URL');
    return urlOf(texts[0] ?? '');
  }
  const pairs = named.map((each): [string, string] => {
    if (!each)
      throw new UsageError('--target is given with and without a service; name all services, or none');
    return [each[1] ?? '', urlOf(each[2] ?? '')];
  });
  const byService = Object.fromEntries(pairs);
  if (Object.keys(byService).length < pairs.length) throw new UsageError('--target names a service twice');
  return byService;
}

function numberOf(
  name: string,
  text: string | undefined,
  [low, high]: readonly [number, number],
  whole = true,
) {
  if (text === undefined) return undefined;
  const number = Number(text);
  const form = whole ? /^\d{1,15}$/ : /^\d{1,9}(\.\d{1,3})?$/;
  if (form.test(text) && number >= low && number <= high) return number;
  throw new UsageError(
    `${name} must be a ${whole ? 'whole ' : ''}number from ${low} to ${high}, not '${text}'`,
  );
}

function fileOf(name: string, text: string | undefined): string | undefined {
  if (text === '') throw new UsageError(`${name} must name a file`);
  if (text === '-' && name !== '--json')
    throw new UsageError(`${name} must name a file; only --json goes to stdout`);
  return text;
}

function filesOf(values: Arguments['files']): Arguments['files'] {
  const { html, json, junit } = values;
  const files = {
    html: fileOf('--html', html),
    json: fileOf('--json', json),
    junit: fileOf('--junit', junit),
  };
  const paths = Object.values(files).flatMap((file) => (file === undefined ? [] : [resolve(file)]));
  if (new Set(paths).size < paths.length) throw new UsageError('two reports are to go to the same file');
  return files;
}

/**
 * The command line as options, or which text to print instead.
 *
 * @throws {UsageError} if what was typed makes no sense.
 */
export function readArguments(args: readonly string[]): Arguments | 'help' | 'version' {
  const values = parse(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const target = targetOf(values.target);
  const alone = (['profile', 'rate'] as const).find((name) => values[name] !== undefined);
  if (target === undefined && alone)
    throw new UsageError(`--${alone} is for a --target; the mock needs none`);
  if (target === undefined && values.fleet === undefined && values['project-id'] !== undefined)
    throw new UsageError('--project-id is for a --target or a --fleet; the mock serves any');
  if (target !== undefined && values.quick)
    throw new UsageError('--quick is for the mock; a --target is asked as little as it is without');
  if (target === undefined && values['wrong-credentials'])
    throw new UsageError('--wrong-credentials is for a --target; the mock gets them anyway');
  if (target !== undefined && values.fleet !== undefined)
    throw new UsageError('--fleet is for the mock, without --target');
  return {
    target,
    profile: values.profile,
    projectId: values['project-id'],
    rate: numberOf('--rate', values.rate, [0.01, 1000], false),
    wrongCredentials: values['wrong-credentials'],
    fleet: fileOf('--fleet', values.fleet),
    quick: values.quick,
    seed: numberOf('--seed', values.seed, [0, 2 ** 31 - 1]),
    runs: numberOf('--runs', values.runs, [1, 100_000]),
    timeout: numberOf('--timeout', values.timeout, [0.1, 3600], false),
    files: filesOf({ html: values.html, json: values.json, junit: values.junit }),
    quiet: values.quiet,
  };
}
