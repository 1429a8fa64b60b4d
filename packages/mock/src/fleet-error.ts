/** Where in a file something is wrong; lines and columns count from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/**
 * A fleet cannot be had: its file cannot be read, or it is not what a fleet must be. The message is one line that
 * begins with the place, as `fleet.yaml:12:7: …`.
 *
 * @example
 * ```ts
 * try {
 *   await startMock({ fleet: 'fleet.yaml' });
 * } catch (error) {
 *   if (!(error instanceof FleetError)) throw error;
 *   console.log(error.file); // fleet.yaml
 * }
 * ```
 */
export class FleetError extends Error {
  override readonly name = 'FleetError';
  /** The file as it was given; undefined where the fleet did not come from one. */
  readonly file: string | undefined;
  /** From 1; undefined where nothing in the file could be pointed at. */
  readonly line: number | undefined;
  /** From 1. */
  readonly column: number | undefined;

  constructor(problem: string, place?: FilePlace, options?: ErrorOptions) {
    const parts = [place?.file, place?.line, place?.column].filter((part) => part !== undefined);
    super(parts.length > 0 ? `${parts.join(':')}: ${problem}` : problem, options);
    this.file = place?.file;
    this.line = place?.line;
    this.column = place?.column;
  }
}
