import { DescriptionError } from '../../description-error.ts';
import type { Answer } from '../answer.ts';
import type { Wish } from '../engine.ts';
import type { PrismOperation } from './prism-operation.ts';

type Header = NonNullable<PrismOperation['responses'][number]['headers']>[number];

function headersOf(documented: readonly Header[], mediaType: string | undefined): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { name, examples: [example] = [] } of documented) {
    if (example && 'value' in example) headers[name.toLowerCase()] = String(example.value);
  }
  // Every request has an id of its own.
  delete headers['x-request-id'];
  if (mediaType) headers['content-type'] = mediaType;
  return headers;
}

/** The status that a wish means: the lowest 2xx unless it names one. */
export function statusFor({ responses }: PrismOperation, { status }: Wish): string | undefined {
  if (status !== undefined) return String(status);
  return responses
    .map(({ code }) => code)
    .filter((code) => /^2\d\d$/.test(code))
    .sort()[0];
}

/**
 * The documented answer for a wish; undefined where no example is, so that it has to be made up.
 *
 * @throws {DescriptionError} if no such answer is documented.
 */
export function documentedAnswer(operation: PrismOperation, wish: Wish): Answer | undefined {
  const code = statusFor(operation, wish);
  const response = operation.responses.find((each) => each.code === code);
  if (!response) throw new DescriptionError(`${operation.iid} has no answer ${code ?? 'of success'}.`);
  const { contents = [], headers = [] } = response;
  const content = contents.find(({ mediaType }) => mediaType === wish.mediaType) ?? contents[0];
  const answer = {
    status: Number(response.code),
    headers: headersOf(headers, content?.mediaType),
    violations: [],
  };
  if (!content) return { ...answer, body: undefined };
  const { examples = [] } = content;
  const example = wish.example === undefined ? examples[0] : examples.find(({ key }) => key === wish.example);
  if (wish.example !== undefined && !example) {
    throw new DescriptionError(`${operation.iid} ${code} has no example ${wish.example}.`);
  }
  if (wish.dynamic || !example || !('value' in example)) return undefined;
  return { ...answer, body: example.value };
}
