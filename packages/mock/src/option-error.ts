/**
 * An option of `startMock` makes no sense; the message says which, what it was and what it must be.
 *
 * @example
 * ```ts
 * try {
 *   await startMock({ tokens: [] });
 * } catch (error) {
 *   if (!(error instanceof OptionError)) throw error;
 *   console.log(error.message); // tokens must be a list of at least one; leave it out to let any in.
 * }
 * ```
 */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}
