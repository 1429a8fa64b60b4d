import { type Parameters, Service } from './service.ts';
import type { Said } from './small-ask.ts';
import type { WrongService } from './wrong-service.ts';

/** Services that take a request for another. */
export const wrongRequests: readonly WrongService[] = [
  {
    name: 'takes an empty name for a name',
    breaks: ['empty-parameter'],
    wrong: class extends Service {
      override matching(parameters: Parameters) {
        return parameters.get('name') === '' ? [] : super.matching(parameters);
      }
    },
  },
  {
    name: 'refuses an unknown parameter',
    breaks: ['unknown-parameter'],
    wrong: class extends Service {
      override refusal(parameters: Parameters) {
        return parameters.has('x-unknown') ? 'x-unknown is not known' : super.refusal(parameters);
      }
    },
  },
  {
    name: 'does not know HEAD',
    breaks: ['head-like-get'],
    wrong: class extends Service {
      override answer(method: string, status: number, body: unknown): Said {
        return super.answer(method, method === 'HEAD' ? 405 : status, body);
      }
    },
  },
  {
    name: 'does not name what is wrong',
    breaks: ['case'],
    wrong: class extends Service {
      override refusal(parameters: Parameters) {
        return super.refusal(parameters) && 'something is wrong';
      }
    },
  },
  {
    name: 'lets any limit pass',
    breaks: ['case'],
    wrong: class extends Service {
      override refusal(parameters: Parameters) {
        return super.refusal(new Map([...parameters].filter(([name]) => name !== 'limit')));
      }
    },
  },
];
