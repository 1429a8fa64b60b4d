import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readAccepted } from '../diff/accepted.ts';
import { houses } from './checkout.ts';

test.each([
  ['no YAML', '- [', /^specs\/accepted-changes\.yaml:1: /],
  ['no list', 'change: a', /:1: is no list of accepted changes\.$/],
  ['an entry without a reason', '\n- { change: a, at: b }', /:2: an accepted change needs its reason\.$/],
  ['an empty reason', '- { change: a, at: b, reason: " " }', /:1: an accepted change needs its reason\.$/],
  [
    'something else',
    '- { change: a, at: b, reason: c, by: d }',
    /:1: an accepted change has change, at and reason/,
  ],
])('accepted changes that are %s are refused with the line', (_what, text, expected) => {
  expect(() => readAccepted(text, 'specs/accepted-changes.yaml')).toThrow(expected);
});

test('a file of accepted changes that is wrong is one line', () => {
  const checkout = houses();
  checkout.write('accepted-changes.yaml', 'change: a');
  const stderr = 'specs/accepted-changes.yaml:1: is no list of accepted changes.\n';
  expect(checkout.diff()).toEqual({ status: 2, stdout: '', stderr });
});

test('a clone without a base says so, and is no failure', () => {
  const checkout = houses();
  checkout.git('checkout', '--quiet', '--detach');
  checkout.git('branch', '--quiet', '-D', 'main');
  const { status, stdout, stderr } = checkout.diff();
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  expect(stderr).toMatch(/^Not compared: this clone has .*\n$/);
});

test.each([
  ['an unknown revision', ['nosuch'], /^nosuch is no revision of this repository\.\n$/],
  ['two revisions', ['main', 'HEAD'], /^One BASE at most: main HEAD\.\n$/],
  ['an unknown option', ['--fromat', 'md'], /'--fromat'/],
  ['an unknown format', ['--format', 'xml'], /^--format xml: there is terminal, md and github\.\n$/],
])('%s is one line', (_what, args, expected) => {
  const { status, stdout, stderr } = houses().diff(...args);
  expect({ status, stdout, lines: stderr.split('\n').length }).toEqual({ status: 2, stdout: '', lines: 2 });
  expect(stderr).toMatch(expected);
});

test('a folder that is no checkout, and a revision without descriptions, are one line', () => {
  const checkout = houses();
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  onTestFinished(() => rmSync(elsewhere, { recursive: true }));
  const outside = checkout.diff('--root', elsewhere);
  expect(outside).toEqual({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/ is not in a git checkout: .*\n$/),
  });
  checkout.git('mv', 'specs', 'texts');
  checkout.commit('Elsewhere');
  checkout.git('mv', 'texts', 'specs');
  expect(checkout.diff()).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/has no folder specs\/: .*\n$/),
  });
});

test('a description that cannot be read is named at its line', () => {
  const checkout = houses();
  checkout.edit('inn/v1/openapi.yaml', 'paths:', 'paths: [');
  const { status, stderr } = checkout.diff();
  expect(status).toBe(1);
  expect(stderr).toMatch(/^specs\/inn\/v1\/openapi\.yaml:\d+: .*\n$/);
});
