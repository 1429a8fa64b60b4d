/**
 * Any error that this client throws by itself. Aborting a call is not among them: it rejects with the signal's reason.
 *
 * @example
 * ```ts
 * try {
 *   await client.kms.showUserInstances();
 * } catch (error) {
 *   if (!(error instanceof CloudError)) throw error;
 *   console.error(error.name, error.message);
 * }
 * ```
 */
export class CloudError extends Error {
  override readonly name: string = 'CloudError';
}
