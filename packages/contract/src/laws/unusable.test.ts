import { describe, expect, test } from 'vitest';
import { settingOf } from '../../test/laws/setting.ts';
import { findingsOf, type Said } from '../../test/laws/small-ask.ts';
import { Unanswered } from '../transport/unanswered.ts';
import { lawChecks } from './law-checks.ts';
import { readLaws } from './read-laws.ts';

const laws = await readLaws();
const checks = lawChecks({ ...laws, case: [] })(settingOf(true));

describe('an answer that a law can say nothing about is left to those who judge single answers', () => {
  const answers: Record<string, Said> = {
    'an error': { status: 500, text: '{"error":{"code":"1","message":"no"}}' },
    'a page of a portal': { status: 200, text: '<html>' },
    'an object without a list': { status: 200, text: '{"redis":{},"memcached":{}}' },
    'a list': { status: 200, text: '[]' },
    null: { status: 200, text: 'null' },
    'no list where it should be': { status: 200, text: '{"instances":{},"redis":{},"memcached":{}}' },
  };

  test.each(Object.entries(answers))('%s', async (_, said) => {
    const findings = await findingsOf(checks, ({ method }) =>
      method === 'HEAD' ? { ...said, text: '' } : said,
    );
    expect(findings.filter((finding) => !finding.startsWith('status-expected'))).toEqual([]);
  });
});

test('that no answer came ends a law, and is not caught by it', async () => {
  const request = { operation: 'ListInstances', method: 'GET', url: '', headers: {} };
  const exchange = { request, response: undefined, milliseconds: 0 };
  const unanswered = new Unanswered('nothing came', 'TIMEOUT', exchange);
  for (const check of checks) {
    const found = findingsOf([check], () => Promise.reject(unanswered));
    await expect(found).rejects.toBe(unanswered);
  }
});
