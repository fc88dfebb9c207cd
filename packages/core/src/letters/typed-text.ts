import type { SavedText } from "../shared/saved-text.ts";

/** One text that saves itself, as this tab sees it. */
export interface TypedText {
  /** What the server is known to hold, and which edit of it. */
  readonly base: string;
  readonly revision: number;
  readonly mine: string;
  /** What another tab or device saved meanwhile, until a person has chosen. */
  readonly theirs: string | null;
}

/** What the browser kept of a text that never reached the server. */
export interface KeptText {
  readonly base: string;
  readonly revision: number;
  readonly mine: string;
  readonly at: number;
}

/** As the server keeps it: line breaks as one character, nothing around it. */
export const settled = (text: string) => text.replace(/\r\n?/g, "\n").trim().normalize("NFC");

export const isSaved = ({ base, mine, theirs }: TypedText) =>
  theirs === null && settled(mine) === settled(base);

/** Joins what the server now holds with what is typed here. Only where both changed is there anything to choose. */
export function heard(state: TypedText, theirs: string, revision: number): TypedText {
  const [mine, base, there] = [state.mine, state.base, theirs].map(settled);
  if (mine === there) return { ...state, base: theirs, revision, theirs: null };
  if (mine === base) return { base: theirs, revision, mine: theirs, theirs: null };
  if (there === base) return { ...state, base: theirs, revision, theirs: null };
  return { ...state, revision, theirs };
}

/** After a save of `sent`: what was typed in the meantime stays to be saved. */
export function answered(state: TypedText, sent: string, answer: SavedText): TypedText {
  if (!answer.saved) return heard(state, answer.theirs, answer.revision);
  return { ...state, base: sent, revision: answer.revision };
}

/** Takes up what a closed tab left behind. */
export function adopted(state: TypedText, kept: KeptText): TypedText {
  if (settled(kept.mine) === settled(state.mine)) return state;
  if (!isSaved(state)) return state;
  return heard(
    { base: kept.base, revision: kept.revision, mine: kept.mine, theirs: null },
    state.base,
    state.revision,
  );
}

export type Choice = "mine" | "theirs" | "both";

/** What was chosen is typed over what was saved there. */
export function chosen(state: TypedText, choice: Choice): TypedText {
  if (state.theirs === null) return state;
  const { mine, theirs, revision } = state;
  const text = choice === "mine" ? mine : choice === "theirs" ? theirs : `${theirs}\n\n${mine}`;
  return { base: theirs, revision, mine: text, theirs: null };
}
