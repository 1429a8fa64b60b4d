import { DescriptionError } from '../../description-error.ts';
import type { Answer } from '../answer.ts';
import type { Wish } from '../engine.ts';
import { closed } from './closed.ts';
import type { PrismOperation } from './prism-operation.ts';
import { statusFor } from './samples.ts';

const silence = () => undefined;
// Prism calls nothing else of pino's interface than these.
const logger = {
  child: () => logger,
  trace: silence,
  debug: silence,
  info: silence,
  warn: silence,
  error: silence,
  fatal: silence,
  success: silence,
};

/**
 * An answer with a body that is made up from its schema by Prism. Its generator does not know
 * `unevaluatedProperties`, so it gets what it does know instead. Loading it takes a quarter of a second.
 */
export async function madeUpAnswer(operation: PrismOperation, wish: Wish): Promise<Answer> {
  const { default: imported } = await import('@stoplight/prism-http/dist/mocker/index.js');
  // Node hands a CommonJS module over whole, Vite (and so vitest) unwraps its default: hence the type's second reading.
  const mock = imported.default ?? (imported as unknown as typeof imported.default);
  const { dynamic = false, mediaType } = wish;
  const code = statusFor(operation, wish);
  const result = mock({
    resource: dynamic ? closed(operation) : operation,
    // Its reader gives methods in lower case, as its generator takes them.
    input: { data: { method: operation.method as 'get', url: { path: operation.path } }, validations: [] },
    config: { dynamic, ...(code && { code: Number(code) }), ...(mediaType && { mediaTypes: [mediaType] }) },
  })(logger as never);
  if (result._tag === 'Left') {
    throw new DescriptionError(
      `${operation.iid} has no answer ${code ?? 'of success'}: ${result.left.message}`,
    );
  }
  const { statusCode, headers = {}, body } = result.right;
  return {
    status: statusCode,
    headers: Object.fromEntries(
      Object.entries(headers)
        .map(([name, value]) => [name.toLowerCase(), value] as const)
        .filter(([name, value]) => value != null && name !== 'x-request-id')
        .map(([name, value]) => [name, String(value)]),
    ),
    body,
    violations: [],
  };
}
