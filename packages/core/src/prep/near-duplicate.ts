import { plainWords } from "../wording/index.ts";

const COMMON = new Set(
  "a an the of in on at to for from with by about as is are was were be been being am do does did have has had will would can could should may might must i you your we they it its this that these those me my what how why where who which when and or but so if than then there please tell describe share explain like really most more very much many some any one kind sort , . ? ! ; :".split(
    " ",
  ),
);

/** Whether two questions ask much the same thing: most of the words that carry meaning are shared. */
export function asksTheSame(a: string, b: string): boolean {
  const plainA = plainWords(a);
  const plainB = plainWords(b);
  if (plainA === plainB) return true;
  const first = bearing(plainA);
  const second = bearing(plainB);
  const shared = [...first].filter((word) => second.has(word)).length;
  const least = Math.min(first.size, second.size);
  return least >= 2 && shared / least >= 0.75 && shared / Math.max(first.size, second.size) >= 0.5;
}

function bearing(plain: string): ReadonlySet<string> {
  return new Set(
    plain
      .split(" ")
      .filter((word) => !COMMON.has(word))
      .map(stem),
  );
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s|ly)$/, "") : word;
}
