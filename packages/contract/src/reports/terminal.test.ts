import { describe, expect, test } from 'vitest';
import { brokenReport, diagnosedReport, interruptedReport } from '../../test/reports/broken-reports.ts';
import { keptReport, perfectReport } from '../../test/reports/sample-reports.ts';
import type { Report } from '../report.ts';
import { widthOf } from './columns.ts';
import { terminalText } from './terminal.ts';

const plain = { color: false, columns: 80 };

const linesOf = (report: Report) => terminalText(report, plain).trimEnd().split('\n');

test('a run that found nothing is a few lines', () => {
  expect(terminalText(keptReport, plain)).toBe(`\
https://kms.eu-de.otc.t-systems.com, https://dcs.eu-de.otc.t-systems.com
by the profile otc, not verified against a live cloud
2,134 requests in 8.4 s, seed 1862740331
3 differences allowed for by the profile

✓ ShowUserInstances                        21 kept    0 broken    3 not judged
✓ ListNumberOfInstancesInDifferentStatus   21 kept    0 broken    3 not judged
✓ ListInstances                            26 kept    0 broken    3 not judged

not judged: example, method-refused, path-refused: asked only of a server that
  the suite started
authentication: a wrong token was not tried; --wrong-credentials does

✓ All 68 judged promises are kept. 9 were not judged.
`);
});

test('a finding says what is broken, how often, who promised it, and how to see it', () => {
  const text = terminalText(brokenReport, plain);
  expect(text).toContain(`
ListNumberOfInstancesInDifferentStatus GET /v2/{project_id}/instances/status
`);
  expect(text).toContain(`
  ✗ sum: running_count is 16, redis and memcached have 15
    Found once: the parts add up
    Promised by dcs-instances-status.zh, table 4
    curl -sS -i -H "X-Auth-Token: $CLOUD_INVENTORY_TOKEN" 'https://dcs.eu-de.otc.t-systems.com/v2/0dea2644dc80d5d22ff1c01e3ebea6fc/instances/status'
`);
});

test('of each operation up to ten findings are shown, of every broken promise one, and the rest is counted', () => {
  const text = terminalText(brokenReport, plain);
  const ofList = text.slice(text.indexOf('\nListInstances GET')).split('\n');
  const shown = ofList.filter((line) => line.startsWith('  ✗ ')).map((line) => line.split(/[ :]+/)[2]);
  expect(shown).toHaveLength(10);
  expect([...new Set(shown)]).toEqual(['answered', 'body', 'invalid-refused', 'paging', 'total', 'secrecy']);
  expect(text).toContain('  and 29 more findings: --html shows more, --json all');
});

test('hundreds of broken operations stay readable', () => {
  const [finding] = brokenReport.verdicts.flatMap(({ findings }) => findings);
  if (!finding) throw new Error('The sample has no finding.');
  const operations = [...Array(300).keys()].map((at) => ({
    ...(keptReport.operations[0] as Report['operations'][0]),
    operation: `Operation${at}`,
  }));
  const verdicts = operations.map(({ operation }) => ({
    operation,
    promise: 'body' as const,
    applies: true,
    judged: 9,
    findings: Array(9).fill(finding),
    source: '',
  }));
  const lines = linesOf({ ...keptReport, operations, verdicts });
  expect(lines.filter((line) => line.startsWith('  ✗ '))).toHaveLength(300);
});

test.each([
  [keptReport, '✓ All 68 judged promises are kept. 9 were not judged.'],
  [perfectReport, '✓ All 77 promises are kept.'],
  [brokenReport, '✗ 11 of 68 judged promises are broken. Found in 61 ways. 46 answers were wrong at first.'],
  [
    interruptedReport,
    '! Interrupted. So far 4 of 37 judged promises are broken. 46 answers were wrong at first.',
  ],
])('the last line is the verdict', (report, verdict) => {
  expect(
    terminalText(report, { ...plain, columns: 200 })
      .split('\n')
      .at(-2),
  ).toBe(verdict);
});

test('what was throttled is in the head', () => {
  expect(linesOf(brokenReport)[3]).toBe('60 answers were 429, and were waited for');
  expect(linesOf({ ...keptReport, throttled: 1 })[3]).toBe('1 answer was 429, and was waited for');
});

test('of what was wrong at first alone five are shown, and the rest is counted', () => {
  const lines = linesOf(brokenReport);
  const at = lines.indexOf('At first, and not when asked again:');
  expect(lines[at + 1]).toBe('  answered: the connection was reset (40 times, ListInstances)');
  const section = lines.slice(at, lines.indexOf('', at));
  expect(section.filter((line) => line.startsWith('  agreement: '))).toHaveLength(4);
  expect(section.at(-1)).toBe('  and 2 more: --html shows more, --json all');
});

test('a server that cannot be judged is named with what came back and what to do', () => {
  const text = terminalText(diagnosedReport, { ...plain, columns: 200 });
  expect(text).toContain('user-instances → 200, 38 ms');
  expect(text).toContain('! Could not be judged. All three calls were answered by an HTML page');
  expect(text).not.toContain('0 kept');
  expect(text).not.toContain('not judged:');
});

describe('what a server sent', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
  const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;

  test('cannot drive the terminal', () => {
    expect(terminalText(brokenReport, plain)).not.toMatch(controls);
  });

  test('is coloured by nothing but our own colours', () => {
    const text = terminalText(brokenReport, { ...plain, color: true });
    expect(text).toContain('\u001b[31m✗\u001b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is how colours are written.
    expect(text.replace(/\u001b\[\d+m/g, '')).toBe(terminalText(brokenReport, plain));
  });
});

test.each([60, 100])(
  'lines fit into %i columns, but for what is to be copied or has no spaces',
  (columns) => {
    const lines = terminalText(brokenReport, { color: false, columns }).split('\n');
    const long = lines.filter((line) => widthOf(line) > columns && line.trimStart().includes(' '));
    expect(long.filter((line) => !/^ {4}curl | kept |^https:|\{project_id\}/.test(line))).toEqual([]);
  },
);
