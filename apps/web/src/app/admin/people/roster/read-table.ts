import { ROSTER_ROWS, type TableRow } from "@askaround/core/rosters";
import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { rosterWords } from "@/words/roster.ts";

const words = rosterWords.problems;

export type TableReading =
  | { readonly ok: true; readonly rows: readonly TableRow[] }
  | { readonly ok: false; readonly why: string };

/** The rows of delimited text, by tab, semicolon or comma, whichever its first row uses most. */
export function readTable(text: string): TableReading {
  if (text.trim() === "") return { ok: false, why: words.empty };
  try {
    const read = parse(text, {
      bom: true,
      info: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      to: ROSTER_ROWS + 2,
    }) as unknown as readonly { record: readonly string[]; info: { lines: number } }[];
    if (read.length > ROSTER_ROWS + 1) return { ok: false, why: words.too_many(ROSTER_ROWS) };
    return { ok: true, rows: read.map(({ record, info }) => ({ line: info.lines, cells: record })) };
  } catch (error) {
    return { ok: false, why: whyNot(error) };
  }
}

const DELIMITERS = ["\t", ";", ","] as const;

function delimiterOf(text: string): string {
  const first = text.trimStart().split(/\r?\n/, 1)[0] ?? "";
  const uses = DELIMITERS.map((delimiter) => first.split(delimiter).length);
  return DELIMITERS[uses.indexOf(Math.max(...uses))] ?? ",";
}

function whyNot(error: unknown): string {
  if (error instanceof CsvError && /QUOTE/.test(error.code)) {
    const line: unknown = error["lines"];
    if (typeof line === "number") return words.quote(line);
  }
  return words.unreadable;
}
