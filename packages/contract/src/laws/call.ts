import type { Answer, Ask, Query } from '../check.ts';
import { isAnyCase, isKnown, isStrict, nameAt } from '../checks/spelling.ts';
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
  readonly #volatile: ReadonlySet<string | undefined>;

  constructor(operation: Operation, profile: Profile) {
    this.operation = operation;
    this.#profile = profile;
    const own = profile.differences.filter((each) => each.operation === operation.operationId);
    this.#volatile = new Set(own.flatMap(({ volatile }) => volatile ?? []));
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

  async ask(ask: Ask, query: Query, method: string = this.operation.method): Promise<Answer> {
    return this.#steady(await ask({ operation: this.operation, query: this.spelled(query), method }));
  }

  /** The described parameter of a name, whatever the server calls it. */
  parameter(name: string): Parameter | undefined {
    return this.parameters.find((each) => each.name === name);
  }

  /** Whether a text matches there whatever its case is. */
  isAnyCase(name: string): boolean {
    const parameter = this.parameter(name);
    return parameter !== undefined && isAnyCase(this.operation, parameter, this.#profile);
  }

  /** Whether a value that nothing can have may be refused there. */
  isStrict(name: string): boolean {
    const parameter = this.parameter(name);
    return parameter !== undefined && isStrict(this.operation, parameter, this.#profile);
  }

  /** The answer without the fields that change from one moment to the next. */
  #steady(answer: Answer): Answer {
    if (this.#volatile.size === 0 || answer.body === undefined) return answer;
    const kept = (name: string, value: unknown) => (this.#volatile.has(name) ? undefined : value);
    return { ...answer, body: JSON.parse(JSON.stringify(answer.body, kept)) };
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
    return this.#steady(answer);
  }
}
