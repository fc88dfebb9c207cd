import { settleWord } from "./spelling.ts";

const LONGEST_READ = 20_000;
const MARKS: Readonly<Record<string, string>> = {
  "—": " , ",
  "–": " , ",
  "…": " . ",
  "¿": " ",
  "¡": " ",
  "？": " ? ",
};
// Said in passing between two commas; they carry no question of their own.
const ASIDES =
  /, (?:if any|if anything|if at all|if ever|in your (?:view|opinion|eyes|experience)|(?:do|would) you (?:think|say|believe|feel)|for example|for instance|say|please|of course|perhaps|personally|too|also|if i may(?: ask)?|if you do not mind(?: me asking| my asking)?|typically|usually|generally) ,/g;

/**
 * A text as the wording rules read it: lower case, one space between words, sentence marks and commas as words of
 * their own, contractions and short forms written out, quotes and common misspellings settled. Linear in its length.
 */
export function plainWords(text: string): string {
  const words: string[] = [];
  for (const part of folded(text).split(" ")) {
    if (part !== "") words.push(settleWord(part));
  }
  return words
    .join(" ")
    .replace(/([,.?!] )(?:, )+/g, "$1")
    .replace(ASIDES, "")
    .replace(
      / , (?:do|would|did) you (?:think|say|feel|believe|reckon|suppose|imagine|guess)(?= [.?!]|$)/g,
      "",
    )
    .replace(/ , what (?:do )?you think(?= [.?!]|$)/g, "")
    .replace(/\b(is|are) their (?=an? |any |some )/g, "$1 there ")
    .replace(/ {2,}/g, " ")
    .trim();
}

function folded(text: string): string {
  return text
    .slice(0, LONGEST_READ)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad*_~`]/g, "")
    .replace(/[\u2018\u2019\u201b\u02bc\u00b4]/g, "'")
    .replace(/["\u201c-\u201f\u00ab\u00bb()[\]{}<>]/g, " ")
    .replace(/[—–…¿¡？]/g, (mark) => MARKS[mark] ?? " ")
    .replace(/\.{2,}/g, " . ")
    .replace(/\b(?:e\.g|i\.e|etc|mr|mrs|ms|dr|prof|inc|ltd|vs|approx)\./g, (short) =>
      short.replaceAll(".", ""),
    )
    .replace(/(\d)[.,](?=\d)/g, "$1")
    .replace(/[\n\r]+/g, " . ")
    .replace(/ - |--+|\//g, " , ")
    .replace(/\s+/g, " ")
    .replace(/[,;:?!.]+/g, (marks) => ` ${strongest(marks)} `)
    .replace(/(^| )'+|'+(?= |$)/g, "$1")
    .replace(/[&+]/g, " and ");
}

function strongest(marks: string): string {
  if (marks.includes("?")) return "?";
  if (marks.includes("!")) return "!";
  if (marks.includes(".")) return ".";
  return marks.includes(";") ? ";" : marks.charAt(0);
}

const GREETING =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|respected|hiya|to)(?: [^ ,.!?:;]+){0,5} (?:[,.!:;] ?)+/;

/** A message, in plain words, without the line that greets. */
export function withoutGreeting(plain: string): string {
  return plain.replace(GREETING, "");
}

/** Plain words cut into sentences, each with the mark it ended in ("" for none). */
export function sentencesOf(
  plain: string,
): readonly { readonly words: readonly string[]; readonly mark: string }[] {
  const sentences: { words: string[]; mark: string }[] = [];
  let words: string[] = [];
  const close = (mark: string) => {
    if (words.length > 0) sentences.push({ words, mark });
    words = [];
  };
  for (const word of plain.split(" ")) {
    if (word === "." || word === "?" || word === "!") close(word);
    else if (word !== "") words.push(word);
  }
  close("");
  return sentences;
}
