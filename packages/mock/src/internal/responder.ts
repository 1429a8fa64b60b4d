import accepts from 'accepts';
import { type Answer, unsendable, type Violation } from './answer.ts';
import type { Call, Engine, Outcome } from './engine.ts';
import { type Gateway, gatewayOf } from './gateway.ts';
import { type Operation, responseOf, successOf } from './operation.ts';
import { isNamed, readPreference } from './preference.ts';
import { exampleFor, sentenceOf, strangerStatusOf, strangerTo, withMessage } from './refusal.ts';
import { allowOf, routerOf } from './router.ts';
import type { Source } from './source.ts';
import type { Target } from './target.ts';

export interface Question {
  readonly method: string;
  readonly target: Target;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
}

export interface Reply {
  readonly answer: Answer;
  /** Undefined where nothing is described. */
  readonly operation: Operation | undefined;
}

export interface Responder {
  readonly gateway: Gateway;
  reply(question: Question): Promise<Reply>;
}

const healthPath = '/__mock/health';

const healthy: Answer = {
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: { status: 'ok' },
  violations: [],
};

// `application/json;charset=utf-8` is a common way to ask for what is described as `application/json`.
const plain = (accept = '*/*') => accept.replaceAll(/;\s*(?!q\s*=)[^,;]*/gi, '');

/** Decides what to answer; knows neither sockets nor where a request came from. */
export async function responderOf(engine: Engine, source: Source): Promise<Responder> {
  const gateway = await gatewayOf(engine);
  const router = routerOf(engine.operations);

  function sound({ answer, flaws }: Outcome, { operationId }: Operation): Answer {
    const all = [...flaws, ...unsendable(answer)];
    if (all.length === 0) return answer;
    const problem = `The mock's answer breaks the description: ${operationId} ${answer.status}`;
    return gateway.fail(`${problem}: ${sentenceOf(all)}`, all);
  }

  /** The operation's own documented error, saying `message` if there is something to say. */
  async function refusal(call: Call, status: number, violations: readonly Violation[], message?: string) {
    const { operation } = call;
    const example = exampleFor(operation, status, violations);
    const answer = sound(await engine.ask(call, { status, example, unconditional: true }), operation);
    if (answer.status !== status) return answer;
    return { ...(message === undefined ? answer : withMessage(answer, operation, message)), violations };
  }

  async function answerTo(call: Call): Promise<Answer> {
    const { operation, headers } = call;
    const preference = readPreference(headers['prefer'], operation);
    if ('problem' in preference) {
      const { problem } = preference;
      return refusal(
        call,
        400,
        [{ in: 'header', name: 'prefer', rule: 'prefer', message: problem }],
        problem,
      );
    }
    const { wish } = preference;
    const { mediaTypes = [] } =
      (wish.status ? responseOf(operation, wish.status) : successOf(operation)) ?? {};
    const mediaType = accepts({ headers: { accept: plain(headers['accept']) } }).type([...mediaTypes]);
    const finding = isNamed(wish) ? undefined : source.lookUp(call);
    const outcome = await engine.ask(call, {
      ...wish,
      ...(typeof mediaType === 'string' && { mediaType }),
      ...(finding && 'body' in finding && { body: finding.body }),
    });
    const { violations } = outcome.answer;
    if (violations.some(({ rule }) => rule === 'security')) return refusal(call, 401, violations);
    if (mediaTypes.length > 0 && typeof mediaType !== 'string') {
      return gateway.refuse(406, `Accept admits none of what there is: ${mediaTypes.join(', ')}.`);
    }
    if (violations.length > 0) return refusal(call, 400, violations, sentenceOf(violations));
    if (finding && 'stranger' in finding) {
      const { stranger } = finding;
      return refusal(call, strangerStatusOf(operation), [strangerTo(stranger)], stranger);
    }
    return sound(outcome, operation);
  }

  return {
    gateway,
    async reply({ method, target, headers }) {
      const reading = method === 'HEAD' ? 'GET' : method;
      if (target.path === healthPath && reading === 'GET') return { answer: healthy, operation: undefined };
      const methods = router.match(target.path);
      const [described] = methods?.values() ?? [];
      if (!methods || !described) return { answer: gateway.noSuchApi, operation: undefined };
      const operation = methods.get(reading) ?? described;
      const call = { operation, ...target, headers };
      if (methods.has(reading)) return { answer: await answerTo(call), operation };
      const answer = await refusal(call, 405, []);
      return { answer: { ...answer, headers: { ...answer.headers, allow: allowOf(methods) } }, operation };
    },
  };
}
