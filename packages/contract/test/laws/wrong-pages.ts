import { type Item, type Parameters, Service } from './service.ts';
import type { WrongService } from './wrong-service.ts';

/** Services whose pages are no pages of one list. */
export const wrongPages: readonly WrongService[] = [
  {
    name: 'counts from 0',
    breaks: ['start', 'paging'],
    wrong: class extends Service {
      override start(parameters: Parameters) {
        return Number(parameters.get('start') ?? 0) + 1;
      }
    },
  },
  {
    name: 'gives the last item of a page again on the next',
    breaks: ['start', 'paging'],
    wrong: class extends Service {
      override page(matching: readonly Item[], start: number, limit: number) {
        return matching.slice(Math.max(start - 2, 0), Math.max(start - 2, 0) + limit);
      }
    },
  },
  {
    name: 'leaves out an item between two pages',
    breaks: ['start', 'paging'],
    wrong: class extends Service {
      override page(matching: readonly Item[], start: number, limit: number) {
        return start > 3 ? matching.slice(start, start + limit) : super.page(matching, start, limit);
      }
    },
  },
  {
    name: 'gives the first page for ever',
    breaks: ['start', 'paging'],
    wrong: class extends Service {
      override page(matching: readonly Item[], _start: number, limit: number) {
        return matching.slice(0, limit);
      }
    },
  },
  {
    name: 'never ends',
    breaks: ['start', 'paging'],
    wrong: class extends Service {
      override page(matching: readonly Item[], start: number, limit: number) {
        if (limit >= matching.length && start === 1) return matching;
        return Array.from({ length: limit }, (_, index) => ({
          ...(matching[0] as Item),
          instance_id: `${start + index}`,
        }));
      }
    },
  },
  {
    name: 'ignores the limit',
    breaks: ['limit', 'paging'],
    wrong: class extends Service {
      override page(matching: readonly Item[], start: number) {
        return matching.slice(start - 1);
      }
    },
  },
  {
    name: 'gives one item more than the limit',
    breaks: ['limit', 'paging'],
    wrong: class extends Service {
      override page(matching: readonly Item[], start: number, limit: number) {
        return matching.slice(start - 1, start + limit);
      }
    },
  },
  {
    name: 'refuses a start behind the end',
    breaks: ['start', 'status-expected'],
    wrong: class extends Service {
      override refusal(parameters: Parameters) {
        const isBehind = this.start(parameters) > this.matching(parameters).length;
        return isBehind && parameters.has('start') ? 'there is no such page' : super.refusal(parameters);
      }
    },
  },
  {
    name: 'begins anew behind the end',
    breaks: ['start'],
    wrong: class extends Service {
      override page(matching: readonly Item[], start: number, limit: number) {
        const page = super.page(matching, start, limit);
        return page.length > 0 ? page : matching.slice(0, limit);
      }
    },
  },
  {
    name: 'turns the order round on later pages',
    breaks: ['start', 'paging'],
    wrong: class extends Service {
      override page(matching: readonly Item[], start: number, limit: number) {
        const page = super.page(matching, start, limit);
        return start > 1 ? page.toReversed() : page;
      }
    },
  },
];
