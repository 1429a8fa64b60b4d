import { describe, expect, test } from 'vitest';
import { fleet, manyInstances } from '../../test/laws/fleet.ts';
import { type Item, Service } from '../../test/laws/service.ts';
import { settingOf } from '../../test/laws/setting.ts';
import { SmallAsk, unjudgedOf } from '../../test/laws/small-ask.ts';
import { wrongPages } from '../../test/laws/wrong-pages.ts';
import { lawChecks } from './law-checks.ts';
import { readLaws } from './read-laws.ts';

const makeChecks = lawChecks({ ...(await readLaws()), case: [] });

const unjudged = ({ say }: Service, own: boolean) => unjudgedOf(makeChecks(settingOf(own)), say);

/** Promises that are found broken. */
async function broken({ say }: Service, own: boolean): Promise<string[]> {
  const found = new Set<string>();
  for (const check of makeChecks(settingOf(own))) {
    if ((await new SmallAsk(say).findings(check)).length > 0) found.add(check.promise);
  }
  return [...found];
}

const ofCounters = 'ListNumberOfInstancesInDifferentStatus';
const flagsUnseen = {
  'ListInstances string-boolean': [
    'includeFailure=true changes nothing there',
    'isExactMatchName=true changes nothing there',
  ],
  [`${ofCounters} string-boolean`]: ['include_failure=true changes nothing there'],
  [`${ofCounters} flag`]: ['createfailed_count of the project is 0 with include_failure=true'],
};

describe.each([true, false])('what there is nothing to judge by is not kept, of an own server: %s', (own) => {
  test('no instances', async () => {
    const none = ['the project has no instances'];
    const ofList = ['limit', 'start', 'paging', 'total', 'empty-parameter', 'filter', 'flag'];
    expect(await unjudged(new Service([]), own)).toEqual({
      ...Object.fromEntries(ofList.map((promise) => [`ListInstances ${promise}`, none])),
      ...flagsUnseen,
      [`${ofCounters} sum`]: ['all of its counters are 0'],
      [`${ofCounters} agreement`]: none,
    });
  });

  test('one instance', async () => {
    const one = ['the project has fewer than 2 instances'];
    expect(await unjudged(new Service(fleet.slice(0, 1)), own)).toEqual({
      'ListInstances limit': one,
      'ListInstances paging': one,
      'ListInstances flag': ['the project has no instances whose status is CREATEFAILED'],
      ...flagsUnseen,
    });
  });

  test('several instances', async () => {
    expect(await unjudged(new Service(fleet), own)).toEqual({});
  });
});

test('a longer list than a live server is asked for is judged as far as it is known', async () => {
  const failed = { instance_id: 'id', name: 'queue', status: 'CREATEFAILED', engine: 'Redis' };
  const longer = ['the list has 3,000 instances or more'];
  expect(await unjudged(new Service([failed, ...manyInstances(20_000)]), false)).toEqual({
    'ListInstances total': longer,
    'ListInstances flag': longer,
    [`${ofCounters} agreement`]: longer,
  });
});

test('a filter that is wrong for an instance of a longer list is found, known or not', async () => {
  class LettingIn extends Service {
    override matchesStatus(item: Item, status: string) {
      return super.matchesStatus(item, status) || item.instance_id === 'id-15000';
    }
  }
  class LeavingOut extends Service {
    override matchesStatus(item: Item, status: string) {
      return super.matchesStatus(item, status) && item.instance_id !== 'id-1507';
    }
  }
  for (const wrong of [LettingIn, LeavingOut]) {
    expect(await broken(new wrong(manyInstances(20_000)), false)).toEqual(['filter']);
  }
});

test('what is wrong with an empty list is found', async () => {
  class Refusing extends Service {
    override refusal(parameters: ReadonlyMap<string, string>) {
      return parameters.has('start') && parameters.get('start') !== '1' ? 'too far' : undefined;
    }
  }
  class Inventing extends Service {
    override matching(parameters: ReadonlyMap<string, string>) {
      return parameters.get('id') ? fleet.slice(0, 1) : [];
    }
  }
  class Miscounting extends Service {
    override total() {
      return 1;
    }

    override counters() {
      return { running_count: 1 };
    }
  }
  expect(await broken(new Refusing([]), true)).toEqual(['start']);
  expect(await broken(new Inventing([]), true)).toEqual(['filter']);
  expect(await broken(new Miscounting([]), true)).toEqual(['total', 'sum', 'agreement']);
});

describe('wrong pages are found by the promises of pages alone', () => {
  test.each(wrongPages)('one that $name', async ({ wrong }) => {
    for (const own of [true, false]) {
      const found = await broken(new wrong(fleet), own);
      expect(found).not.toEqual([]);
      expect(found.filter((each) => !['limit', 'start', 'paging'].includes(each))).toEqual([]);
    }
  });

  test('and the laws that read the list say why they do not judge', async () => {
    const countsFrom0 = wrongPages.find(({ name }) => name === 'counts from 0');
    const reasons = countsFrom0 && (await unjudged(new countsFrom0.wrong(fleet), false));
    const wrong = ['its pages are wrong: see paging and start'];
    expect(reasons).toEqual({
      'ListInstances total': wrong,
      'ListInstances filter': wrong,
      [`${ofCounters} agreement`]: wrong,
    });
  });
});
