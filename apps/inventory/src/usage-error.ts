/** What was typed, or what the environment holds, cannot be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
