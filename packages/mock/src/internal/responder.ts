import type { Override } from '../override.ts';
import { accepted } from './accepted.ts';
import type { Answer } from './answer.ts';
import { applyOverride } from './apply-override.ts';
import { callerOf } from './caller.ts';
import type { Call, Engine, Outcome, Wish } from './engine.ts';
import type { Fault } from './faults/fault.ts';
import type { FaultPlan } from './faults/fault-plan.ts';
import type { Forward } from './forward.ts';
import type { Gateway } from './gateway.ts';
import type { Incoming } from './incoming.ts';
import { type Operation, responseOf } from './operation.ts';
import type { Overrides } from './overrides.ts';
import { isNamed, readPreference } from './preference.ts';
import { sentenceOf, strangerStatusOf, strangerTo } from './refusal.ts';
import type { Refuser } from './refuser.ts';
import { type Methods, routerOf } from './router.ts';
import type { Source } from './source.ts';
import type { Target } from './target.ts';
import { createVerdicts } from './verdicts.ts';

export interface Reply {
  /** Where the request went; undefined if that is malformed. */
  readonly target: Target | undefined;
  readonly answer: Answer;
  /** Undefined where nothing is described. */
  readonly operation: Operation | undefined;
  /** What befalls it on its way. */
  readonly fault: Fault;
  /** Whether the same request gets the same as long as the source's state is the same. */
  readonly lasting: boolean;
}

type Service = Omit<Reply, 'operation' | 'target'>;

export interface Parts {
  readonly engine: Engine;
  readonly gateway: Gateway;
  readonly refuser: Refuser;
  readonly source: Source;
  readonly overrides: Overrides;
  readonly plan: FaultPlan | undefined;
  readonly forward: Forward | undefined;
}

/** @param gone gives a signal that is aborted when nobody waits for the answer any more. */
export type Responder = (incoming: Incoming, target: Target, gone: () => AbortSignal) => Promise<Reply>;

const unharmed: Fault = {};

/** The part of an override that befalls the answer. */
function faultOf({ latency, retryAfter, ending }: Override): Fault {
  return {
    ...(latency !== undefined && { latency }),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(ending && { ending }),
  };
}

function withRetryAfter(answer: Answer, { retryAfter }: Fault): Answer {
  if (retryAfter === undefined) return answer;
  return { ...answer, headers: { ...answer.headers, 'retry-after': String(retryAfter) } };
}

/** Decides what to answer; knows neither sockets nor where a request came from. */
export function createResponder(parts: Parts): Responder {
  const { engine, gateway, refuser, source, overrides, plan, forward } = parts;
  const { sound, refuse } = refuser;
  const router = routerOf(engine.operations);
  const verdictOn = createVerdicts(engine);

  async function computed({ operation }: Call, body: () => unknown, wish: Wish): Promise<Outcome> {
    const { answer, flaws } = await engine.sample(operation, wish);
    if (flaws.some(({ in: place }) => place === 'header')) return { answer, flaws };
    return verdictOn(operation, { ...answer, body: body() });
  }

  /** What a caller who was let in gets, and what his `Prefer` adds to it. */
  async function serve(call: Call, incoming: Incoming, gone: () => AbortSignal): Promise<Service> {
    const { operation, headers } = call;
    const preference = readPreference(headers['prefer'], operation);
    if ('problem' in preference) {
      const { problem: message } = preference;
      const violation = { in: 'header', name: 'prefer', rule: 'prefer', message };
      return { answer: await refuse(operation, 400, [violation], message), fault: unharmed, lasting: true };
    }
    const { wish, fault } = preference;
    const once = (answer: Answer) => ({ answer, fault, lasting: false });
    const always = (answer: Answer) => ({ answer, fault, lasting: true });

    const documented = wish.status ? responseOf(operation, wish.status) : operation.success;
    const { mediaTypes = [] } = documented ?? {};
    const mediaType = accepted(headers['accept'], mediaTypes);
    if (mediaTypes.length > 0 && mediaType === undefined) {
      return always(gateway.refuse(406, `Accept admits none of what there is: ${mediaTypes.join(', ')}.`));
    }
    const violations = engine.violationsOf(call);
    if (violations.length > 0) {
      return always(await refuse(operation, 400, violations, sentenceOf(violations)));
    }
    if (isNamed(wish)) {
      const answer = sound(await engine.sample(operation, { ...wish, mediaType }), operation);
      return wish.dynamic ? once(answer) : always(answer);
    }
    const real = forward?.serves(operation.service) === true;
    const finding = real ? undefined : source.lookUp(call);
    if (finding && 'stranger' in finding) {
      const { stranger } = finding;
      return always(await refuse(operation, strangerStatusOf(operation), [strangerTo(stranger)], stranger));
    }
    const own = async () => {
      if (real) return { answer: await forward.answer(call, incoming, gone), flaws: [] };
      return finding ? computed(call, finding.body, { mediaType }) : engine.sample(operation, { mediaType });
    };
    const override = overrides.active
      ? await overrides.resolve(operation, { ...call, ...incoming })
      : undefined;
    if (override) {
      const answer = sound(await applyOverride(engine, operation, override, own), operation);
      return { answer, fault: { ...faultOf(override), ...fault }, lasting: false };
    }
    const answer = sound(await own(), operation);
    return real ? once(answer) : always(answer);
  }

  async function replyTo(
    call: Call,
    methods: Methods,
    incoming: Incoming,
    gone: () => AbortSignal,
  ): Promise<Service> {
    const { operation } = call;
    const lasting = incoming.headers['authorization'] === undefined;
    const stopped = await refuser.stop(call, incoming);
    if (stopped) return { answer: stopped, fault: unharmed, lasting };
    if (operation.method !== (incoming.method === 'HEAD' ? 'GET' : incoming.method)) {
      return { answer: await refuser.refuseMethod(operation, methods), fault: unharmed, lasting };
    }
    const planned = plan?.next(operation.service, callerOf(incoming)) ?? unharmed;
    if (planned.status !== undefined && responseOf(operation, planned.status)) {
      const answer = await refuse(operation, planned.status, []);
      return { answer: withRetryAfter(answer, planned), fault: planned, lasting: false };
    }
    const { answer, fault, ...reply } = await serve(call, incoming, gone);
    return {
      answer: withRetryAfter(answer, fault),
      fault: { ...planned, ...fault },
      lasting: reply.lasting && lasting && !plan,
    };
  }

  return async (incoming, target, gone) => {
    const { path, query } = target;
    const found = router.match(path);
    if (!found) {
      return { target, answer: gateway.noSuchApi, operation: undefined, fault: unharmed, lasting: true };
    }
    const { method, headers } = incoming;
    const { methods, first, parameters } = found;
    const operation = methods.get(method === 'HEAD' ? 'GET' : method) ?? first;
    const call = { operation, parameters, query, headers };
    try {
      return { target, ...(await replyTo(call, methods, incoming, gone)), operation };
    } catch (error) {
      // Only a description or a test's own override can be at fault here; the request has been understood.
      const message = error instanceof Error ? error.message : String(error);
      const answer = gateway.fail(`The mock could not answer: ${message}`);
      return { target, answer, operation, fault: unharmed, lasting: false };
    }
  };
}
