/**
 * An answer says nothing of what a check is about, so that the check ends unjudged. What is wrong with the answer is
 * found by who judges single answers.
 */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}
