// A cell that begins like this is run as a formula by spreadsheets.
const RUNS = /^[=+\-@\t\r]/;

/** RFC 4180 with a byte order mark, so that spreadsheets read it as UTF-8; no cell of it can be run as a formula. */
export function toCsv(
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const lines = [header, ...rows].map((cells) => cells.map(cellOf).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

function cellOf(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = RUNS.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
