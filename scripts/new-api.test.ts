import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from './bootstrap.mjs';
import { Running } from './running.ts';
import { Workspace } from './workspace.ts';

const fixtures = fileURLToPath(new URL('fixtures/new-api/', import.meta.url));

let workspace: Workspace;
let specs: string;
let mock: Running | undefined;
beforeAll(() => {
  workspace = new Workspace();
  specs = join(workspace.folder, 'specs');
});
afterAll(async () => {
  await mock?.end('SIGTERM');
  workspace[Symbol.dispose]();
});

const lint = (expected?: number) => {
  const options = ['--format=github-actions', '--max-problems=1000'];
  return workspace.command('redocly', ['lint', ...options, 'specs/*/v*/openapi.yaml'], expected);
};
const generate = () => {
  workspace.node(['specs/build/main.ts']);
  const codegen = 'packages/codegen/bin/cloud-inventory-codegen.js';
  workspace.node([codegen, '--out', 'packages/client/src/generated']);
};

/** Where a text is left to be said, as lint names it. A text of several lines begins in the line of its name. */
function unsaidIn(file: string): string[] {
  const lines = readFileSync(join(workspace.folder, file), 'utf8').split('\n');
  return lines.flatMap((text, index) => {
    const isBlock = lines[index - 1]?.endsWith('|-');
    return text.includes('TODO') ? [`${file},line=${isBlock ? index : index + 1}`] : [];
  });
}

/** Says what a skeleton leaves to a person. */
function complete(): void {
  // Our own file: texts by the beginning of what they stand for.
  const texts = Object.entries(
    parse(readFileSync(join(fixtures, 'texts.yaml'), 'utf8')) as Record<string, string>,
  );
  for (const name of globSync('vpc/v1/**/*.yaml', { cwd: specs })) {
    const file = join(specs, name);
    const said = readFileSync(file, 'utf8').replaceAll(
      /"?TODO\(new-api\): ([^"\n]*)"?/g,
      (whole, hint: string) => {
        return texts.find(([begin]) => hint.startsWith(begin))?.[1] ?? whole;
      },
    );
    writeFileSync(file, said);
  }
  cpSync(join(fixtures, 'schema.yaml'), join(specs, 'vpc/v1/components/schemas/VpcNumber.yaml'));
  cpSync(join(fixtures, 'example.yaml'), join(specs, 'vpc/v1/components/examples/VpcNumber.yaml'));
  cpSync(join(fixtures, 'evidence.yaml'), join(specs, 'evidence/vpc-number.en.yaml'));
  cpSync(join(fixtures, 'zh-CN.yaml'), join(specs, 'i18n/zh-CN/vpc.yaml'));
}

// One story, each test a step of it.
describe('a fourth call', () => {
  test('has a skeleton of which lint lists each line that is still to be said', () => {
    const where = ['--service=vpc', '--version=v1', '--path=/v1/{project_id}/vpcs/number'];
    const what = ['--operation-id=ShowVpcNumber', '--source=vpc-number.en'];
    workspace.node(['specs/new-api/main.ts', ...where, ...what]);
    const unsaid = workspace.changed().flatMap(unsaidIn);
    expect(unsaid.length).toBeGreaterThan(30);
    const faults = lint(1).match(/^::error .*/gm) ?? [];
    // The rest that has its words waits for its Chinese.
    const listed = faults.filter((line) => !line.includes('not translated'));
    expect(new Set(listed.map((line) => /file=([^,]+,line=\d+)/.exec(line)?.[1]))).toEqual(new Set(unsaid));
  });

  test('is clean when all is said, and then is YAML and generated files alone', () => {
    complete();
    lint();
    generate();
    const changed = workspace.changed();
    expect(changed).toContain('packages/client/src/generated/clients/vpc.ts');
    const written = /^specs\/.*\.yaml$|^packages\/client\/src\/generated\//;
    expect(changed.filter((file) => !written.test(file))).toEqual([]);
  });

  test('is a typed method of the client, which works against the mock', async () => {
    const scratch = join(workspace.folder, '.tmp');
    mkdirSync(scratch);
    cpSync(join(fixtures, 'program.txt'), join(scratch, 'program.ts'));
    const config = { extends: '../packages/client/tsconfig.json', include: ['program.ts'] };
    writeFileSync(join(scratch, 'tsconfig.json'), JSON.stringify(config));
    workspace.command('tsc', ['--noEmit', '-p', '.tmp']);
    workspace.node(['packages/mock/packaging/build.ts']);
    const command = join(workspace.folder, 'packages/mock/bin/cloud-inventory-mock.js');
    mock = new Running(process.execPath, [command, '--port=0', '--quiet']);
    const [url = ''] = /http:\S+/.exec(await mock.prints('\n')) ?? [];
    expect(workspace.node(['.tmp/program.ts', url])).toBe('3\n');
  });

  test('is judged by the contract suite, which needs no case for it', () => {
    workspace.node(['packages/client/packaging/build.ts']);
    // Beside that client it takes the descriptions, and the mock that was built before.
    const printed = workspace.node(['packages/contract/src/main.ts', '--quick', '--quiet', '--json', '-']);
    // As the suite's own report is written.
    const { verdicts } = JSON.parse(printed) as {
      verdicts: { operation: string; promise: string; judged: number; findings: unknown[] }[];
    };
    const judged = verdicts.filter(({ operation, judged }) => operation === 'ShowVpcNumber' && judged > 0);
    expect(judged.flatMap(({ findings }) => findings)).toEqual([]);
    const names = judged.map(({ promise }) => promise);
    expect(names).toEqual(
      expect.arrayContaining([
        'body',
        'envelope',
        'example',
        'authentication',
        'invalid-refused',
        'head-like-get',
      ]),
    );
  });

  test('is on the site in both languages', () => {
    const bundles = join(workspace.folder, '.tmp', 'bundles');
    for (const file of globSync('vpc-v1.*', { cwd: join(specs, 'dist') }))
      cpSync(join(specs, 'dist', file), join(bundles, file));
    const apis = JSON.parse(readFileSync(join(specs, 'dist/apis.json'), 'utf8')) as { id: string }[];
    // The pages of the others take their time, and are those of the checkout.
    writeFileSync(join(bundles, 'apis.json'), JSON.stringify(apis.filter(({ id }) => id === 'vpc-v1')));
    const site = join(workspace.folder, '.tmp', 'site');
    workspace.node([join(root, 'apps/docs/src/build.ts'), '--specs', bundles, '--out', site]);
    const callIn = (path: string) =>
      / href="#\/other\/showvpcnumber".*? data-text="(.+?)"/.exec(
        readFileSync(join(site, path), 'utf8'),
      )?.[1];
    expect(callIn('vpc-v1/index.html')).toBe('Count the VPCs');
    expect(callIn('zh-CN/vpc-v1/index.html')).toBe('查询虚拟私有云数量');
  });

  test('is gone without a trace when what was written is deleted', () => {
    for (const path of ['vpc', 'evidence/vpc-number.en.yaml', 'i18n/zh-CN/vpc.yaml'])
      rmSync(join(specs, path), { recursive: true });
    lint();
    generate();
    expect(workspace.changed()).toEqual([]);
  });
});
