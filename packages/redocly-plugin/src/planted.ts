import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';

/** A small edit of descriptions that are right, and the faults that lint must find then. Without a file no edit. */
export interface Plant {
  readonly promise: string;
  readonly file?: string;
  readonly from?: string;
  readonly to?: string;
  readonly faults: readonly string[];
}

/** Descriptions that are right, and how to lint them. */
export interface Garden {
  readonly folder: string;
  /** What of the folder to copy: all of it unless told. */
  readonly parts?: readonly string[];
  /** The root documents. */
  readonly roots: readonly string[];
  readonly config?: Readonly<Record<string, unknown>>;
  /** The rules of one copy, which may name its folder. */
  readonly rules: (copy: string) => Readonly<Record<string, unknown>>;
}

const plugin = fileURLToPath(new URL('./index.ts', import.meta.url));
const redocly = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));

/**
 * Lints a copy of the garden for each plant, in one process: Redocly takes longer to start than to lint. Gives the faults
 * that each plant makes, as `file:line message (rule)`.
 *
 * @throws Error when a plant has nothing to replace, or Redocly does not lint.
 */
export function lintPlanted<P extends Plant>(garden: Garden, plants: readonly P[]): Map<P, string[]> {
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'planted-')));
  try {
    const apis = plants.flatMap((plant, index) => {
      const copy = `case-${index}`;
      for (const part of garden.parts ?? ['.']) {
        cpSync(join(garden.folder, part), join(workspace, copy, part), { recursive: true });
      }
      edit(join(workspace, copy), plant);
      const rules = garden.rules(copy);
      return garden.roots.map((root, at) => [`${copy}@${at}`, { root: `${copy}/${root}`, rules }]);
    });
    const config = { telemetry: 'off', ...garden.config, plugins: [plugin], apis: Object.fromEntries(apis) };
    writeFileSync(join(workspace, 'redocly.yaml'), stringify(config));
    const found = lint(workspace);
    return new Map(plants.map((plant, index) => [plant, found.get(`case-${index}`) ?? []]));
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

function edit(folder: string, { promise, file, from = '', to = '' }: Plant): void {
  if (file === undefined) return;
  const before = readFileSync(join(folder, file), 'utf8');
  if (from === '' || !before.includes(from)) throw new Error(`"${promise}": ${file} does not have ${from}`);
  writeFileSync(
    join(folder, file),
    before.replace(from, () => to),
  );
}

function lint(workspace: string): Map<string, string[]> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const args = [redocly, 'lint', '--format', 'checkstyle', '--max-problems', '1000'];
  const run = spawnSync(process.execPath, args, { cwd: workspace, env, encoding: 'utf8' });
  if (run.status !== 0 && !run.stdout.includes('<checkstyle'))
    throw new Error(`redocly did not lint:\n${run.stderr}`);
  return readCheckstyle(run.stdout);
}

/** By folder of the copy. A file that several documents share has its faults once. */
function readCheckstyle(report: string): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const [, path = '', body = ''] of report.matchAll(/<file name="([^"]*)">([\s\S]*?)<\/file>/g)) {
    const [copy = '', ...file] = path.split('/');
    const faults = found.get(copy) ?? new Set();
    found.set(copy, faults);
    for (const [, line, message = '', rule] of body.matchAll(
      /<error line="(\d+)"[^>]*? message="([^"]*)" source="([^"]*)"/g,
    )) {
      faults.add(`${file.join('/')}:${line} ${fromXml(message).replaceAll(`${copy}/`, '')} (${rule})`);
    }
  }
  return new Map([...found].map(([copy, faults]) => [copy, [...faults]]));
}

function fromXml(xml: string): string {
  const names: Record<string, string> = { quot: '"', lt: '<', gt: '>', apos: "'", amp: '&' };
  return xml.replaceAll(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? (names[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );
}
