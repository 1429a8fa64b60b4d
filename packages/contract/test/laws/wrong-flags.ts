import { type Item, type Parameters, Service } from './service.ts';
import type { WrongService } from './wrong-service.ts';

/** Services that list or count too much or too little. */
export const wrongFlags: readonly WrongService[] = [
  {
    name: 'lists failed creations always',
    breaks: ['flag', 'agreement'],
    wrong: class extends Service {
      override isListed() {
        return true;
      }
    },
  },
  {
    name: 'lists failed creations never',
    breaks: ['agreement'],
    wrong: class extends Service {
      override isListed(item: Item) {
        return item.status !== 'CREATEFAILED';
      }
    },
  },
  {
    name: 'lists nothing but failed creations with the flag',
    breaks: ['flag', 'agreement'],
    wrong: class extends Service {
      override isListed(item: Item, parameters: Parameters) {
        return (item.status === 'CREATEFAILED') === (parameters.get('includeFailure') === 'true');
      }
    },
  },
  {
    name: 'takes TRUE for true',
    breaks: ['string-boolean'],
    wrong: class extends Service {
      override isListed(item: Item, parameters: Parameters) {
        const text = parameters.get('includeFailure')?.toLowerCase();
        return item.status !== 'CREATEFAILED' || text === 'true';
      }
    },
  },
  {
    name: 'counts failed creations always',
    breaks: ['flag', 'agreement'],
    wrong: class extends Service {
      override isCounted() {
        return true;
      }
    },
  },
  {
    name: 'counts errors only with the flag',
    breaks: ['flag', 'agreement'],
    wrong: class extends Service {
      override isCounted(item: Item, parameters: Parameters) {
        return (
          !['CREATEFAILED', 'ERROR'].includes(item.status) || parameters.get('include_failure') === 'true'
        );
      }
    },
  },
  {
    name: 'counts Memcached to Redis',
    breaks: ['flag', 'sum', 'agreement'],
    wrong: class extends Service {
      override counts(parameters: Parameters) {
        const body = super.counts(parameters) as Record<string, unknown>;
        return { ...body, redis: this.counters(this.items) };
      }
    },
  },
  {
    name: 'has no counters of Memcached',
    breaks: ['sum'],
    wrong: class extends Service {
      override counts(parameters: Parameters) {
        const { memcached: _, ...body } = super.counts(parameters) as Record<string, unknown>;
        return body;
      }
    },
  },
  {
    name: 'counts restarting instances as running',
    breaks: ['agreement'],
    wrong: class extends Service {
      override counters(items: readonly Item[]) {
        return super.counters(
          items.map((item) => (item.status === 'RESTARTING' ? { ...item, status: 'RUNNING' } : item)),
        );
      }
    },
  },
];
