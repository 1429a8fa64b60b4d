import type { Answer, Violation } from './answer.ts';
import type { Gate } from './authentication/gate.ts';
import type { Call, Engine, Outcome } from './engine.ts';
import type { Gateway } from './gateway.ts';
import type { Incoming } from './incoming.ts';
import type { Operation } from './operation.ts';
import { exampleFor, sentenceOf, withMessage, wrongTokenStatusOf } from './refusal.ts';
import { allowOf, type Methods } from './router.ts';

/** Makes the answers to requests that are not to be served. */
export interface Refuser {
  /** The answer, unless the description has something against it: then a 500 that says what. */
  sound(outcome: Outcome, operation: Operation): Answer;
  /** The operation's own documented error, saying `message` if there is something to say. */
  refuse(
    operation: Operation,
    status: number,
    violations: readonly Violation[],
    message?: string,
  ): Promise<Answer>;
  /** Why the caller is not let in; undefined if he is. */
  stop(call: Call, incoming: Incoming): Promise<Answer> | undefined;
  /** 405. */
  refuseMethod(operation: Operation, methods: Methods): Promise<Answer>;
}

export function createRefuser(engine: Engine, gateway: Gateway, gate: Gate): Refuser {
  function sound({ answer, flaws }: Outcome, { operationId }: Operation): Answer {
    if (flaws.length === 0) return answer;
    const problem = `The mock's answer breaks the description: ${operationId} ${answer.status}`;
    return gateway.fail(`${problem}: ${sentenceOf(flaws)}`, flaws);
  }

  const refuse: Refuser['refuse'] = async (operation, status, violations, message) => {
    const example = exampleFor(operation, status, violations);
    const answer = sound(await engine.sample(operation, { status, example }), operation);
    if (answer.status !== status) return answer;
    return { ...(message === undefined ? answer : withMessage(answer, operation, message)), violations };
  };

  return {
    sound,
    refuse,
    stop(call, incoming) {
      const { operation } = call;
      const missing = engine.securityOf(call);
      if (missing.length > 0) return refuse(operation, 401, missing);
      const refusal = gate.refusalOf(incoming);
      if (!refusal) return undefined;
      const { by, violation, message } = refusal;
      if (by === 'service') return refuse(operation, wrongTokenStatusOf(operation), [violation]);
      return Promise.resolve(gateway.unauthorized(message, [violation]));
    },
    async refuseMethod(operation, methods) {
      const answer = await refuse(operation, 405, []);
      return { ...answer, headers: { ...answer.headers, allow: allowOf(methods) } };
    },
  };
}
