import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** What `cloud-inventory overview` was asked for. */
export interface OverviewOptions {
  readonly place: { readonly region: string } | { readonly endpoints: string };
  readonly projectId: string;
  readonly includeFailure: boolean;
  readonly all: boolean;
  readonly json: boolean;
}

/** The command line and the environment as options, or which text to print instead. */
export function readArgs(args: string[], env: NodeJS.ProcessEnv): OverviewOptions | 'help' | 'version' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const [command, surplus] = positionals;
  if (command !== 'overview') {
    throw new UsageError(
      command === undefined
        ? 'no command is given; the only one is overview'
        : 'there is no such command; the only one is overview',
    );
  }
  if (surplus !== undefined) throw new UsageError('one word too many after overview');
  const projectId = values['project-id'] ?? env['OS_PROJECT_ID'];
  if (!projectId) throw new UsageError('no project id; give --project-id or set OS_PROJECT_ID');
  return {
    place: placeOf(values.region, values.endpoint),
    projectId,
    includeFailure: values['include-failure'],
    all: values.all,
    json: values.json,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        region: { type: 'string' },
        endpoint: { type: 'string' },
        'project-id': { type: 'string' },
        'include-failure': { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // What Node adds about positional arguments helps nobody here.
    throw new UsageError(reason.replaceAll(/\s+/g, ' ').replace(/\. To specify .*/, ''));
  }
}

function placeOf(region: string | undefined, endpoint: string | undefined): OverviewOptions['place'] {
  if (region !== undefined && endpoint !== undefined)
    throw new UsageError('give --region or --endpoint, not both');
  if (region !== undefined) return { region };
  if (endpoint !== undefined) return { endpoints: endpoint };
  throw new UsageError('no place to ask; give --region or --endpoint');
}
