import type { Check } from '../check.ts';
import type { Operation } from '../description/operations.ts';
import type { MakeChecks } from '../setting.ts';

const changing = ['POST', 'PUT', 'PATCH', 'DELETE'];

function methodCheck(operation: Operation, method: string): Check {
  return {
    operation,
    promise: 'method-refused',
    title: `${method} of the described path`,
    source: `${operation.bundle.id}#${operation.pointer}/responses/405`,
    async *run(ask) {
      const { headers } = await ask({ operation, method }, { status: 405 });
      const allow = headers.get('allow');
      const methods = allow?.split(',').map((each) => each.trim()) ?? [];
      if (methods.includes(operation.method) && !methods.includes(method)) return;
      yield `${method}: Allow is ${allow === null ? 'missing' : `'${allow.slice(0, 80)}'`}, and must name ${operation.method}`;
    },
  };
}

function pathCheck(operation: Operation, below: string): Check {
  return {
    operation,
    promise: 'path-refused',
    title: `${operation.path}${below}`,
    source: `${operation.bundle.id}#${operation.pointer}/responses/404`,
    async run(ask) {
      await ask({ operation, below }, { status: 404 });
    },
  };
}

/** What nobody described, asked only of a server that the suite started: elsewhere it could delete instances. */
export const undescribedChecks: MakeChecks = ({ operations, own }) =>
  own
    ? operations.flatMap((operation) => [
        ...changing.map((method) => methodCheck(operation, method)),
        ...['/', '/unheard-of'].map((below) => pathCheck(operation, below)),
      ])
    : [];
