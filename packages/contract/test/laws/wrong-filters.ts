import { type Item, type Parameters, Service } from './service.ts';
import type { WrongService } from './wrong-service.ts';

/** Services that filter by something else. */
export const wrongFilters: readonly WrongService[] = [
  {
    name: 'filters only what is on the page',
    breaks: ['filter'],
    wrong: class extends Service {
      override list(parameters: Parameters) {
        const matching = this.matching(parameters);
        const flagOnly = new Map([...parameters].filter(([name]) => name === 'includeFailure'));
        const limit = Number(parameters.get('limit') ?? this.items.length);
        const page = this.page(this.matching(flagOnly), this.start(parameters), limit);
        return { instances: page.filter((item) => matching.includes(item)), instance_num: matching.length };
      }
    },
  },
  {
    name: 'ignores status',
    breaks: ['filter', 'case'],
    wrong: class extends Service {
      override matchesStatus() {
        return true;
      }
    },
  },
  {
    name: 'takes a part of a status',
    breaks: ['filter'],
    wrong: class extends Service {
      override matchesStatus(item: Item, status: string) {
        return item.status.includes(status);
      }
    },
  },
  {
    name: 'ignores name',
    breaks: ['filter'],
    wrong: class extends Service {
      override matchesName() {
        return true;
      }
    },
  },
  {
    name: 'takes a name in any case',
    breaks: ['filter'],
    wrong: class extends Service {
      override matchesName(item: Item, name: string, isExact: boolean) {
        return super.matchesName({ ...item, name: item.name.toLowerCase() }, name.toLowerCase(), isExact);
      }
    },
  },
  {
    name: 'takes only the beginning of a name',
    breaks: ['filter'],
    wrong: class extends Service {
      override matchesName(item: Item, name: string, isExact: boolean) {
        return isExact ? item.name === name : item.name.startsWith(name);
      }
    },
  },
  {
    name: 'takes a name for a pattern',
    breaks: ['filter'],
    wrong: class extends Service {
      override matchesName(item: Item, name: string, isExact: boolean) {
        return super.matchesName(item, name, isExact) || name === '%' || name === '.';
      }
    },
  },
  {
    name: 'never asks for the whole name',
    breaks: ['filter'],
    wrong: class extends Service {
      override matchesName(item: Item, name: string) {
        return item.name.includes(name);
      }
    },
  },
  {
    name: 'always asks for the whole name',
    breaks: ['filter'],
    wrong: class extends Service {
      override matchesName(item: Item, name: string) {
        return item.name === name;
      }
    },
  },
  {
    name: 'finds no name that is not ASCII',
    breaks: ['filter'],
    wrong: class extends Service {
      override matchesName(item: Item, name: string, isExact: boolean) {
        return /^[\x20-\x7e]*$/.test(name) && super.matchesName(item, name, isExact);
      }
    },
  },
  {
    name: 'takes either of two filters',
    breaks: ['filter'],
    wrong: class extends Service {
      override matching(parameters: Parameters) {
        const filters = ['name', 'id', 'status'].filter((each) => parameters.get(each));
        const kept = [...parameters].filter(([name]) => name !== filters[0] || filters.length < 2);
        return super.matching(new Map(kept));
      }
    },
  },
];
