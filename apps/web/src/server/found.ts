import { AppError } from "@askaround/core/shared";

/** The row, or `not_found`: what does not exist and what is not theirs look alike. `what` names it: "meeting". */
export async function found<Row>(row: Promise<Row | null | undefined>, what: string): Promise<Row> {
  const value = await row;
  if (value === null || value === undefined) throw new AppError("not_found", `We can’t find that ${what}.`);
  return value;
}
