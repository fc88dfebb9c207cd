import { fold } from "../outreach/text.ts";
import { isEmpty, isField, isRole, kinOf, stem } from "./vocabulary.ts";

const NUMBERS: Readonly<Record<string, string>> = {
  two: "2", three: "3", four: "4", five: "5", six: "6", seven: "7", eight: "8", nine: "9", ten: "10", eleven: "11", twelve: "12", fifteen: "15", twenty: "20",
  thirty: "30", forty: "40", fifty: "50", sixty: "60", seventy: "70", eighty: "80", ninety: "90", hundred: "100", thousand: "1000", half: "50", third: "33", twice: "2",
}; // prettier-ignore

/** A word of a note or of what was learned, as the two are compared. */
interface Said {
  readonly stem: string;
  readonly kin: readonly number[];
  /** Says something of one meeting rather than another. */
  readonly telling: boolean;
  readonly weight: number;
  /** So common that meeting it says nothing. */
  readonly common: boolean;
  readonly people: boolean;
  readonly plural: boolean;
}

const COMMON = new Set(
  "with that this from have your about when what where which they them their there these those were been being will would could should very much more most some such than then thank thanks time meet meeting work career careers learn learned job people thing things many make take like also just only other into over after before even ever every really well good great".split(
    " ",
  ),
);

const LONGEST_READ = 12_000;
const GREETING =
  /^\s*(?:(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b[^\n,:!.]{0,60}(?:\.[^\n,:!.]{0,40})?[,:!.\n]|[^\n,.!?]{1,40},\s*\n)/;
// "Speaking with me about clinical research" names a field and no more.
const ABOUT_A_FIELD =
  /\b(?:speaking|talking|chatting|meeting|talk|chat|conversation|call|speak|hear|hearing|learn|learning|discussion|discuss)(?: [a-z]+){0,4} about (?:the |your )?(?:[a-z]+ )?[a-z]+(?=[.!,;]| and (?:your|the|for|hearing))/g;
const SIGNATURE = /\p{L}+\s*$/u;

/** A word met counts 1, one of its kin this much, an everyday one of its kin this much. */
const KIN = 0.6;
const EVERYDAY_KIN = 0.35;
/** An everyday word met. */
const EVERYDAY = 0.3;
/** Two words met side by side. */
const PAIR = 0.45;
/** Each further telling word in the note is a little sign of its own, up to five. */
const FURTHER = 0.2;
const MOST_FURTHER = 5;
/** Below this a note could have gone to anyone. */
const ENOUGH = 0.9;

/** Whether a note names something that was learned in the meeting, in the same words or in others. */
export function namesSomethingLearned(note: string, learned: readonly string[]): boolean {
  const body = fold(note.slice(0, LONGEST_READ)).replace(GREETING, " ").replace(SIGNATURE, " ");
  const told = body.replace(ABOUT_A_FIELD, " ");
  const said = wordsOf(told);
  const pairs = pairsOf(told);
  const lines = learned.filter((line) => line.trim() !== "");
  if (lines.length === 0) return said.filter(({ telling }) => telling).length >= 4;
  return lines.some((line) => {
    const read = fold(line.slice(0, 4_000));
    const shared = [...pairsOf(read)].filter((pair) => pairs.has(pair)).length;
    return likeness(weighed(wordsOf(read)), said, PAIR * shared) >= ENOUGH;
  });
}

const FILLING = new Set(
  "a an the of to in on at for and or but is are was were be been it that this with as by from about you your i my me we our they their he she his her not so do did does have has had will would can could thank thanks very".split(
    " ",
  ),
);

/** Neighbours that say something only together ("saying no"). */
function pairsOf(text: string): ReadonlySet<string> {
  const words = text.match(/[a-z0-9][a-z0-9'+#]*/g) ?? [];
  const pairs = words.slice(1).map((word, at) => [words[at] ?? "", word] as const);
  return new Set(
    pairs.filter((pair) => !pair.some((word) => FILLING.has(word))).map((pair) => pair.map(stem).join(" ")),
  );
}

function wordsOf(text: string): Said[] {
  const seen = new Map<string, Said>();
  for (const word of text.match(/[a-z0-9][a-z0-9'+#]*/g) ?? []) {
    const plain = word.replace(/'s?$/, "");
    const number = NUMBERS[plain] ?? (/^\d+$/.test(plain) ? plain : null);
    const stemmed = number ?? stem(plain);
    if (plain.length < 2 && number === null) continue;
    const telling = number !== null || !(isEmpty(plain) || isField(plain));
    const weight = isField(plain) ? 0.4 : isRole(plain) ? 0.5 : 1;
    if (seen.has(stemmed) && !telling) continue;
    seen.set(stemmed, {
      stem: stemmed,
      kin: kinOf(stemmed),
      telling,
      weight,
      common: (plain.length < 4 && plain !== "no") || COMMON.has(plain),
      people: /(?:er|or|ist|ian|ant|eer)s?$/.test(plain),
      plural: /[^s]s$/.test(plain),
    });
  }
  return [...seen.values()];
}

/** Whom it is about ("Farmers …") says little, since the note is for one of them. */
function weighed(words: readonly Said[]): Said[] {
  const telling = words.filter((word) => word.telling);
  const people = telling.slice(0, 2).filter((word, at) => word.people || (at === 0 && word.plural));
  return words.map((word) =>
    telling.length > 1 && people.includes(word) ? { ...word, weight: Math.min(word.weight, 0.6) } : word,
  );
}

function likeness(wanted: readonly Said[], said: readonly Said[], before: number): number {
  const used = new Set<Said>();
  let sum = before;
  const meet = (found: Said | undefined, worth: number): boolean => {
    if (found === undefined) return false;
    used.add(found);
    sum += worth;
    return true;
  };
  for (const want of wanted) {
    const same = said.find((other) => isSame(other.stem, want.stem));
    if (meet(same, want.telling ? want.weight : want.common ? 0 : EVERYDAY)) continue;
    if (want.common) continue;
    const kin = said.filter(
      (other) => !used.has(other) && other.kin.some((family) => want.kin.includes(family)),
    );
    const telling = kin.find((other) => other.telling);
    const worth = telling === undefined || !want.telling ? EVERYDAY_KIN : KIN;
    meet(telling ?? kin.find((other) => !other.common), want.weight * worth);
  }
  if (sum === 0) return 0;
  const further = said.filter((other) => other.telling && !used.has(other)).length;
  return sum + FURTHER * Math.min(MOST_FURTHER, further);
}

function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  if (length < 5) return false;
  let shared = 0;
  while (shared < length && a[shared] === b[shared]) shared++;
  return shared >= 5 && shared >= length - 1;
}
