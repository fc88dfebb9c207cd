import { AppError } from "./errors.ts";

/** Throws `conflict` when a row was changed after the form that is being sent was opened. */
export function requireRevision(stored: number, sent: number): void {
  if (stored !== sent) throw staleEdit();
}

/** Two tabs, or two people, edited the same thing; the later one is told instead of overwriting. */
export function staleEdit(): AppError {
  return new AppError(
    "conflict",
    "This was changed somewhere else while you were editing. Reload to see it.",
  );
}

/** The id a form made for its own row is taken by something that is not this person's. */
export function idTaken(): AppError {
  return new AppError("conflict", "This form is out of date. Reload the page and try again.");
}
