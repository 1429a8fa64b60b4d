const reasons: Record<string, string> = {
  EADDRINUSE: 'the port is in use; stop what listens there, or choose another port (0 takes any free one)',
  EACCES: 'this user may not listen there; choose a port above 1023',
  EADDRNOTAVAIL: 'this machine has no such address; choose another host',
  ENOTFOUND: 'there is no host of that name; choose another host',
};

/**
 * The mock cannot listen at the host and port that it was given.
 *
 * @example
 * ```ts
 * await using mock = await startMock();
 * try {
 *   await startMock({ port: mock.port });
 * } catch (error) {
 *   if (!(error instanceof ListenError)) throw error;
 *   console.log(error.code); // EADDRINUSE
 * }
 * ```
 */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  /** The host that was asked for. */
  readonly host: string;
  /** The port that was asked for. */
  readonly port: number;
  /** The operating system's code, such as `EADDRINUSE`. */
  readonly code: string;

  constructor(host: string, port: number, cause: NodeJS.ErrnoException) {
    const code = cause.code ?? 'UNKNOWN';
    super(`The mock cannot listen on ${host} port ${port}: ${reasons[code] ?? cause.message}.`, { cause });
    this.host = host;
    this.port = port;
    this.code = code;
  }
}
