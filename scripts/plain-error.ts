/** A failure that a person can act on: its message is shown as it is, without a stack. */
export class PlainError extends Error {}

/** Ends the process with what went wrong, in one sentence when it is the person's to mend. */
export function explain(error: unknown): void {
  console.error(error instanceof PlainError ? `\n${error.message}` : error);
}
