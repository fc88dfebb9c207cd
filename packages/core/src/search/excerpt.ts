import { foldWithPlaces } from "./fold.ts";

/** A stretch of text, and whether it is what was looked for. */
export interface Stretch {
  readonly text: string;
  readonly hit: boolean;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The whole text in stretches, each word marked wherever it stands. */
export function markWords(text: string, words: readonly string[]): readonly Stretch[] {
  return cut(text, { from: 0, to: text.length }, spansOf(text, words));
}

/** The part of a text around the first word found, or null when none is there. `around` is in signs on each side. */
export function excerpt(text: string, words: readonly string[], around = 60): readonly Stretch[] | null {
  const line = text.replace(/\s+/gu, " ").trim();
  const spans = spansOf(line, words);
  const first = spans[0];
  if (!first) return null;
  const window = {
    from: edge(line, first.from - around, -1),
    to: edge(line, Math.max(first.to + around, 2 * around), 1),
  };
  const stretches = cut(line, window, spans);
  return [
    ...(window.from > 0 ? [{ text: "… ", hit: false }] : []),
    ...stretches,
    ...(window.to < line.length ? [{ text: " …", hit: false }] : []),
  ];
}

/** Where a word ends near that place, so that none is cut; a place inside a text without spaces stays, between signs. */
function edge(text: string, place: number, step: 1 | -1): number {
  if (place <= 0) return 0;
  if (place >= text.length) return text.length;
  for (let moved = 0; moved < 20; moved += 1) {
    const at = place + moved * step;
    if (at <= 0 || at >= text.length) return at <= 0 ? 0 : text.length;
    if (text[at] === " ") return step === 1 ? at : at + 1;
  }
  const low = text.charCodeAt(place);
  return low >= 0xdc00 && low <= 0xdfff ? place + 1 : place;
}

function cut(text: string, { from, to }: Span, spans: readonly Span[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = from;
  for (const span of spans) {
    const [start, end] = [Math.max(span.from, at), Math.min(span.to, to)];
    if (end <= start) continue;
    if (start > at) stretches.push({ text: text.slice(at, start), hit: false });
    stretches.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < to) stretches.push({ text: text.slice(at, to), hit: false });
  return stretches;
}

/** Every place of every word, in order, those that touch made one. */
function spansOf(text: string, words: readonly string[]): readonly Span[] {
  const { folded, places } = foldWithPlaces(text);
  const found: Span[] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      found.push({ from: places[at] ?? 0, to: endOf(places, at + word.length) });
    }
  }
  found.sort((a, b) => a.from - b.from || a.to - b.to);
  const joined: Span[] = [];
  for (const span of found) {
    const last = joined.at(-1);
    if (last && span.from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else joined.push(span);
  }
  return joined;
}

/** Where the sign behind the last one found begins, which takes its accents along. */
function endOf(places: readonly number[], unit: number): number {
  const last = places[unit - 1] ?? 0;
  return places.find((place, index) => index >= unit && place > last) ?? last;
}
