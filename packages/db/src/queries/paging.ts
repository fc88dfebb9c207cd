import { type Column, type SQL, sql } from "drizzle-orm";

/** Rows of a list that are read and shown at a time. */
export const PAGE_SIZE = 50;

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Rows in the whole list, not on this page. */
  readonly total: number;
  readonly page: number;
  /** At least 1, so that an empty list has a first page. */
  readonly pages: number;
}

export function pageOf<Row>(rows: readonly Row[], total: number, page: number): Page<Row> {
  return { rows, total, page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
}

/** True where the column contains what was typed, letter for letter but for its case. */
export function containsText(column: Column, typed: string): SQL {
  const literal = typed.replace(/[\\%_]/g, (sign) => `\\${sign}`);
  return sql`${column} ilike ${`%${literal}%`}`;
}
