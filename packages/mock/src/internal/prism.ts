// The only file that knows Prism.
import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http';
import mocker from '@stoplight/prism-http/dist/mocker/index.js';
import { DescriptionError } from '../description-error.ts';
import type { Violation } from './answer.ts';
import { closed } from './closed.ts';
import type { Call, Engine, Wish } from './engine.ts';
import type { ErrorEnvelope, Operation } from './operation.ts';

type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
type Components = Parameters<typeof createInstance>[1];
type Mocker = NonNullable<Components['mock']>;
type MockConfig = Parameters<Mocker>[0]['config'] & Pick<Wish, 'body'>;
type Instance = ReturnType<typeof createInstance>;
type Diagnostic = Parameters<Mocker>[0]['input']['validations'][number];

const silence = () => undefined;
const quiet = { child: () => quiet, trace: silence, debug: silence, info: silence, warn: silence } as object;
// Prism calls nothing else of pino's interface than these.
const logger = Object.assign(quiet, {
  error: silence,
  fatal: silence,
  success: silence,
}) as Components['logger'];

// Routing is done before: Prism is handed exactly one operation.
const route: NonNullable<Components['route']> = ({ resources: [resource] }) =>
  resource
    ? { _tag: 'Right', right: resource }
    : { _tag: 'Left', left: new Error('no operation was handed over') };

// Node hands a CommonJS module over whole, Vite (and so vitest) unwraps its default: hence the type's second reading.
const documentedAnswer: Mocker = mocker.default ?? (mocker as unknown as Mocker);

/**
 * The stage that makes the answer; Prism validates whatever comes out of it. The generator of made-up bodies does
 * not know `unevaluatedProperties`, so it gets what it does know instead.
 */
const answerStage: Mocker =
  ({ resource, input, config }) =>
  (logger) => {
    const example = documentedAnswer({
      resource: config.dynamic ? closed(resource) : resource,
      input,
      config,
    })(logger);
    // Prism hands on the configuration that `ask` gave it.
    const { body } = config as MockConfig;
    if (!body || example._tag === 'Left' || example.right.statusCode >= 300) return example;
    return { ...example, right: { ...example.right, body: body() } };
  };

// Media types are negotiated before, and the described calls take no body: whatever is sent as one is ignored.
const unread = new Set(['accept', 'content-type', 'content-length', 'transfer-encoding']);

function readHeaders(headers: Call['headers']): Call['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !unread.has(name)));
}

const config = {
  isProxy: false,
  errors: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const;

function violationOf({ path = [], code, message }: Diagnostic): Violation {
  if (code === 401) return { in: 'security', name: '', rule: 'security', message };
  const [place = '', ...names] = path;
  // Ajv puts a missing property at what lacks it, and names it in the message alone.
  const missing = code === 'required' && place !== 'body' && /required property '(.+)'/.exec(message)?.[1];
  if (missing) names.push(missing);
  return { in: place, name: names.join('.'), rule: String(code ?? ''), message };
}

function mockConfigOf({ dynamic = false, status, example, mediaType, body }: Wish): MockConfig {
  return {
    dynamic,
    ...(status && { code: status }),
    ...(example && { exampleKey: example }),
    ...(mediaType && { mediaTypes: [mediaType] }),
    ...(body && { body }),
  };
}

function operationOf(operation: PrismOperation): Operation {
  if (!operation.iid) throw new DescriptionError(`${operation.method} ${operation.path} has no operationId.`);
  return {
    operationId: operation.iid,
    method: operation.method.toUpperCase(),
    path: operation.path,
    queryParameters: operation.request?.query?.map(({ name }) => name) ?? [],
    responses: operation.responses
      .filter(({ code }) => /^\d{3}$/.test(code))
      .map(({ code, contents = [] }) => ({
        status: Number(code),
        mediaTypes: contents.map(({ mediaType }) => mediaType),
        examples: contents.flatMap(({ examples = [] }) => examples.map(({ key }) => key)),
      })),
    // Code generation refuses a description that lacks it or gives it another shape.
    envelope: operation.extensions?.['x-error-envelope'] as ErrorEnvelope | undefined,
  };
}

async function readOperations(document: object): Promise<PrismOperation[]> {
  try {
    return await getHttpOperationsFromSpec(document);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DescriptionError(`Prism cannot read a description: ${reason}`, { cause });
  }
}

/** Reads the descriptions; from then on answers requests by them, validating both ways. */
export async function createPrism(documents: readonly object[]): Promise<Engine> {
  const read = (await Promise.all(documents.map(readOperations))).flat();
  const originals = new Map(read.map((original) => [operationOf(original), original]));
  const instance: Instance = createInstance(config, { logger, route, mock: answerStage } as Components);

  return {
    operations: [...originals.keys()],
    async ask({ operation, path, query, headers }, wish) {
      const original = originals.get(operation);
      if (!original) throw new DescriptionError(`${operation.operationId} is not of these descriptions.`);
      const request = { method: original.method, url: { path, query }, headers: readHeaders(headers) };
      const result = await instance.request(request as Parameters<Instance['request']>[0], [original], {
        ...config,
        checkSecurity: !wish.unconditional,
        validateRequest: !wish.unconditional,
        mock: mockConfigOf(wish),
      })();
      if (result._tag === 'Left') {
        const what = `${operation.operationId} has no answer ${wish.status ?? ''}`.trim();
        throw new DescriptionError(`${what}: ${result.left.message}`);
      }
      const { output, validations } = result.right;
      const headersOut = Object.entries(output.headers ?? {}).filter(([, value]) => value != null);
      return {
        answer: {
          status: output.statusCode,
          headers: Object.fromEntries(headersOut.map(([name, value]) => [name.toLowerCase(), String(value)])),
          body: output.body,
          violations: validations.input.map(violationOf),
        },
        flaws: validations.output.map(violationOf),
      };
    },
  };
}
