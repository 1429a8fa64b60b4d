import type { Asked } from '../../src/check.ts';
import type { Said } from './small-ask.ts';

/** An instance, as much of it as laws look at. */
export interface Item {
  readonly instance_id: string;
  readonly name: string;
  readonly status: string;
  readonly engine: string;
}

export type Parameters = ReadonlyMap<string, string>;

const isTrue = (text: string | undefined) => text === 'true';

/** A service that keeps the laws, made of parts that a test replaces by wrong ones. */
export class Service {
  readonly items: readonly Item[];

  constructor(items: readonly Item[]) {
    this.items = items;
  }

  matchesName(item: Item, name: string, isExact: boolean): boolean {
    return isExact ? item.name === name : item.name.includes(name);
  }

  matchesStatus(item: Item, status: string): boolean {
    return item.status === status;
  }

  isListed(item: Item, parameters: Parameters): boolean {
    return item.status !== 'CREATEFAILED' || isTrue(parameters.get('includeFailure'));
  }

  isCounted(item: Item, parameters: Parameters): boolean {
    return item.status !== 'CREATEFAILED' || isTrue(parameters.get('include_failure'));
  }

  matching(parameters: Parameters): readonly Item[] {
    const [name, id, status] = ['name', 'id', 'status'].map((each) => parameters.get(each) ?? '');
    const isExact = isTrue(parameters.get('isExactMatchName'));
    return this.items.filter(
      (item) =>
        this.isListed(item, parameters) &&
        (!name || this.matchesName(item, name, isExact)) &&
        (!id || item.instance_id === id) &&
        (!status || this.matchesStatus(item, status)),
    );
  }

  start(parameters: Parameters): number {
    return Number(parameters.get('start') ?? 1);
  }

  page(matching: readonly Item[], start: number, limit: number): readonly Item[] {
    return matching.slice(start - 1, start - 1 + limit);
  }

  total(matching: readonly Item[], _page: readonly Item[]): number | undefined {
    return matching.length;
  }

  counters(items: readonly Item[]): Record<string, number> {
    const count = (status: string) => items.filter((item) => item.status === status).length;
    const counted = ['CREATING', 'RUNNING', 'ERROR', 'CREATEFAILED', 'RESTARTING'];
    return Object.fromEntries(counted.map((status) => [`${status.toLowerCase()}_count`, count(status)]));
  }

  list(parameters: Parameters): unknown {
    const matching = this.matching(parameters);
    const limit = Number(parameters.get('limit') ?? matching.length);
    const instances = this.page(matching, this.start(parameters), limit);
    return { instances, instance_num: this.total(matching, instances) };
  }

  counts(parameters: Parameters): unknown {
    const items = this.items.filter((item) => this.isCounted(item, parameters));
    const of = (engine: string) => this.counters(items.filter((item) => item.engine === engine));
    return { ...this.counters(items), redis: of('Redis'), memcached: of('Memcached') };
  }

  refusal(parameters: Parameters): string | undefined {
    const wrong = ['start', 'limit'].find((name) => !/^[1-9]\d*$/.test(parameters.get(name) ?? '1'));
    return wrong && `the parameter ${wrong} is wrong`;
  }

  /** The answer to a request for any of the three calls. */
  readonly say = ({ operation, method = 'GET', path, query = [] }: Asked): Said => {
    const parameters = new Map(query);
    const isProject = (path?.['project_id'] ?? '0').length !== 'malformed'.length;
    const refusal = isProject ? this.refusal(parameters) : 'the parameter project_id is wrong';
    const errors = { error: { code: '1', message: refusal, error_msg: refusal }, error_msg: refusal };
    if (refusal !== undefined) return this.answer(method, 400, errors);
    const { operationId } = operation;
    if (operationId === 'ListInstances') return this.answer(method, 200, this.list(parameters));
    if (operationId === 'ShowUserInstances') return this.answer(method, 200, { instance_num: 15 });
    return this.answer(method, 200, this.counts(parameters));
  };

  answer(method: string, status: number, body: unknown): Said {
    const text = JSON.stringify(body);
    const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) };
    return { status, headers, text: method === 'HEAD' ? '' : text };
  }
}
