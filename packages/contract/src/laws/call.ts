import type { Answer, Ask, Query } from '../check.ts';
import { isKnown, nameAt } from '../checks/spelling.ts';
import type { Operation } from '../description/operations.ts';
import type { Parameter } from '../description/parameters.ts';
import type { Profile } from '../profile.ts';
import { Unusable } from '../unusable.ts';
import { queryText } from './query.ts';

/** An operation as a kind of server has it. Queries are given in the names of the description. */
export class Call {
  readonly operation: Operation;
  /** The parameters of the query that are known there. */
  readonly parameters: readonly Parameter[];
  readonly #profile: Profile;

  constructor(operation: Operation, profile: Profile) {
    this.operation = operation;
    this.#profile = profile;
    this.parameters = this.#described.filter((parameter) => isKnown(operation, parameter, profile));
  }

  get #described(): readonly Parameter[] {
    return this.operation.parameters.filter((parameter) => parameter.in === 'query');
  }

  /** Whether no parameter of the query is missing there. */
  knows(query: Query): boolean {
    const absent = this.#described.filter((parameter) => !this.parameters.includes(parameter));
    return query.every(([name]) => absent.every((parameter) => parameter.name !== name));
  }

  /** Whether what is at this pointer into the body may be left out there. */
  mayLack(pointer: string): boolean {
    const { operationId } = this.operation;
    return this.#profile.differences.some(
      ({ operation, optional }) => operation === operationId && optional === pointer,
    );
  }

  /** The query as it is sent: in the server's names, with the required parameters. */
  spelled(query: Query): Query {
    const missing = this.parameters
      .filter(({ name, required }) => required && !query.some(([given]) => given === name))
      .map(({ name, example }) => [name, String(example)] as const);
    const names = new Map(
      this.parameters.map((each) => [each.name, nameAt(this.operation, each, this.#profile)]),
    );
    return [...missing, ...query].map(([name, value]) => [names.get(name) ?? name, value]);
  }

  /** The query as it is sent, for a person. */
  written(query: Query): string {
    return queryText(this.spelled(query));
  }

  ask(ask: Ask, query: Query, method: string = this.operation.method): Promise<Answer> {
    return ask({ operation: this.operation, query: this.spelled(query), method });
  }

  /**
   * Asks where a law can say nothing without a success.
   *
   * @throws {Unusable} where that is not what came.
   */
  async success(ask: Ask, query: Query): Promise<Answer> {
    const { operation } = this;
    const status = [...operation.responses.keys()].find((each) => each >= 200 && each < 300) ?? 200;
    const answer = await ask({ operation, query: this.spelled(query) }, { status });
    if (answer.status !== status || answer.body === undefined) throw new Unusable();
    return answer;
  }
}
