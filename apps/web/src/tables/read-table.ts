import type { TableRow } from "@askaround/core/rosters";
import { CsvError, parse } from "csv-parse/browser/esm/sync";

export type TableReading =
  | { readonly ok: true; readonly rows: readonly TableRow[] }
  | { readonly ok: false; readonly problem: "empty" | "too_many" | "unreadable" }
  | { readonly ok: false; readonly problem: "quote"; readonly line: number };

/** The rows of delimited text, numbered as a spreadsheet does, by tab, semicolon or comma, whichever its rows use most. */
export function readTable(text: string, mostRows: number): TableReading {
  if (text.trim() === "") return { ok: false, problem: "empty" };
  try {
    const read: readonly (readonly string[])[] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      to: mostRows + 2,
    });
    if (read.length > mostRows + 1) return { ok: false, problem: "too_many" };
    const rows = read.map((cells, index) => ({ line: index + 1, cells }));
    return { ok: true, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== "")) };
  } catch (error) {
    const line: unknown = error instanceof CsvError && /QUOTE/.test(error.code) ? error["lines"] : null;
    return typeof line === "number"
      ? { ok: false, problem: "quote", line }
      : { ok: false, problem: "unreadable" };
  }
}

const DELIMITERS = ["\t", ";", ","] as const;
/** Some programs begin with a few lines of notes. */
const LOOKED_AT = 12;

function delimiterOf(text: string): string {
  const lines = text
    .trimStart()
    .split(/\r?\n/, LOOKED_AT)
    .map((line) => line.replaceAll(/"[^"]*"?/g, ""));
  const uses = DELIMITERS.map((delimiter) => Math.max(...lines.map((line) => line.split(delimiter).length)));
  return DELIMITERS[uses.indexOf(Math.max(...uses))] ?? ",";
}
