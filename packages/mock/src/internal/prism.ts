import { DescriptionError } from '../description-error.ts';
import { type Answer, unsendable } from './answer.ts';
import { type Description, readBuilt } from './descriptions.ts';
import type { Engine, Outcome } from './engine.ts';
import type { Operation } from './operation.ts';
import { judgeOf } from './prism/judge.ts';
import { operationOf } from './prism/operation-of.ts';
import { type PrismOperation, type ReadOperation, readOperations } from './prism/prism-operation.ts';
import { documentedAnswer } from './prism/samples.ts';

interface Entry {
  readonly read: PrismOperation;
  readonly judge: ReturnType<typeof judgeOf>;
  /** The documented answers, each judged once: they never change. */
  readonly samples: Map<string, Outcome>;
}

/** Judged when somebody asks for the first time: the first of all takes a tenth of a second. */
function judgedOnDemand(answer: Answer, judge: Entry['judge']): Outcome {
  let flaws: Outcome['flaws'] | undefined;
  return {
    answer,
    get flaws() {
      flaws ??= [...judge.flawsOf(answer), ...unsendable(answer)];
      return flaws;
    },
  };
}

/** Validates by Prism, from operations that Prism has read. */
function engineOf(operations: readonly ReadOperation[]): Engine {
  const entries = new Map<Operation, Entry>(
    operations.map((each) => [
      operationOf(each),
      { read: each.operation, judge: judgeOf(each.operation), samples: new Map() },
    ]),
  );
  const entryOf = (operation: Operation): Entry => {
    const entry = entries.get(operation);
    if (entry) return entry;
    throw new DescriptionError(`${operation.operationId} is not of these descriptions.`);
  };
  return {
    operations: [...entries.keys()],
    securityOf: (call) => entryOf(call.operation).judge.securityOf(call),
    violationsOf: (call) => entryOf(call.operation).judge.violationsOf(call),
    flawsOf: (operation, answer) => entryOf(operation).judge.flawsOf(answer),
    sample(operation, wish) {
      const { read, judge, samples } = entryOf(operation);
      const key = wish.dynamic ? '' : `${wish.status} ${wish.example} ${wish.mediaType}`;
      const known = samples.get(key);
      if (known) return known;
      const answer = documentedAnswer(read, wish);
      if (answer) {
        const outcome = judgedOnDemand(answer, judge);
        samples.set(key, outcome);
        return outcome;
      }
      return import('./prism/made-up.ts').then(async ({ madeUpAnswer }) => {
        const made = await madeUpAnswer(read, wish);
        return { answer: made, flaws: judge.flawsOf(made) };
      });
    },
  };
}

/** Reads descriptions; from then on validates by them. */
export async function createPrism(descriptions: readonly Description[]): Promise<Engine> {
  return engineOf(await readOperations(descriptions));
}

let built: Promise<Engine> | undefined;

/** The engine of the descriptions that this package was built with: one for all mocks, since it never changes. */
export function builtPrism(): Promise<Engine> {
  // The package's own build writes that file. When it has not, it may have by the next time.
  built ??= readBuilt('#operations').then(
    (operations) => engineOf(operations as ReadOperation[]),
    (error: unknown) => {
      built = undefined;
      throw error;
    },
  );
  return built;
}
