import type { RequestHead } from '../credentials.ts';

/** Makes text from outside fit for an error: without what the request's headers hold, and without control characters. */
export function safeText(text: string, { headers }: RequestHead, longest = 300): string {
  let safe = text;
  headers.forEach((value) => {
    // A signature is a part of its header. What is shorter is no secret, but would garble the text.
    for (const secret of [value, encodeURIComponent(value), ...value.split(/[ ,=]+/)])
      if (secret.length > 16) safe = safe.replaceAll(secret, '[secret]');
  });
  // Control characters could make a terminal do what the answer's author wants.
  safe = safe.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
  // By whole characters, the last of which may be half of one; and as a new text, which keeps no long one in memory.
  return safe.length > longest ? `${[...safe.slice(0, longest)].slice(0, -1).join('')}…` : safe;
}
