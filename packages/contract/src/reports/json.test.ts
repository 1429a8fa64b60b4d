import { expect, test } from 'vitest';
import { brokenReport, hostile, interruptedReport } from '../../test/reports/broken-reports.ts';
import { keptReport } from '../../test/reports/sample-reports.ts';
import { type JsonReport, jsonText } from './json.ts';

const read = (report: typeof keptReport): JsonReport => JSON.parse(jsonText(report));

test('has everything that was found, unchanged', () => {
  expect(read(brokenReport)).toMatchObject(JSON.parse(JSON.stringify(brokenReport)));
  expect(jsonText(brokenReport)).toContain(JSON.stringify(hostile).slice(1, -1));
});

test.each([
  [keptReport, 0],
  [brokenReport, 1],
  [interruptedReport, 2],
])('names its version, what the run comes to, and how many promises were kept', (report, exitCode) => {
  const { version, counts } = read(report);
  expect(version).toBe(1);
  expect(counts.kept + counts.broken + counts['not judged'] + counts['does not apply']).toBe(87);
  expect(read(report).exitCode).toBe(exitCode);
});

test('version 1 has these fields', () => {
  const json = read(brokenReport);
  expect(Object.keys(json)).toEqual([
    'version',
    'exitCode',
    'counts',
    'target',
    'profile',
    'verified',
    'allowances',
    'seed',
    'startedAt',
    'milliseconds',
    'requests',
    'throttled',
    'unsteady',
    'interrupted',
    'operations',
    'verdicts',
  ]);
  const verdict = json.verdicts.find(({ findings }) => findings.length > 0);
  expect(Object.keys(verdict ?? {})).toEqual([
    'operation',
    'promise',
    'applies',
    'findings',
    'source',
    'judged',
  ]);
  expect(Object.keys(verdict?.findings[0] ?? {})).toEqual([
    'message',
    'title',
    'source',
    'times',
    'evidence',
    'curl',
  ]);
});
