import type { PlacedQuestion } from "../decide-place.ts";
import { mergeEdits, sameValue } from "../merge-edits.ts";
import type { PrepPart } from "../schemas.ts";

/** A field that two places changed, each to something else. Nothing is written until a person has chosen. */
export interface Clash {
  readonly field: string;
  readonly theirs: unknown;
}

/** One part of a preparation as this tab has it. */
export interface Entry {
  /** As it was when it was last read or saved here, with the revision it then had; 0 for one never saved. */
  readonly base: PrepPart;
  readonly revision: number;
  /** As it is on the screen. */
  readonly mine: PrepPart;
  /** What was sent since the last answer: any of it may have been kept. */
  readonly tried: readonly PrepPart[];
  readonly clashes: readonly Clash[];
  /** What the server said is wrong with it, by field; asked again once it is changed. */
  readonly refusal: Readonly<Record<string, string>> | null;
}

/** "Before that one, in this phase": a wish that holds whatever else was moved meanwhile. */
export interface Move {
  readonly questionId: PlacedQuestion["id"];
  readonly phase: PlacedQuestion["phase"];
  readonly beforeId: PlacedQuestion["id"] | null;
}

/** Everything a tab knows of one preparation, saved or not. */
export interface Box {
  readonly entries: Readonly<Record<string, Entry>>;
  readonly places: readonly PlacedQuestion[];
  /** Moves that the server has not heard of. */
  readonly moves: readonly Move[];
}

export function keyOf(part: PrepPart): string {
  if (part.kind === "plan") return "plan";
  return part.kind === "research" ? `research:${part.contactId}` : `${part.kind}:${part.id}`;
}

/** The same part before anything was said in it. */
export function blankOf(part: PrepPart): PrepPart {
  switch (part.kind) {
    case "plan":
      return part;
    case "research":
      return { ...part, linkedin: null, read: null };
    case "finding":
      return { ...part, link: null, found: null, removed: false };
    case "point":
      return { ...part, text: "", source: null, removed: false };
    case "question":
      return { ...part, text: "", kept: [], removed: false };
  }
}

export function entryOf(part: PrepPart, revision: number): Entry {
  return { base: part, revision, mine: part, tried: [], clashes: [], refusal: null };
}

/** A part as the server keeps it: space around words does not count, and no words are none. */
export function tidy(part: PrepPart): PrepPart {
  const fields = Object.entries(part).map(([field, value]: [string, unknown]) => {
    if (typeof value !== "string") return [field, value];
    const text = value.normalize("NFC").trim();
    return [field, text === "" && field !== "text" ? null : text];
  });
  return Object.fromEntries(fields) as PrepPart;
}

export const isDirty = ({ base, mine }: Pick<Entry, "base" | "mine">) => !sameValue(tidy(base), tidy(mine));

/** A question or a point without words is not sent: it waits until it has some, or is removed. */
export function isComplete({ mine }: Entry): boolean {
  return !("text" in mine) || mine.text.trim() !== "";
}

export function isSendable(entry: Entry): boolean {
  return isDirty(entry) && isComplete(entry) && entry.clashes.length === 0 && entry.refusal === null;
}

/** The entry once an edit that began from `base` is joined with what stands there now. */
export function joined(base: PrepPart, mine: PrepPart, now: { part: PrepPart; revision: number }): Entry {
  const { values, conflicts } = mergeEdits(tidy(base), tidy(mine), now.part);
  const tidied = tidy(mine);
  const fields = Object.entries(values).map(([name, value]: [string, unknown]) => {
    const field = name as keyof PrepPart;
    // What was typed stays on the screen as it was typed; another version of it is shown beside it.
    const stays = conflicts.includes(field) || sameValue(tidied[field], value);
    return [field, stays ? mine[field] : value];
  });
  return {
    ...entryOf(now.part, now.revision),
    mine: Object.fromEntries(fields) as PrepPart,
    clashes: conflicts.map((field) => ({ field, theirs: now.part[field] })),
  };
}

/** What a tab has typed and not saved: enough to go on from, in another one. */
export type Draft = Pick<Box, "entries" | "moves">;

/** Null when there is nothing to keep. */
export function draftOf(box: Box): Draft | null {
  const dirty = Object.entries(box.entries).filter(([, entry]) => isDirty(entry));
  if (dirty.length === 0 && box.moves.length === 0) return null;
  return { entries: Object.fromEntries(dirty), moves: box.moves };
}

export function withEntry(box: Box, key: string, entry: Entry | null): Box {
  const { [key]: _before, ...others } = box.entries;
  return { ...box, entries: entry === null ? others : { ...others, [key]: entry } };
}

/** The parts of one kind that are to be seen, in the order they were made. */
export function partsOf<Kind extends PrepPart["kind"]>(
  box: Box,
  kind: Kind,
): readonly Extract<PrepPart, { kind: Kind }>[] {
  return Object.values(box.entries)
    .map(({ mine }) => mine)
    .filter((part): part is Extract<PrepPart, { kind: Kind }> => part.kind === kind)
    .filter((part) => !("removed" in part && part.removed))
    .toSorted((a, b) => ("id" in a && "id" in b ? (a.id < b.id ? -1 : 1) : 0));
}
