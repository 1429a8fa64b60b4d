import { describe, expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

describe('what makes no sense is refused on one line that names it', () => {
  test.each([
    [['surplus'], /belongs to no option/],
    [['--unheard-of'], /--unheard-of/],
    [['--target'], /target/],
    [['--target', 'localhost:4010'], /--target/],
    [['--target', 'ftp://example.com'], /http/],
    [['--target', 'https://u:secret@example.com'], /no user or password/],
    [['--target', 'https://example.com/?token=secret'], /no query/],
    [['--target', 'https://a.example', '--target', 'https://b.example'], /name the services/],
    [['--target', 'https://a.example', '--target', 'dcs=https://b.example'], /all services, or none/],
    [['--target', 'dcs=https://a.example', '--target', 'dcs=https://b.example'], /twice/],
    [['--profile', 'otc'], /--profile is for a --target/],
    [['--project-id', 'mine'], /--project-id is for a --target or a --fleet/],
    [['--target', 'https://a.example', '--quick'], /--quick is for the mock/],
    [['--html', '-'], /only --json goes to stdout/],
    [['--html', 'report', '--json', './report'], /same file/],
    [['--rate', '5'], /--rate is for a --target/],
    [['--wrong-credentials'], /is for a --target/],
    [['--target', 'https://a.example', '--fleet', 'fleet.yaml'], /--fleet is for the mock/],
    [['--target', 'https://a.example', '--rate', '0'], /--rate must be/],
    [['--target', 'https://a.example', '--rate', 'fast'], /'fast'/],
    [['--seed', '-1'], /--seed/],
    [['--seed', '1.5'], /--seed/],
    [['--runs', '0'], /--runs must be/],
    [['--timeout', '0'], /--timeout must be/],
    [['--json', ''], /--json must name a file/],
    [['--fleet', ''], /--fleet must name a file/],
  ])('%j', (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
    expect(() => readArguments(args)).toThrow(/^[^\n]*$/);
    expect(() => readArguments(args)).not.toThrow(/secret/);
  });
});

test('one URL is that of all services, and several are named', () => {
  expect(readArguments(['--target', 'http://127.0.0.1:4010'])).toMatchObject({
    target: 'http://127.0.0.1:4010',
  });
  const both = ['--target', 'kms=https://kms.example', '--target', 'dcs=https://dcs.example/base'];
  expect(readArguments(both)).toMatchObject({
    target: { kms: 'https://kms.example', dcs: 'https://dcs.example/base' },
  });
});

test('without options the mock is judged, and nothing is written to files', () => {
  expect(readArguments([])).toMatchObject({
    target: undefined,
    quick: false,
    files: { html: undefined, json: undefined, junit: undefined },
  });
});
