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
  /** The response, where there was one; its body has been read. */
  declare readonly response?: Response;
  /** The first 1,000 characters of what came, where something did, without secrets and control characters. */
  declare readonly body?: string;

  /** @internal */
  constructor(message: string, details: object = {}) {
    super(message, details);
    Object.assign(this, details);
    Object.defineProperty(this, 'response', { enumerable: false });
  }

  /** Name, message and the error's own fields. The response is left out, as it is where the error is printed. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}
