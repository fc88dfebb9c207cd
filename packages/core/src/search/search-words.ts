import { fold } from "./fold.ts";

/** More words than these narrow nothing that anyone looks for. */
const MOST_WORDS = 8;

/** What was typed, as the words that all have to be there; none for what holds no letter, digit or sign. */
export function searchWords(typed: string): readonly string[] {
  const words = fold(typed.toWellFormed())
    .replace(/[\p{C}\p{Z}\s]+/gu, " ")
    .split(" ")
    .filter((word) => word !== "");
  return [...new Set(words)].slice(0, MOST_WORDS);
}
