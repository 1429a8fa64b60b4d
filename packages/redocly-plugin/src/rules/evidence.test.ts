import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';

/** A small edit of the good description or of its evidence, and the faults that it makes. */
interface Case {
  readonly promise: string;
  readonly file?: string;
  readonly from?: string;
  readonly to?: string;
  readonly faults: readonly string[];
}

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));
const good = join(fixtures, 'good');
// Our own file; a wrong shape fails the tests.
const cases = parse(readFileSync(join(fixtures, 'faults.yaml'), 'utf8')) as Case[];

const plugin = fileURLToPath(new URL('../index.ts', import.meta.url));
const redocly = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));

const clean: Case = { promise: 'what is documented, described or marked is clean', faults: [] };
const all = [clean, ...cases];
const folderOf = (one: Case): string => `case-${all.indexOf(one)}`;

let workspace = '';
let faults: Map<string, string[]>;

// One process lints a copy of the good description for every case: it takes a second, not one for each.
beforeAll(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'evidence-')));
  const apis = all.map((one) => {
    const folder = join(workspace, folderOf(one));
    cpSync(good, folder, { recursive: true });
    if (one.file !== undefined) {
      const before = readFileSync(join(folder, one.file), 'utf8');
      expect(before, `${one.file} of "${one.promise}"`).toContain(one.from);
      writeFileSync(join(folder, one.file), before.replace(one.from ?? '', one.to ?? ''));
    }
    const rules = {
      'cloud-inventory/evidence': { severity: 'error', directory: `${folderOf(one)}/evidence` },
    };
    return [folderOf(one), { root: `${folderOf(one)}/openapi.yaml`, rules }];
  });
  const config = { telemetry: 'off', plugins: [plugin], apis: Object.fromEntries(apis) };
  writeFileSync(join(workspace, 'redocly.yaml'), stringify(config));
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const run = spawnSync(
    process.execPath,
    [redocly, 'lint', '--format', 'checkstyle', '--max-problems', '1000'],
    {
      cwd: workspace,
      env,
      encoding: 'utf8',
    },
  );
  expect(run.status, run.stderr).toBe(1);
  faults = readCheckstyle(run.stdout);
}, 60_000);

afterAll(() => rmSync(workspace, { recursive: true, force: true }));

test.each(all)('$promise', (one) => {
  expect(faults.get(folderOf(one)) ?? []).toEqual(one.faults.map((fault) => expect.stringContaining(fault)));
});

/** Per case, `file:line message`. */
function readCheckstyle(report: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [, path = '', body = ''] of report.matchAll(/<file name="([^"]*)">([\s\S]*?)<\/file>/g)) {
    const [folder = '', ...file] = path.split('/');
    for (const [, line, message = ''] of body.matchAll(/<error line="(\d+)"[^>]*? message="([^"]*)"/g)) {
      found.set(folder, [
        ...(found.get(folder) ?? []),
        `${file.join('/')}:${line} ${fromXml(message).replaceAll(`${folder}/`, '')}`,
      ]);
    }
  }
  return found;
}

function fromXml(xml: string): string {
  const names: Record<string, string> = { quot: '"', lt: '<', gt: '>', apos: "'", amp: '&' };
  return xml.replaceAll(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? (names[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );
}
