import { readFile } from "node:fs/promises";
import { labelQuestion } from "@askaround/core/prep";
import { corpus, isHeldBack, measureRules } from "@askaround/core/prep/corpus";
import { explain, PlainError } from "./plain-error.ts";

/** Without an argument: how good each rule is on the held-back fifth. With a file of {"id","text"} lines: their labels. */
async function main(path: string | undefined): Promise<void> {
  if (path === undefined) printFigures();
  else await labelFile(path);
}

function printFigures(): void {
  const heldBack = corpus.filter(isHeldBack);
  console.log(`${heldBack.length} questions held back of ${corpus.length}`);
  for (const { label, right, extra, missed, precision, recall } of measureRules(heldBack, labelQuestion)) {
    const shares = `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`;
    console.log(`${label.padEnd(15)} ${shares}  (${right} right, ${extra} too many, ${missed} missed)`);
  }
}

async function labelFile(path: string): Promise<void> {
  const lines = (await readText(path)).replace(/^\ufeff/, "").split(/\r?\n/);
  const questions = lines.flatMap((line, at) => (line.trim() === "" ? [] : [parseLine(line, at + 1)]));
  const faults = questions.filter((question) => typeof question === "string");
  if (faults.length > 0) throw new PlainError(faults.join("\n"));
  for (const question of questions) {
    if (typeof question === "string") continue;
    process.stdout.write(`${JSON.stringify({ id: question.id, labels: labelQuestion(question.text) })}\n`);
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new PlainError(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

interface Line {
  readonly id: string | number;
  readonly text: string;
}

/** One question, or what is wrong with its line. */
function parseLine(line: string, number: number): Line | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `Line ${number}: not JSON (${error instanceof Error ? error.message : String(error)}).`;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return `Line ${number}: not an object.`;
  const { id, text } = value as { id?: unknown; text?: unknown };
  if (typeof id !== "string" && typeof id !== "number")
    return `Line ${number}: "id" must be a string or a number.`;
  if (typeof text !== "string") return `Line ${number}: "text" must be a string.`;
  return { id, text };
}

const args = process.argv.slice(2).filter((arg) => arg !== "--");
main(args[0]).catch((error: unknown) => {
  explain(error);
  process.exitCode = 2;
});
