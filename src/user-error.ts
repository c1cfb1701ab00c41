/**
 * An error that the person asking can mend. Its message is one sentence for that person: capital letter,
 * what failed, a colon, the reason, what to do, quoted values, no full stop at the end of a fragment.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}
