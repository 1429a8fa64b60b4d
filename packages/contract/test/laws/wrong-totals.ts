import { type Item, type Parameters, Service } from './service.ts';
import type { WrongService } from './wrong-service.ts';

/** Services that count their items wrongly. */
export const wrongTotals: readonly WrongService[] = [
  {
    name: 'adds one to the total',
    breaks: ['total'],
    wrong: class extends Service {
      override total(matching: readonly Item[]) {
        return matching.length + 1;
      }
    },
  },
  {
    name: 'gives the number of the page on the first and of the list on others',
    breaks: ['total'],
    wrong: class extends Service {
      override list(parameters: Parameters) {
        const body = super.list(parameters);
        const { instances, instance_num } = body as { instances: Item[]; instance_num: number };
        return { instances, instance_num: this.start(parameters) === 1 ? instances.length : instance_num };
      }
    },
  },
  {
    name: 'gives the total without the filters',
    breaks: ['filter'],
    wrong: class extends Service {
      override total() {
        return this.items.filter(({ status }) => status !== 'CREATEFAILED').length;
      }
    },
  },
];
