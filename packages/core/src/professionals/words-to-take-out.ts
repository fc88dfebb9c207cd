/** What leads to a person, as every record of them writes it. */
export interface PersonFacts {
  readonly names: readonly string[];
  /** Addresses, numbers and pages that are theirs alone. */
  readonly exact: readonly string[];
}

/** What is taken out of texts that others wrote. */
export interface WordsToTakeOut {
  /** Taken out wherever it stands in the office, in any case. */
  readonly everywhere: readonly string[];
  /** Parts of a name, which others bear too: taken out, as written, of what hangs on the person’s own meetings and messages. */
  readonly nearby: readonly string[];
}

/** Stands where a name was the name of a record. */
export const FORGOTTEN_NAME = "Someone (name removed)";
/** Stands where a name was in the middle of a text. */
export const FORGOTTEN_WORDS = "[name removed]";

/** Forms of address and particles, which tell nothing and stand in many texts. */
const COMMON = new Set(
  "Dr Prof Professor Doctor Mr Mrs Miss Mx Sir Lady Dame Frau Herr Madame Monsieur Don Doña Von Van Der Den The And".split(
    " ",
  ),
);
/** Shorter than that, an address or a number is found in what has nothing to do with it. */
const SHORTEST_EXACT = 5;
/** A letter that begins a name: upper case, or of a script without cases. */
const NAME_LIKE = /^[\p{Lu}\p{Lt}\p{Lo}]/u;

/** Two words or more are one person’s name; a single word is looked for near the person only. */
export function wordsToTakeOut({ names, exact }: PersonFacts): WordsToTakeOut {
  const written = names.map((name) => name.replace(/\s+/gu, " ").trim()).filter((name) => name !== "");
  const told = exact.map((each) => each.trim()).filter((each) => each.length >= SHORTEST_EXACT);
  return {
    everywhere: longestFirst([...written.filter((name) => name.includes(" ")), ...told]),
    nearby: longestFirst(written.flatMap(partsOf)),
  };
}

function partsOf(name: string): string[] {
  const words = name.split(" ").map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""));
  return words.filter((word) => NAME_LIKE.test(word) && isLongEnough(word) && !COMMON.has(word));
}

const isLongEnough = (word: string) => word.length >= (/\p{Lo}/u.test(word) ? 2 : 3);

/** So that “Ann Lee Moss” goes before “Ann Lee”, and nothing of it is left. */
const longestFirst = (words: readonly string[]) =>
  [...new Set(words)].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
