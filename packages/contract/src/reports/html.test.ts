import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { brokenReport, diagnosedReport, hostile } from '../../test/reports/broken-reports.ts';
import { exchangeOf, findingOf, keptReport, perfectReport } from '../../test/reports/sample-reports.ts';
import type { Report } from '../report.ts';
import { htmlText } from './html.ts';

const [operation] = keptReport.operations as [Report['operations'][0]];

test('the policy lets in the one script and the one style, and nothing else', () => {
  const html = htmlText(keptReport);
  const policy = html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1] ?? '';
  for (const name of ['script', 'style']) {
    const texts = [...html.matchAll(new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 'gs'))].map(
      ([, text]) => text,
    );
    expect(texts).toHaveLength(1);
    const hash = createHash('sha256').update(texts.join('')).digest('base64');
    expect(policy).toContain(`${name}-src &#39;sha256-${hash}&#39;`);
  }
  expect(policy).toMatch(/^default-src &#39;none&#39;;/);
  expect(policy).not.toContain('unsafe');
});

test('a profile that nobody ever tried is said to be so, with all that it allows', () => {
  const html = htmlText(keptReport);
  expect(html).toContain('otc, not verified against a live cloud');
  for (const allowance of keptReport.allowances) expect(html).toContain(allowance);
});

test('the legend names what there is, and nothing else', () => {
  const legendOf = (report: Report) =>
    htmlText(report)
      .match(/<p class="quiet legend">(.*?)<\/p>/)?.[1]
      ?.replace(/<[^>]*>/g, '');
  expect(legendOf(perfectReport)).toBe('✓ kept · does not apply Each opens its evidence.');
  expect(legendOf(brokenReport)).toBe(
    '✓ kept ✗ n broken in n ways – not judged · does not apply * something was left out Each opens its evidence.',
  );
});

test('of a server that could not be judged there are no empty tables', () => {
  const html = htmlText(diagnosedReport);
  expect(html).not.toContain('<table>');
  expect(html).not.toContain('Answered:');
  expect(html).not.toContain('not judged');
  expect(html).toContain('What came back');
});

test('what was wrong at first alone, and what was throttled, is said', () => {
  const html = htmlText(brokenReport);
  expect(html).toContain('60 answers were 429, and were waited for');
  expect(html).toContain('<li>answered: the connection was reset (40 times, ListInstances)</li>');
  expect(html).toContain('46 answers were wrong at first.');
  const [one] = brokenReport.unsteady as [Report['unsteady'][0]];
  expect(htmlText({ ...brokenReport, unsteady: Array(61).fill(one) })).toContain(
    '11 more: <code>--json</code>',
  );
  expect(htmlText(keptReport)).not.toMatch(/At first|429, and/);
});

test('whatever is in a report is escaped, wherever it stands', () => {
  const evil: Report = JSON.parse(
    JSON.stringify(brokenReport, (key, value) =>
      typeof value === 'string' && key !== 'promise' ? `${value}${hostile}` : value,
    ),
  );
  const html = htmlText(evil);
  expect(html).not.toContain('<img');
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  expect(html).not.toMatch(/[\p{Cs}\p{Cf}\0]/u);
});

/** A report that has as many findings as there could be, each with a long answer. */
function hugeReport(): Report {
  const text = JSON.stringify(Array(6_000).fill('long text'));
  const exchange = exchangeOf(operation, text, `?name=${'x'.repeat(8_000)}`);
  const findings = Array(200).fill(
    findingOf('m'.repeat(5_000), exchange, { evidence: Array(9).fill(exchange) }),
  );
  return {
    ...keptReport,
    verdicts: keptReport.verdicts.map(({ skipped: _, ...one }) => ({ ...one, judged: 200, findings })),
  };
}

test('a page stays small enough for a phone, and says what is left out', () => {
  const html = htmlText(hugeReport());
  expect(html.length).toBeLessThan(12_000_000);
  expect(html).toContain('characters more)');
  expect(html).toContain('5 earlier exchanges left out.');
  expect(html).toContain('180 more findings: <code>--json</code> has all.');
  expect(html).toContain('200 more findings: <code>--json</code> has all.');
});

test('what shows a fault is not crowded out by what shows none', () => {
  const exchange = exchangeOf(operation, JSON.stringify('y'.repeat(60_000)));
  const operations = [...Array(2_000).keys()].map((at) => ({ ...operation, operation: `Operation${at}` }));
  const verdicts = operations.map(({ operation }, at) => ({
    operation,
    promise: 'body' as const,
    applies: true,
    judged: 1,
    source: 'somewhere',
    findings:
      at === 1_999
        ? [findingOf('the only one', exchangeOf(keptReport.operations[1] as (typeof operations)[0], '[1]'))]
        : [],
    kept: exchange,
  }));
  const html = htmlText({ ...keptReport, operations, verdicts });
  expect(html).toContain('An exchange is left out');
  expect(html).toMatch(
    /the only one.*instances\/status.*<pre class="body" tabindex="0">\[\n {2}1\n\]<\/pre>/s,
  );
});
