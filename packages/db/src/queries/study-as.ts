import { and, eq, type SQL } from "drizzle-orm";
import { people } from "../schema/index.ts";
import { containsText } from "./paging.ts";

/** What people are narrowed to by what the office keeps of their studies; null or nothing asks for none. */
export interface StudiesParams {
  /** Only those whose program has these words in its name. */
  readonly program?: string | null | undefined;
  readonly graduationYear?: number | null | undefined;
  readonly firstGeneration?: boolean | null | undefined;
}

export function studyAs({ program, graduationYear, firstGeneration }: StudiesParams): SQL | undefined {
  return and(
    program ? containsText(people.program, program) : undefined,
    typeof graduationYear === "number" ? eq(people.graduationYear, graduationYear) : undefined,
    typeof firstGeneration === "boolean" ? eq(people.firstGeneration, firstGeneration) : undefined,
  );
}
