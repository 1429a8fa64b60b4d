import { expect, test } from 'vitest';
import { manyInstances } from '../../test/laws/fleet.ts';
import { type Item, type Parameters, Service } from '../../test/laws/service.ts';
import { settingOf } from '../../test/laws/setting.ts';
import { SmallAsk } from '../../test/laws/small-ask.ts';
import type { PromiseName } from '../promises.ts';
import { lawChecks } from './law-checks.ts';
import { readLaws } from './read-laws.ts';

const makeChecks = lawChecks({ ...(await readLaws()), case: [] });
// Three pages, of which the first has the item that is wrong.
const items = manyInstances(2500).map((item, index) =>
  index === 5 ? { ...item, status: 'CREATEFAILED' } : item,
);
const isWrong = ({ instance_id }: Item) => instance_id === 'id-5';

const isFlagged = (parameters: Parameters) => parameters.get('includeFailure') === 'true';

class LettingIn extends Service {
  override matchesStatus(item: Item, status: string) {
    return super.matchesStatus(item, status) || item.instance_id === 'id-7';
  }
}
class LeavingOut extends Service {
  override matchesStatus(item: Item, status: string) {
    return super.matchesStatus(item, status) && item.instance_id !== 'id-6';
  }
}
class Listing extends Service {
  override isListed() {
    return true;
  }
}
class Dropping extends Service {
  override isListed(item: Item, parameters: Parameters) {
    return isFlagged(parameters) ? item.instance_id !== 'id-1' : !isWrong(item);
  }
}
class Miscounting extends Service {
  override list(parameters: Parameters) {
    const list = Object(super.list(parameters));
    return parameters.get('start') === '1' ? { ...list, instance_num: 2500 } : list;
  }
}
class AlwaysCounting extends Service {
  override isCounted() {
    return true;
  }
}

const cases: readonly { promise: PromiseName; wrong: typeof Service; asked: string; message: string }[] = [
  {
    promise: 'filter',
    wrong: LettingIn,
    asked: 'start=1&limit=1000&status=RUNNING',
    message: 'start=1&limit=1000&status=RUNNING let in id-7 (status ERROR)',
  },
  {
    promise: 'filter',
    wrong: LeavingOut,
    asked: 'start=1&limit=1000&status=RUNNING',
    message: 'start=1&limit=1000&status=RUNNING left out id-6 (status RUNNING)',
  },
  {
    promise: 'flag',
    wrong: Listing,
    asked: 'start=1&limit=1000',
    message: 'start=1&limit=1000 lists id-5 (status CREATEFAILED), without includeFailure=true',
  },
  {
    promise: 'flag',
    wrong: Dropping,
    asked: 'start=1&limit=1000&includeFailure=true',
    message: 'start=1&limit=1000&includeFailure=true left out id-1 (status RUNNING)',
  },
  {
    promise: 'flag',
    wrong: AlwaysCounting,
    asked: '',
    message: '/createfailed_count is 1 without include_failure=true, and not 0',
  },
  {
    promise: 'total',
    wrong: Miscounting,
    asked: 'start=1&limit=1000',
    message: 'start=1&limit=1000: /instance_num is 2500, but the whole list has 2499 items and the page 1000',
  },
];

test.each(cases)('$promise: $message', async ({ promise, wrong, asked, message }) => {
  for (const check of makeChecks(settingOf(false)).filter((each) => each.promise === promise)) {
    const small = new SmallAsk(new wrong(items).say);
    const running = check.run(small.ask);
    if (running instanceof Promise) continue;
    for await (const found of running) {
      const last = small.last?.query?.map((pair) => pair.join('=')).join('&');
      return expect({ found, last }).toEqual({ found: message, last: asked });
    }
  }
  throw new Error('Nothing was found.');
});
