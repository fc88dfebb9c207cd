import { readFileSync } from "node:fs";

type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with one line of the file, in words for the person who wrote it. */
class LineError extends Error {}

export function text(line: Fields, key: string): string {
  const value = line[key];
  if (typeof value !== "string") throw new LineError(`"${key}" must be a text`);
  return value;
}

/** What names the line: a text or a number, given back as it came. */
export function id(line: Fields): string | number {
  const value = line["id"];
  if (typeof value !== "string" && typeof value !== "number")
    throw new LineError('"id" must be a text or a number');
  return value;
}

export function textOrNull(line: Fields, key: string): string | null {
  const value = line[key] ?? null;
  if (value !== null && typeof value !== "string") throw new LineError(`"${key}" must be a text or null`);
  return value;
}

export function texts(line: Fields, key: string): string[] {
  const value = line[key];
  if (!Array.isArray(value) || !value.every((part) => typeof part === "string")) {
    throw new LineError(`"${key}" must be a list of texts`);
  }
  return value;
}

export function oneOf<T extends string>(line: Fields, key: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === line[key]);
  if (found === undefined) throw new LineError(`"${key}" must be one of ${allowed.join(", ")}`);
  return found;
}

interface Eval<T> {
  readonly file: string | undefined;
  readonly codes: readonly string[];
  readonly read: (line: Fields) => T;
  readonly judge: (example: T) => readonly string[];
  readonly idOf: (example: T) => string | number;
  readonly corpus: readonly { readonly example: T; readonly labels: readonly string[] }[];
}

/** Labels a file of JSON lines; without a file, says how well the project's own examples are labelled. */
export function runEval<T>(task: Eval<T>): void {
  try {
    if (task.file === undefined) report(task);
    else for (const line of label(task, task.file)) console.log(line);
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

/** Every line is read before the first is printed: half an answer is none. */
function label<T>(task: Eval<T>, file: string): string[] {
  return contents(file)
    .split("\n")
    .map((line, index) => ({ line: line.replace(/^\ufeff/, "").trim(), at: `${file}, line ${index + 1}` }))
    .filter(({ line }) => line !== "")
    .map(({ line, at }) => {
      const example = readLine(task, line, at);
      const labels = task.judge(example);
      return JSON.stringify({ id: task.idOf(example), labels: labels.length === 0 ? ["ok"] : labels });
    });
}

function contents(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new LineError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readLine<T>(task: Eval<T>, line: string, at: string): T {
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
      throw new LineError("must be an object");
    return task.read(parsed as Fields);
  } catch (error) {
    if (error instanceof LineError) throw new LineError(`${at}: ${error.message}.`);
    throw new LineError(`${at}: not valid JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
}

/** The same fifth on every machine: FNV-1a of the id. */
export function isIdHeldBack(name: string | number): boolean {
  let hash = 0x811c9dc5;
  for (const letter of String(name)) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash % 5 === 0;
}

function report<T>(task: Eval<T>): void {
  const showTuned = process.env["SHOW_MISSES"] === "1";
  for (const heldBack of [false, true]) {
    const rows = task.corpus
      .filter(({ example }) => isIdHeldBack(task.idOf(example)) === heldBack)
      .map(({ example, labels }) => ({ id: task.idOf(example), labels, got: task.judge(example) }));
    console.log(`${heldBack ? "Held back" : "Tuned on"}: ${rows.length} examples`);
    for (const code of [...task.codes, "ok"]) console.log(figures(code, rows));
    if (showTuned && !heldBack) {
      for (const { id, labels, got } of rows) {
        const [want, have] = [[...labels].sort().join(" "), [...got].sort().join(" ")];
        if (want !== have) console.log(`  ${id}: want ${want || "ok"}, got ${have || "ok"}`);
      }
    }
  }
}

function figures(
  code: string,
  rows: readonly { readonly labels: readonly string[]; readonly got: readonly string[] }[],
) {
  const has = (labels: readonly string[]) => (code === "ok" ? labels.length === 0 : labels.includes(code));
  const right = rows.filter(({ labels, got }) => has(labels) && has(got)).length;
  const share = (whole: number) => (whole === 0 ? "-" : (right / whole).toFixed(3));
  const precision = share(rows.filter(({ got }) => has(got)).length);
  const recall = share(rows.filter(({ labels }) => has(labels)).length);
  return `  ${code.padEnd(30)} precision ${precision}  recall ${recall}  (${rows.filter(({ labels }) => has(labels)).length})`;
}
