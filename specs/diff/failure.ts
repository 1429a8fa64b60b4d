/** The comparison cannot be made. The message is one line that says why and what to do. */
export class DiffFailure extends Error {
  override name = 'DiffFailure';
}
