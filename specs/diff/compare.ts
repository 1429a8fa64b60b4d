import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { show } from '../build/apis.ts';
import { BuildFailure } from '../build/failure.ts';
import { type Files, isMethod, stepsOf } from '../build/files.ts';
import { unparsed } from '../build/problems.ts';
import { run } from '../build/redocly.ts';
import { type ApiDiff, type Change, type Impact, impacts, type Place } from './change.ts';

/** Redocly's JSON report, as far as we read it; its version is pinned. */
interface Report {
  readonly infoVersions: { readonly base?: string; readonly revision?: string };
  readonly changes: readonly Reported[];
}
interface Reported {
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'modified';
  readonly impact: 'major' | 'minor' | 'patch';
  readonly property?: string;
  readonly base?: Pointed;
  readonly revision?: Pointed;
  readonly verdicts: readonly {
    readonly ruleId: string;
    readonly impact: 'major' | 'minor' | 'patch';
    readonly message: string;
    readonly location: Pointed;
  }[];
}
interface Pointed {
  readonly file: string;
  readonly pointer: string;
  readonly line: number;
}

const impactOf: Readonly<Record<Reported['impact'], Impact>> = {
  major: 'breaking',
  minor: 'compatible',
  patch: 'documentation',
};

const plugin = fileURLToPath(import.meta.resolve('./plugin.ts'));

/** Steps that say only how a description is built. */
const silent = [
  'content',
  'application/json',
  'schema',
  'properties',
  'responses',
  'parameters',
  'anyOf',
  'oneOf',
  'allOf',
];

/** An API, and its root document below the folder of the descriptions. */
export interface ApiRoot {
  readonly id: string;
  readonly root: string;
}

/** The descriptions then and now, and a folder for what Redocly is told. */
export interface Sides {
  readonly base: Files;
  readonly now: Files;
  readonly scratch: string;
}

/** Compares one API that both sides have. */
export async function compare({ id, root }: ApiRoot, sides: Sides, signal: AbortSignal): Promise<ApiDiff> {
  const config = join(sides.scratch, `${id}.redocly.yaml`);
  const parts = { plugins: [plugin], extends: ['diff-recommended', 'comparison/all'] };
  writeFileSync(config, stringify({ telemetry: 'off', ...parts }));
  const both = [sides.base, sides.now].map(({ folder }) => join(folder, root));
  const options = ['--config', config, '--format', 'json', '--fail-on', 'none', '--check-version'];
  const { stdout, stderr } = await run(['diff', ...both, ...options], signal);
  signal.throwIfAborted();
  if (!stdout.startsWith('{') || stderr.includes('The revision has errors')) {
    const unread = `${show(join(sides.now.folder, root))}: cannot be read; npm run lint says why.`;
    throw new BuildFailure(unparsed(stderr) ?? unread);
  }
  const report = JSON.parse(stdout) as Report;
  return {
    id,
    root,
    version: { base: report.infoVersions.base, now: report.infoVersions.revision },
    changes: report.changes
      .filter(({ path, property }) => path !== '#/info' || property !== 'version')
      .flatMap((reported) => changesOf(reported, root, sides))
      .sort((a, b) => impacts.indexOf(a.impact) - impacts.indexOf(b.impact)),
    versionFault: /info\.version .+/.exec(stderr)?.[0],
  };
}

function changesOf(reported: Reported, root: string, sides: Sides): Change[] {
  const { kind, verdicts, property } = reported;
  const side = kind === 'removed' ? sides.base : sides.now;
  const steps = stepsOf(reported.path);
  const names = side.names(root, steps);
  const depth = steps[0] === 'paths' ? (isMethod(steps[2] ?? '') ? 3 : 2) : 0;
  const subject = names
    .slice(depth)
    .filter((step) => !silent.includes(step))
    .join('/');
  const message = kind === 'modified' ? `${property} changed` : kind;
  const plain = { message, impact: reported.impact, ruleId: undefined, location: undefined };
  const found = verdicts.length > 0 ? verdicts : [plain];
  return found.map(({ message, impact, ruleId, location }) => {
    const pointed = location ?? reported.revision ?? reported.base;
    const place = placeOf(pointed, sides);
    return {
      impact: impactOf[impact],
      operations: operationsOf(steps, place.file, root, side),
      subject,
      what: message,
      place,
      rule: ruleId,
      at: `${place.file}${pointed?.pointer ?? '#/'}`,
    };
  });
}

/** The operation, or all that share the file in which something changed. */
function operationsOf(steps: readonly string[], file: string, root: string, files: Files): string[] {
  if (steps[0] !== 'paths') return [];
  const all = files.operations(root);
  const [, path, method = ''] = steps;
  const own = all.filter(
    (one) => one.path === path && (!isMethod(method) || one.name.startsWith(method.toUpperCase())),
  );
  const isShared = file !== root && own.every((one) => one.file !== file);
  const found = isShared ? all.filter((one) => files.from(one.file).has(file)) : own;
  return found.map(({ name }) => name);
}

function placeOf(pointed: Pointed | undefined, sides: Sides): Place {
  if (pointed === undefined) return { file: '', line: 1, gone: false };
  const file = resolve(pointed.file);
  const below = relative(sides.now.folder, file);
  const gone = below.startsWith('..');
  return { file: gone ? relative(sides.base.folder, file) : below, line: pointed.line, gone };
}

/** Whether the sides differ in any file that the API is described by. */
export function differs({ root }: ApiRoot, { base, now }: Sides): boolean {
  const all = new Set([...base.from(root), ...now.from(root)]);
  return [...all].some((file) => base.text(file) !== now.text(file));
}
