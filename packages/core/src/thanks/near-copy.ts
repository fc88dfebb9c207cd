import { fold } from "../outreach/text.ts";

const MOST_WORDS = 500;
const SHINGLE = 3;
/** From this share of common wording on, a note is the earlier one with other names. */
const ALIKE = 0.62;

const GREETING =
  /^\s*(?:(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b[^\n,:!.]{0,60}(?:\.[^\n,:!.]{0,40})?[,:!.\n]|[^\n,.!?]{1,40},\s*\n)/;
const SIGN_OFF =
  /(?:^|[\n.!?])\s*(?:with |in )?(?:best|warm|kind|all the best|sincerely|regards|yours|cheers|many thanks|thanks again|gratefully|warmly|respectfully|thank you again|thanks)(?: wishes| regards| truly| again| gratitude)?[,.!]?\s*[\n,-]?\s*(?:[\p{L}' .-]{0,40})$/u;

/** The earlier note this one repeats with names, organisations and numbers changed; null when it is its own. */
export function findNearCopy(note: string, earlier: readonly string[]): string | null {
  const here = wording(note);
  if (here.length < 8) return null;
  return earlier.find((other) => alike(here, wording(other)) >= ALIKE) ?? null;
}

function wording(note: string): string[] {
  const body = fold(note.slice(0, 12_000)).replace(GREETING, " ").replace(SIGN_OFF, " ");
  return (body.match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? [])
    .map((word) => (/\d/.test(word) ? "#" : word))
    .slice(0, MOST_WORDS);
}

function alike(a: readonly string[], b: readonly string[]): number {
  if (b.length < 8) return 0;
  const shorter = Math.min(a.length, b.length);
  if (shorter / Math.max(a.length, b.length) < 0.5) return 0;
  return Math.max((2 * commonRun(a, b)) / (a.length + b.length), sharedShingles(a, b) * 1.05);
}

/** The length of the longest wording in the same order in both; words a swap changes are simply missing from it. */
function commonRun(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      next[j] = word === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The share of three-word runs in common, whatever order the sentences stand in. */
function sharedShingles(a: readonly string[], b: readonly string[]): number {
  const [ours, theirs] = [shingles(a), shingles(b)];
  const common = [...ours].filter((run) => theirs.has(run)).length;
  return common / Math.max(1, Math.min(ours.size, theirs.size));
}

function shingles(words: readonly string[]): Set<string> {
  return new Set(words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(" ")));
}
