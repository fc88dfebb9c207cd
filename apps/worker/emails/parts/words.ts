const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
// Controls, line separators and marks that reorder text: none belongs into one line of a mail.
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/g;
const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** One clean line of at most `max` characters as a reader counts them, "…" in place of the rest. */
export function oneLine(text: string, max: number): string {
  const clean = text.replace(UNPRINTABLE, " ").replace(/\s+/g, " ").trim();
  // A few people stack hundreds of accents on one letter. The longest emoji is of ten code points, and stays whole.
  const letters = [...graphemes.segment(clean)].map(({ segment }) => [...segment].slice(0, 10).join(""));
  return letters.length <= max
    ? letters.join("")
    : `${letters
        .slice(0, max - 1)
        .join("")
        .trimEnd()}…`;
}

/** A name as it stands in an English sentence: one that is written from right to left does not turn its neighbours. */
export function nameInText(name: string, max = 60): string {
  const line = oneLine(name, max);
  return RIGHT_TO_LEFT.test(line) ? `${FIRST_STRONG_ISOLATE}${line}${POP_ISOLATE}` : line;
}

/** Words that are not the mail’s own, marked as such in plain text too. */
export function quoted(text: string, max: number): string {
  return `“${nameInText(text, max)}”`;
}

/** The first word of a name, which is how the mail speaks of a person the reader has met. */
export function firstName(name: string, max = 24): string {
  return nameInText(oneLine(name, 200).split(" ")[0] ?? "", max);
}

/** The first words of a note, so that a long one does not fill the mail. */
export function excerpt(note: string, words = 16, letters = 120): string {
  const all = oneLine(note, 2_000).split(" ");
  const some = all.length > words ? `${all.slice(0, words).join(" ")}…` : all.join(" ");
  return nameInText(some, letters);
}

/** "Ada, Grace and 2 more". */
export function namesInText(names: readonly string[]): string {
  const [first = "", second, ...more] = names.map((name) => nameInText(name, 40));
  if (second === undefined) return first;
  return more.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${more.length} more`;
}
