import { ConfigurationError } from './errors/configuration-error.ts';
import { type Example, type ExampleNames, examples } from './generated/examples.ts';
import { readRequest } from './internal/fake-request.ts';
import type { DataOf, OperationName, ParametersOf } from './internal/operation-types.ts';

export type { ExampleNames, OperationName };

/** What the fake cloud was asked, as its caller meant it. */
export type FakeRequest<Name extends OperationName = OperationName> = {
  [Each in Name]: {
    readonly operation: Each;
    /** The parameters that were given. */
    readonly parameters: ParametersOf<Each>;
    readonly projectId: string;
    /** What was sent, with its headers. */
    readonly request: Request;
  };
}[Name];

/** A described example by its name, the data of a success, any status with any body, or a response as it is. */
export type FakeAnswer<Name extends OperationName = OperationName> =
  | ExampleNames[Name]
  | { readonly body: DataOf<Name>; readonly headers?: Readonly<Record<string, string>> }
  | {
      readonly status: number;
      /** A text is sent as it is, all else as JSON. Default: nothing. */
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | Response;

/** An answer, or what makes one for each request. What it throws, `fetch` rejects with. */
export type FakeAnswers<Name extends OperationName = OperationName> =
  | FakeAnswer<Name>
  | ((request: FakeRequest<Name>) => FakeAnswer<Name> | Promise<FakeAnswer<Name>>);

/** A cloud for unit tests, without server and network. */
export interface FakeCloud {
  /** For `createClient({ fetch })`; it can stand in for the global `fetch` too. */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** What was asked so far, the oldest first; retries are requests too. */
  readonly requests: readonly FakeRequest[];
  /**
   * Says how an operation answers from now on. Of several answers each request gets the next, and the last one stays.
   *
   * @throws {@link ConfigurationError} when there is no such operation, or no such example of it.
   */
  answer<Name extends OperationName>(
    operation: Name,
    ...answers: [FakeAnswers<Name>, ...FakeAnswers<Name>[]]
  ): void;
}

/**
 * Makes a fake cloud. Each operation answers with the first described example of its success until {@link
 * FakeCloud.answer} says otherwise; filters and pages are not applied. A path that no operation has is a rejection that
 * names those there are. Answers have the described headers, also `Retry-After`: with `retry: { maxDelay: 0 }` the
 * client does not wait.
 *
 * @example
 * ```ts
 * import { createClient, token } from '@cloud-inventory/client';
 * import { fakeCloud } from '@cloud-inventory/client/testing';
 *
 * const cloud = fakeCloud();
 * const client = createClient({
 *   endpoints: 'http://cloud.test',
 *   projectId: '0dea2644dc80d5d22ff1c01e3ebea6fc',
 *   credentials: token('any'),
 *   fetch: cloud.fetch,
 *   retry: { maxDelay: 0 },
 * });
 * cloud.answer('kms.showUserInstances', 'ServiceUnavailable', { body: { instance_num: 3 } });
 *
 * console.log(await client.kms.showUserInstances()); // { instance_num: 3 }
 * console.log(cloud.requests.length); // 2
 * ```
 */
export function fakeCloud(): FakeCloud {
  const requests: FakeRequest[] = [];
  const told = new Map<OperationName, FakeAnswers[]>();
  return {
    requests,
    answer(operation, ...answers) {
      for (const answer of answers) if (typeof answer === 'string') exampleOf(operation, answer);
      // Each function among them is only asked for answers of this operation.
      told.set(operation, answers as FakeAnswers[]);
    },
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      // The types of operations and of what they take are made from the descriptions that this was read by.
      const asked = { ...readRequest(request), request } as FakeRequest;
      requests.push(asked);
      const answers = told.get(asked.operation) ?? [firstExample(asked.operation)];
      const next = answers.length > 1 ? answers.shift() : answers[0];
      const answer = typeof next === 'function' ? await orAborted(request, () => next(asked)) : next;
      return responseOf(typeof answer === 'string' ? exampleOf(asked.operation, answer) : answer);
    },
  };
}

function firstExample(operation: OperationName): Example {
  return exampleOf(operation, Object.keys(examples[operation])[0] ?? '');
}

function exampleOf(operation: OperationName, name: string): Example {
  if (!Object.hasOwn(examples, operation)) throw notKnown('operation', operation, examples);
  const named: Readonly<Record<string, Example>> = examples[operation];
  const example = Object.hasOwn(named, name) ? named[name] : undefined;
  if (!example) throw notKnown(`example of ${operation}`, name, named);
  return example;
}

function notKnown(what: string, name: string, known: object): ConfigurationError {
  return new ConfigurationError(`no ${what} is called ${name}; there are ${Object.keys(known).join(', ')}`);
}

/** What the work gives, unless the request is aborted before: then its signal's reason. */
function orAborted<T>({ signal }: Request, work: () => T | Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    Promise.resolve().then(work).then(resolve, reject);
  });
}

function responseOf(answer: Exclude<FakeAnswer, string> | undefined): Response {
  if (answer instanceof Response) return answer.clone();
  const { status = 200, body, headers = {} }: Partial<Example> = answer ?? {};
  const init = { status, headers };
  if (body === undefined) return new Response(null, init);
  return typeof body === 'string' ? new Response(body, init) : Response.json(body, init);
}
