const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ı: "i",
};

/** Lower case, plain quotes and dashes, no accents, no invisible characters: how two spellings are compared. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, "")
    .replace(/[‘’‛´`ʼ′]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‐‑‒]/gu, "-")
    .replace(/\s*[–—―]\s*|\s+-{1,3}\s+/gu, " - ")
    .replace(/⁄/gu, "/")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßøłæœđı]/gu, (letter) => LETTERS[letter] ?? letter);
}

const EXPANSIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ca|can)(?:'|no)t\b|\bcan't\b/g, "can not"],
  [/\bwo(?:n't|nt)\b/g, "will not"],
  [/\b(do|does|did|is|are|was|were|would|could|should|has|have|had)n'?t\b/g, "$1 not"],
  [/\bi'?m\b/g, "i am"],
  [/\b(i|we|you|they)'ve\b/g, "$1 have"],
  [/\bive\b/g, "i have"],
  [/\b(i|we|you|they|he|she|it)'ll\b/g, "$1 will"],
  [/\b(i|we|you|they|he|she|it|that)'d\b/g, "$1 would"],
  [/\b(?:id) (?=love|like|be|appreciate|really)/g, "i would "],
  [/\b(you|we|they)'re\b/g, "$1 are"],
  [/\b(it|there|here|what|that|who|how)'s\b/g, "$1 is"],
  [/\br (?=u\b|you\b)/g, "are "],
  [/\b(?:u)\b(?!\.)/g, "you"],
  [/\byou guys\b|\by'?all\b/g, "you"],
  [/\bres(?:me|mue|um)\b|\breume\b/g, "resume"],
  [/\b(?:ur)\b/g, "your"],
  [/\b(?:pls|plz)\b/g, "please"],
  [/\b(?:gonna)\b/g, "going to"],
  [/\b(?:wanna)\b/g, "want to"],
  [/\b(dr|prof|mr|mrs|ms|mx|st|jr|sr|vs|approx|min|mins|hr|hrs)\./g, "$1"],
  [/\b(?:e\.g|i\.e)\.?/g, "eg"],
  [/\bc\.\s?v\.?/g, "cv"],
];

/** Words worth reading through a slip of the finger. */
const KEY_WORDS: readonly string[] = [
  "internship", "internships", "position", "positions", "opening", "openings", "vacancy", "vacancies",
  "opportunity", "opportunities", "hiring", "recruiter", "attached", "attaching", "attachment", "enclosed",
  "minutes", "suggested", "recommended", "connected", "alumni", "linkedin", "curriculum", "available",
  "looking", "resume", "article", "graduate", "employment",
]; // prettier-ignore
const NOT_SLIPS = new Set(["hiking", "attacked", "resumed", "resumes", "opened", "connects", "graduated", "graduates",
  "articles", "recruiters", "recruited", "locking", "loosing", "attaches", "attachments", "grade", "minute", "cooking",
  "booking", "hooking", "alumna", "alumnae", "alumnus", "reopening", "articled", "presume"]); // prettier-ignore

function mendSlips(text: string): string {
  return text.replace(/[a-z]{6,16}/g, (word) => {
    if (KEY_WORDS.includes(word) || NOT_SLIPS.has(word)) return word;
    return KEY_WORDS.find((key) => key[0] === word[0] && isSlip(word, key)) ?? word;
  });
}

function isSlip(word: string, key: string): boolean {
  const allowed = key.length >= 10 ? 2 : 1;
  if (Math.abs(word.length - key.length) > allowed) return false;
  if (word === `${key}s` || `${word}s` === key || word === `${key}d`) return false;
  return editDistance(word, key, allowed) <= allowed;
}

/** Letters to add, drop, change or swap to make one word of the other; anything over `limit` is `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swap ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

/** The text as the checks read it: folded, short forms written out, common slips mended. */
export function readable(text: string): string {
  return mendSlips(EXPANSIONS.reduce((so, [from, to]) => so.replace(from, to), fold(text)));
}

/** Sentences and lines of a readable text, each with its question mark if it had one. */
export function sentences(text: string): string[] {
  return text
    .replace(/\n+/g, " \n ")
    .split(/(?<=[.!?])["')\]]*\s+|\n|;/)
    .map((sentence) => sentence.replace(/[ \t]+/g, " ").trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** Words as a person counts them: what stands between spaces and has a letter or a digit in it. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

// What says "no" only by its form: "I don't suppose", "not sure whether", "if you don't mind".
const POLITE_NOT =
  /\b(?:(?:do|does|would|could|if you would|if you do) not (?:mind|suppose|hesitate|happen|know (?:if|whether))|not (?:sure|certain|only|too|yet|currently|quite)|why not|no (?:pressure|worries|rush|problem|doubt|matter|stranger)|can not (?:help|wait)|could not help|(?:is|are|do|would|could) not (?:there|you|your)|would not (?:say no|object|turn down|refuse)|nothing ventured)\b/g;
const NEGATION =
  /\b(?:not|never|no|without|nor|neither|rather than|instead of|nothing to do with|nothing about|far from|apart from|aside from|leave out|left out|leaving out|left off|refuse|nobody|none)\b/;

/** Whether what follows is denied: "I am not asking for …", "without …". */
export function isDenied(before: string): boolean {
  const near = before.replace(POLITE_NOT, "").split(" ").slice(-9).join(" ");
  return NEGATION.test(near);
}
