import type { SearchParams } from "@/lists/address.ts";
import type { RouterOutputs } from "@/trpc/types.ts";

export type Cursor = NonNullable<RouterOutputs["students"]["needsYou"]["next"]>;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where the page before ended. What makes no sense counts as the beginning. */
export function readCursor(given: SearchParams[string]): Cursor | null {
  const [since = "", studentId = "", cohortId = "", more] = (typeof given === "string" ? given : "").split(
    "~",
  );
  const sound =
    INSTANT.test(since) &&
    !Number.isNaN(Date.parse(since)) &&
    UUID.test(studentId) &&
    UUID.test(cohortId) &&
    more === undefined;
  return sound ? ({ since, studentId, cohortId } as Cursor) : null;
}

export function writeCursor({ since, studentId, cohortId }: Cursor): string {
  return [since, studentId, cohortId].join("~");
}
