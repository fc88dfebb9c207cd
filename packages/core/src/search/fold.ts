/** Marks that stand over or under a Latin, Greek or Cyrillic letter. Vowel signs of other scripts are letters. */
const ACCENTS = /[\u0300-\u036f]/g;

/** One sign without its case and its accents, so that “Jose” finds “José”. May be none or several. */
function foldSign(sign: string): string {
  return sign.normalize("NFKD").replace(ACCENTS, "").toLowerCase().replaceAll("ς", "σ");
}

/** A text as it is compared in a search. The same as what the database makes of it. */
export function fold(text: string): string {
  return [...text].map(foldSign).join("");
}

/** The folded text with, for each of its UTF-16 units, where the sign it came from begins in the text. */
export function foldWithPlaces(text: string): {
  readonly folded: string;
  readonly places: readonly number[];
} {
  let folded = "";
  const places: number[] = [];
  let at = 0;
  for (const sign of text) {
    const plain = foldSign(sign);
    folded += plain;
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    at += sign.length;
  }
  places.push(at);
  return { folded, places };
}
