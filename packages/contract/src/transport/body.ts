/** A body is larger than anything that is described could be. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

const largest = 2 ** 25;

/**
 * The body of a response as text.
 *
 * @throws {TooLargeError} if it goes on for more than 32 MB, which a server may do until the memory is full.
 */
export async function bodyOf(response: Response): Promise<string> {
  const { body, headers } = response;
  // Where it is said before, as nearly always, there is a faster way.
  const length = Number(headers.get('content-length') ?? Number.NaN);
  if (length <= largest && !headers.has('content-encoding')) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > largest) throw new TooLargeError('the answer is larger than 32 MB');
  }
  return text + decoder.decode();
}
