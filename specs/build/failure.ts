/** The descriptions cannot be built. The message names file, line and reason, one fault a line. */
export class BuildFailure extends Error {
  override name = 'BuildFailure';
}
