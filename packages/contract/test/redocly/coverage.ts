import { mkdtempDisposable, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { redocly } from './redocly.ts';

const bundles = join(
  dirname(fileURLToPath(import.meta.resolve('@cloud-inventory/specs/apis.json'))),
  'sealed',
);

export interface Share {
  readonly covered: number;
  readonly total: number;
}

/** How much of what is described came up in recorded traffic. */
export interface Coverage {
  readonly exchanges: { readonly total: number; readonly matched: number };
  readonly operations: Share;
  readonly parameters: Share;
  readonly statuses: Share;
  /** Those of all bodies, each counted once for each status. */
  readonly properties: Share;
  /** The operations, parameters and statuses that did not come up: `ListInstances: parameter limit`. */
  readonly missing: readonly string[];
}

interface Missing {
  readonly kind: 'operation' | 'parameter' | 'property' | 'response';
  readonly name?: string;
  readonly status?: string;
}

/** What `--coverage-output` writes. */
interface DriftCoverage {
  readonly meta: { readonly exchanges: Coverage['exchanges'] };
  readonly totals: Readonly<Record<'operations' | 'parameters' | 'properties' | 'responses', Share>>;
  readonly operations: readonly { readonly operationId: string; readonly missing: readonly Missing[] }[];
}

/**
 * Measures a recording of the traffic of one server.
 * @throws Where nothing in it is of that server and of a described call: then nothing was measured.
 */
export async function coverageOf(har: string, server: string): Promise<Coverage> {
  await using temporary = await mkdtempDisposable(join(tmpdir(), 'coverage-'));
  const output = join(temporary.path, 'coverage.json');
  const measured = ['--coverage-output', output, '--rules', 'undocumented-endpoint'];
  const drift = redocly(['drift', har, '--api', bundles, '--server', server, ...measured]);
  // It fails where an undescribed call was tried, which the suite does; what matters is the file.
  await drift.exit;
  const text = await readFile(output, 'utf8').catch(() => {
    throw new Error(`drift measured nothing: ${drift.printed}`);
  });
  // Redocly's own format; where it is another one, nothing is matched.
  const { meta, totals, operations } = JSON.parse(text) as DriftCoverage;
  const { exchanges } = meta;
  if (!(exchanges.matched > 0)) {
    throw new Error(
      `None of ${exchanges.total} exchanges is a described call to ${server}: was that the server?`,
    );
  }
  const missing = operations.flatMap(({ operationId, missing }) =>
    missing
      .filter(({ kind }) => kind !== 'property')
      .map(({ kind, name, status }) => `${operationId}: ${kind} ${name ?? status ?? ''}`.trimEnd()),
  );
  return {
    exchanges,
    operations: totals.operations,
    parameters: totals.parameters,
    statuses: totals.responses,
    properties: totals.properties,
    missing,
  };
}
