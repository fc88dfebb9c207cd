import { decidePlace, type PlacedQuestion } from "../decide-place.ts";
import { sameValue } from "../merge-edits.ts";
import type { PrepPart } from "../schemas.ts";
import {
  blankOf,
  type Box,
  type Draft,
  type Entry,
  entryOf,
  isComplete,
  isDirty,
  joined,
  keyOf,
  type Move,
  tidy,
  withEntry,
} from "./box.ts";

/** What the server holds: parts with their revisions, and where the questions stand. */
export interface Snapshot {
  readonly parts: readonly { readonly part: PrepPart; readonly revision: number }[];
  readonly places: readonly PlacedQuestion[];
}

export function openBox({ parts, places }: Snapshot): Box {
  const entries = Object.fromEntries(
    parts.map(({ part, revision }) => [keyOf(part), entryOf(part, revision)]),
  );
  return { entries, places, moves: [] };
}

/** The box with a part changed as typed. A part that nobody saved and that is removed again is gone. */
export function edited(box: Box, key: string, changes: Partial<PrepPart>): Box {
  const entry = box.entries[key];
  if (!entry) return box;
  const mine = { ...entry.mine, ...changes } as PrepPart;
  if ("removed" in mine && mine.removed && !isComplete({ ...entry, mine })) return without(box, key, entry);
  // Typing over a clash is choosing one's own.
  const clashes = entry.clashes.filter(({ field }) => !(field in changes));
  return withEntry(box, key, { ...entry, mine, clashes, refusal: null });
}

/** Removes a part whose words were deleted first: what was never saved is gone, the rest leaves with its last words. */
function without(box: Box, key: string, entry: Entry): Box {
  if (entry.revision > 0 || entry.tried.length > 0) {
    const mine = { ...entry.base, removed: true } as PrepPart;
    return withEntry(box, key, { ...entry, mine, clashes: [], refusal: null });
  }
  const id = key.slice(key.indexOf(":") + 1);
  const moves = box.moves.filter((move) => move.questionId !== id);
  const places = box.places.filter((place) => place.id !== id);
  return { ...withEntry(box, key, null), places, moves };
}

/** The box with a new part in it, for the server to hear of. A new question stands last in its phase. */
export function added(box: Box, part: PrepPart): Box {
  const entry: Entry = { ...entryOf(part, 0), base: blankOf(part) };
  const next = withEntry(box, keyOf(part), entry);
  if (part.kind !== "question") return next;
  const position = 1 + Math.max(-1, ...box.places.map((place) => place.position));
  return { ...next, places: [...box.places, { id: part.id, phase: part.phase, position }] };
}

export function moved(box: Box, move: Move): Box {
  return { ...box, places: placed(box.places, move), moves: [...box.moves, move] };
}

function placed(
  places: readonly PlacedQuestion[],
  { questionId: id, phase, beforeId }: Move,
): PlacedQuestion[] {
  const changes = new Map(decidePlace(places, { id, phase, beforeId }).map((place) => [place.id, place]));
  return places.map((place) => changes.get(place.id) ?? place);
}

/** Keeps one's own words, takes the others', or, where both are text, both. */
export type Choice = "mine" | "theirs" | "both";

export function resolved(box: Box, key: string, field: string, choice: Choice): Box {
  const entry = box.entries[key];
  const clash = entry?.clashes.find((one) => one.field === field);
  if (!entry || !clash) return box;
  const mine = entry.mine[field as keyof PrepPart] as unknown;
  const value =
    choice === "mine"
      ? mine
      : choice === "theirs"
        ? clash.theirs
        : `${String(clash.theirs)}\n${String(mine)}`;
  return edited(box, key, { [field]: value });
}

/** The server kept `sent`; what was typed meanwhile is still to be sent. */
export function kept(box: Box, key: string, sent: PrepPart, revision: number): Box {
  const entry = box.entries[key];
  return entry ? withEntry(box, key, { ...entry, base: tidy(sent), revision, tried: [] }) : box;
}

/** `part` is on its way; should no answer come, it may have been kept. */
export function sending(box: Box, key: string, part: PrepPart): Box {
  const entry = box.entries[key];
  return entry ? withEntry(box, key, { ...entry, tried: [...entry.tried, part] }) : box;
}

/** The server holds something else than this tab knew: both are joined. */
export function met(box: Box, key: string, theirs: PrepPart, revision: number): Box {
  const entry = box.entries[key];
  if (!entry) return box;
  // It was this tab's own, and only the answer was lost.
  if (entry.tried.some((tried) => sameValue(tidy(tried), theirs))) return kept(box, key, theirs, revision);
  return withEntry(box, key, joined(entry.base, entry.mine, { part: theirs, revision }));
}

export function refused(box: Box, key: string, refusal: Entry["refusal"]): Box {
  const entry = box.entries[key];
  return entry ? withEntry(box, key, { ...entry, refusal }) : box;
}

/** The box after the server was read again, as when a tab comes back to the front. */
export function refreshed(box: Box, { parts, places }: Snapshot, sending: string | null): Box {
  let next = box;
  const seen = new Set<string>();
  for (const { part, revision } of parts) {
    const key = keyOf(part);
    seen.add(key);
    if (key === sending) continue;
    const entry = next.entries[key];
    if (!entry) next = withEntry(next, key, entryOf(part, revision));
    else if (revision > entry.revision) next = met(next, key, part, revision);
  }
  for (const [key, entry] of Object.entries(next.entries)) {
    const gone = !seen.has(key) && entry.revision > 0 && key !== sending;
    if (gone && !isDirty(entry)) next = withEntry(next, key, null);
  }
  const unknown = next.places.filter(
    ({ id }) => next.entries[`question:${id}`] && !places.some((place) => place.id === id),
  );
  const order = next.moves.reduce(placed, [...places, ...unknown]);
  return sameValue(order, next.places) ? next : { ...next, places: order };
}

/** Takes up what another visit typed and never saved. */
export function adopted(box: Box, draft: Draft): Box {
  let next = box;
  for (const [key, { base, revision, mine, tried }] of Object.entries(draft.entries)) {
    const entry = next.entries[key];
    if (!entry) {
      next = mine.kind === "question" ? added(next, mine) : next;
      next = withEntry(next, key, { ...entryOf(mine, revision), base, tried });
    } else {
      const began = tried.find((one) => sameValue(tidy(one), tidy(entry.mine))) ?? base;
      const over = joined(began, mine, { part: entry.mine, revision: entry.revision });
      next = withEntry(next, key, { ...over, base: entry.base });
    }
  }
  return draft.moves.reduce(moved, next);
}
