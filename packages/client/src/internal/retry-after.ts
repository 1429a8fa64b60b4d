/** The seconds that a response asks to wait (`Retry-After`); undefined when it does not, or unreadably. */
export function readRetryAfter(response: Response | undefined): number | undefined {
  const text = response?.headers.get('retry-after') ?? '';
  if (/^\d+$/.test(text)) return Number(text);
  // Every date ends with GMT; Date.parse would take a number for a year.
  const ms = Date.parse(/GMT/.test(text) ? text : '') - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, Math.ceil(ms / 1000));
}
