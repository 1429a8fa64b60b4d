/**
 * An answer says nothing of what a check is about, so that the check ends unjudged. What is wrong with the answer is
 * found by who judges single answers.
 */
export class Unusable extends Error {
  override readonly name = 'Unusable';
  /** Why, for a report, where the answer alone does not tell: `there are no instances`. */
  readonly reason: string | undefined;

  constructor(reason?: string) {
    super(reason ?? 'the answer says nothing of it');
    this.reason = reason;
  }
}
