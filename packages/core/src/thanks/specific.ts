import { fold } from "../outreach/text.ts";
import { isEmpty, isField, kinOf, stem } from "./vocabulary.ts";

const NUMBERS: Readonly<Record<string, string>> = {
  two: "2", three: "3", four: "4", five: "5", six: "6", seven: "7", eight: "8", nine: "9", ten: "10", eleven: "11", twelve: "12", fifteen: "15", twenty: "20",
  thirty: "30", forty: "40", fifty: "50", sixty: "60", seventy: "70", eighty: "80", ninety: "90", hundred: "100", thousand: "1000", half: "50", third: "33", twice: "2",
}; // prettier-ignore

/** What in a word could tell this meeting from another, with how much it weighs. */
interface Sign {
  readonly stem: string;
  readonly weight: number;
}

function signsOf(text: string): Sign[] {
  const seen = new Map<string, number>();
  for (const word of fold(text).match(/[a-z0-9][a-z0-9'+#]*/g) ?? []) {
    const plain = word.replace(/'s?$/, "");
    const number = NUMBERS[plain] ?? (/^\d+$/.test(plain) ? plain : null);
    if (number !== null) seen.set(number, 1);
    else if (!isEmpty(plain))
      seen.set(stem(plain), Math.max(seen.get(stem(plain)) ?? 0, isField(plain) ? 0.4 : 1));
  }
  return [...seen].map(([stemmed, weight]) => ({ stem: stemmed, weight }));
}

/** Below this a note could have gone to anyone. */
const ENOUGH = 0.6;

/** Whether a note names something that was learned in the meeting, in the same words or in others. */
export function namesSomethingLearned(note: string, learned: readonly string[]): boolean {
  const said = signsOf(note.slice(0, 12_000));
  const notes = learned.filter((line) => line.trim() !== "");
  if (notes.length === 0) return said.filter((sign) => sign.weight === 1).length >= 5;
  const whole = fold(note);
  return notes.some((line) => likeness(signsOf(line.slice(0, 4_000)), said, whole) >= ENOUGH);
}

function likeness(wanted: readonly Sign[], said: readonly Sign[], whole: string): number {
  const kinSaid = new Set(said.flatMap((sign) => kinOf(sign.stem)));
  const kinMet = new Set<number>();
  let sum = 0;
  for (const sign of wanted) {
    if (said.some((other) => isSame(other.stem, sign.stem))) {
      sum += sign.weight;
      continue;
    }
    const kin = kinOf(sign.stem).find((family) => kinSaid.has(family) && !kinMet.has(family));
    if (kin === undefined) continue;
    kinMet.add(kin);
    sum += sign.weight * 0.6;
  }
  // A short thing learned has few words to meet.
  const few = wanted.length <= 3 && sum >= 0.6;
  return whole === "" ? 0 : few ? Math.max(sum, 1) : sum;
}

function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  if (length < 5) return false;
  let shared = 0;
  while (shared < length && a[shared] === b[shared]) shared++;
  return shared >= 5 && shared >= length - 1;
}
