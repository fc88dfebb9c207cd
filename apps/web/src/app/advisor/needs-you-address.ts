import { readId, readInstant, type SearchParams } from "@/lists/address.ts";
import type { RouterOutputs } from "@/trpc/types.ts";

export type Cursor = NonNullable<RouterOutputs["students"]["needsYou"]["next"]>;

/** Where the page before ended. What makes no sense counts as the beginning. */
export function readCursor(given: SearchParams[string]): Cursor | null {
  const [at, student, cohort, more] = typeof given === "string" ? given.split("~") : [];
  const since = readInstant(at);
  const studentId = readId<Cursor["studentId"]>(student);
  const cohortId = readId<Cursor["cohortId"]>(cohort);
  const sound = since !== null && studentId !== null && cohortId !== null && more === undefined;
  return sound ? { since, studentId, cohortId } : null;
}

export function writeCursor({ since, studentId, cohortId }: Cursor): string {
  return [since, studentId, cohortId].join("~");
}
