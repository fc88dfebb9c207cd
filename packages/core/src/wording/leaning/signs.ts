import { classOf } from "./word-classes.ts";

/** One thing to be seen in a sentence, and the words it stands on (both ends counted). */
export interface Sign {
  readonly sign: string;
  readonly from: number;
  readonly to: number;
}

const MOST_WORDS = 160;

/**
 * What is to be seen in a sentence of plain words: each word, its first five letters, its class, and each two
 * neighbours with classes put for words. Linear in the sentence, of which the first 160 words count.
 */
export function signsOf(plain: string): readonly Sign[] {
  const words = plain
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS);
  const signs = new Map<string, Sign>();
  const see = (sign: string, from: number, to: number) => {
    if (!signs.has(sign)) signs.set(sign, { sign, from, to });
  };
  const classes = ["<", ...words.map(classOf), ">"];
  for (const [at, word] of words.entries()) {
    see(word, at, at);
    if (word.length > 5) see(`^${word.slice(0, 5)}`, at, at);
    see(`=${classes[at + 1] ?? word}`, at, at);
  }
  for (const [at, name] of classes.slice(1).entries()) see(`${classes[at] ?? "<"} ${name}`, at - 1, at);
  return [...signs.values()];
}
