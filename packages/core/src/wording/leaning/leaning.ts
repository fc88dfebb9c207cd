import { signsOf, type Sign } from "./signs.ts";
import { SIGNS, STARTS, WEIGHTS } from "./weights.ts";

/** What a sentence may lean to: asking for work, asking about pay (and whose), a fact of the web site's, a résumé, a tie. */
export type Topic = keyof typeof WEIGHTS;

export interface Leaning {
  /** Above 0 it is likelier than not; beyond 2 in either direction it is as good as sure. */
  readonly score: number;
  /** The words that say so most. */
  readonly words: string;
}

/** How a weight is written: one printable character, 0.15 a step, with "O" for nothing. */
const NOTHING = "O".charCodeAt(0);
const STEP = 0.15;

let places: ReadonlyMap<string, number> | null = null;

/** How far a sentence, in plain words, leans to a topic: the sum of what its signs weighed in the labelled examples. */
export function leaningOf(topic: Topic, plain: string): Leaning {
  places ??= new Map(SIGNS.split("|").map((sign, at) => [sign, at]));
  const table = WEIGHTS[topic];
  const found: { readonly at: Sign; readonly weight: number }[] = [];
  for (const sign of signsOf(plain)) {
    const place = places.get(sign.sign);
    if (place !== undefined) found.push({ at: sign, weight: (table.charCodeAt(place) - NOTHING) * STEP });
  }
  const sum = found.reduce((total, { weight }) => total + weight, 0);
  const score = STARTS[topic] + sum / Math.sqrt(Math.max(1, found.length));
  return { score, words: tellingWords(plain, found) };
}

/** The run of words whose signs add up to most. */
function tellingWords(
  plain: string,
  found: readonly { readonly at: Sign; readonly weight: number }[],
): string {
  const words = plain.split(" ").filter((word) => word !== "");
  const gains = words.map(() => -0.1);
  for (const { at, weight } of found) {
    const [first, last] = [Math.max(0, at.from), Math.min(words.length - 1, at.to)];
    for (let word = first; word <= last; word += 1)
      gains[word] = (gains[word] ?? 0) + weight / (last - first + 1);
  }
  let [best, begin, end, sum, open] = [-Infinity, 0, 0, 0, 0];
  for (const [word, gain] of gains.entries()) {
    if (sum <= 0) [sum, open] = [0, word];
    sum += gain;
    if (sum > best) [best, begin, end] = [sum, open, word];
  }
  const telling = words.slice(begin, end + 1).join(" ");
  return telling.replace(/ (?=[.,?!;])/g, "").replace(/^[.,?!;]+ ?|[.,?!;]+$/g, "");
}
