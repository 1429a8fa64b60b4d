import { describe, expect, test } from 'vitest';
import { fleet, manyInstances } from '../../test/laws/fleet.ts';
import { Service } from '../../test/laws/service.ts';
import { settingOf } from '../../test/laws/setting.ts';
import { findingsOf, SmallAsk } from '../../test/laws/small-ask.ts';
import { wrongFilters } from '../../test/laws/wrong-filters.ts';
import { wrongFlags } from '../../test/laws/wrong-flags.ts';
import { wrongPages } from '../../test/laws/wrong-pages.ts';
import { wrongRequests } from '../../test/laws/wrong-requests.ts';
import { wrongTotals } from '../../test/laws/wrong-totals.ts';
import { lawChecks } from './law-checks.ts';
import { ofAnyFleet } from './laws.ts';
import { readLaws } from './read-laws.ts';

const laws = await readLaws();
// Those of the suite's own server are about its fleet, which is another one.
const makeChecks = lawChecks(ofAnyFleet(laws));

const wrongServices = [...wrongPages, ...wrongTotals, ...wrongFilters, ...wrongFlags, ...wrongRequests];
/** What only a server of the suite's own is asked often enough for. */
const unseen = ['takes a name for a pattern'];

function promisesIn(findings: readonly string[]): string[] {
  return [...new Set(findings.map((finding) => finding.slice(0, finding.indexOf(':'))))];
}

describe('a service keeps the laws', () => {
  const fleets = { several: fleet, one: fleet.slice(0, 1), none: [] };

  test.each(Object.entries(fleets))('with instances: %s', async (_, items) => {
    const { say } = new Service(items);
    expect(await findingsOf(makeChecks(settingOf(true)), say)).toEqual([]);
    expect(await findingsOf(makeChecks(settingOf(false)), say)).toEqual([]);
  });

  test('with the number of the page for a total', async () => {
    class PageCounting extends Service {
      override total(_: unknown, page: readonly unknown[]) {
        return page.length;
      }
    }
    const { say } = new PageCounting(fleet);
    expect(await findingsOf(makeChecks(settingOf(true)), say)).toEqual([]);
    expect(await findingsOf(makeChecks(settingOf(false)), say)).toEqual([]);
  });

  test('without a total', async () => {
    class Uncounted extends Service {
      override total() {
        return undefined;
      }
    }
    expect(await findingsOf(makeChecks(settingOf(true)), new Uncounted(fleet).say)).toEqual([]);
  });
});

describe('what a wrong service breaks is found, and nothing else', () => {
  test.each(wrongServices)('one that $name: $breaks', async ({ wrong, breaks }) => {
    const findings = await findingsOf(makeChecks(settingOf(true)), new wrong(fleet).say);
    expect(promisesIn(findings).sort()).toEqual([...breaks].sort());
  });
});

describe('a server that is not our own is found to be wrong by few requests', () => {
  test.each(wrongServices.filter(({ name }) => !unseen.includes(name)))(
    'one that $name',
    async ({ wrong, breaks }) => {
      const findings = await findingsOf(makeChecks(settingOf(false)), new wrong(fleet).say);
      const promises = promisesIn(findings);
      expect(promises).not.toEqual([]);
      expect(promises.filter((promise) => breaks.every((each) => each !== promise))).toEqual([]);
    },
  );

  test.each([0, 11, 2500, 20_000])('at most twelve for a law, with %i instances', async (count) => {
    const { say } = new Service(manyInstances(count));
    const numbers: number[] = [];
    for (const check of makeChecks(settingOf(false))) {
      const small = new SmallAsk(say);
      expect(await small.findings(check)).toEqual([]);
      numbers.push(small.sent);
    }
    expect(Math.max(...numbers)).toBeLessThanOrEqual(12);
  });
});

describe('a finding says what was asked, what was promised and what came', () => {
  test.each([
    [
      'gives the first page for ever',
      'paging: start=6&limit=5 gave id of orders again, which start=1&limit=5 gave',
    ],
    ['ignores the limit', 'limit: limit=1 gave 9 items'],
    [
      'counts from 0',
      'start: start=1 begins with id of orders-archive, whereas number 1 of the whole list is id of orders',
    ],
    [
      'adds one to the total',
      'total: no query: /instance_num is 10, but the whole list has 9 items and the page 9',
    ],
    ['ignores status', 'filter: status=RUNNING let in id of Sessions (status ERROR) and 4 more'],
    ['finds no name that is not ASCII', 'filter: name=会话缓存 left out id of 会话缓存 (name 会话缓存)'],
    [
      'lists failed creations always',
      'flag: no query lists id of queue (status CREATEFAILED), without includeFailure=true',
    ],
    ['counts errors only with the flag', 'flag: include_failure=true takes /error_count from 0 up to 1'],
    [
      'counts Memcached to Redis',
      'sum: no query: running_count is 4, but 4 of /redis and 1 of /memcached make 5',
    ],
    [
      'counts restarting instances as running',
      'agreement: no query: /running_count is 6, but ListInstances with no query lists 4 that are RUNNING',
    ],
    [
      'takes TRUE for true',
      'string-boolean: includeFailure=TRUE is not answered as includeFailure=false is: /instances has 11 items, not 9',
    ],
    ['refuses an unknown parameter', 'unknown-parameter: x-unknown=1 was answered by 400, no query by 200'],
    ['does not know HEAD', 'head-like-get: status of HEAD is 405, that of GET 200'],
    ['does not name what is wrong', 'case: the error of dcs does not name limit'],
  ])('of a service that %s', async (name, message) => {
    const found = wrongServices.find((each) => each.name === name);
    expect(found && (await findingsOf(makeChecks(settingOf(true)), new found.wrong(fleet).say))).toContain(
      message,
    );
  });
});
