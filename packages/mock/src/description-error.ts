/** The descriptions that the mock answers from are missing, or lack something that it needs. */
export class DescriptionError extends Error {
  override readonly name = 'DescriptionError';
}
