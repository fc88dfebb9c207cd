import { programKey } from "@askaround/core/people";
import { and, eq, type SQL, sql } from "drizzle-orm";
import { people } from "../schema/index.ts";

/** What people are narrowed to by what the office keeps of their studies; null or nothing asks for none. */
export interface StudiesParams {
  /** Only those whose program has this in its name, however it is spelt. */
  readonly program?: string | null | undefined;
  readonly graduationYear?: number | null | undefined;
  readonly firstGeneration?: boolean | null | undefined;
}

export function studyAs({ program, graduationYear, firstGeneration }: StudiesParams): SQL | undefined {
  return and(
    program ? namedLike(program) : undefined,
    typeof graduationYear === "number" ? eq(people.graduationYear, graduationYear) : undefined,
    typeof firstGeneration === "boolean" ? eq(people.firstGeneration, firstGeneration) : undefined,
  );
}

/** The letters of what was typed, one after the other, with any spaces and punctuation in between. */
function namedLike(typed: string): SQL {
  const letters = [...programKey(typed)].map((sign) =>
    /[\p{L}\p{M}\p{N}]/u.test(sign) ? sign : `\\${sign}`,
  );
  return sql`${people.program} ~* ${letters.join("[^[:alnum:]+#]*")}`;
}
