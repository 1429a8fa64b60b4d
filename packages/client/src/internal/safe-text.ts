const longest = 300;

/** Makes text from outside fit for an error: no secret, no control characters, 300 characters at most. */
export function safeText(text: string, secrets: readonly string[]): string {
  let safe = text;
  for (const secret of secrets) {
    for (const form of [secret, encodeURIComponent(secret)]) safe = safe.replaceAll(form, '[secret]');
  }
  // Control characters could make a terminal do what the answer's author wants.
  safe = safe.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
  if (safe.length <= longest) return safe;
  return `${safe.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Header values that the second request has and the first has not. Shorter ones than any secret would garble texts. */
export function addedHeaders(before: Request, after: Request): string[] {
  return [...after.headers]
    .filter(([name, value]) => before.headers.get(name) !== value && value.length >= 4)
    .map(([, value]) => value);
}
