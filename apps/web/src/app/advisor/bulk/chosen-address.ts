/** Whom an address chooses: everyone whom its filters let through but these, or these. */
export interface Chosen {
  readonly all: boolean;
  readonly studentIds: readonly string[];
}

export type ReadChosen =
  | { readonly chosen: Chosen; readonly problem: null }
  | { readonly chosen: Chosen; readonly problem: ChosenProblem };

/** Why an address cannot be followed; then nobody is chosen. Counted from 1. */
export type ChosenProblem =
  | { readonly kind: "unreadable"; readonly at: number; readonly of: number }
  | { readonly kind: "too_many"; readonly named: number };

/** By name, in an address that any mail program passes on. */
export const MOST_NAMED = 200;
export const CHOSEN_KEY = "chosen";
export const NOBODY: Chosen = { all: false, studentIds: [] };

const ALL = "all";
const BETWEEN = ".";

/** `all`, `all` but some, or some: 22 letters for each student who is named. Nobody is an empty text. */
export function writeChosen({ all, studentIds }: Chosen): string {
  return [...(all ? [ALL] : []), ...studentIds.map(shortOf)].join(BETWEEN);
}

export function readChosen(text: string): ReadChosen {
  if (text === "") return { chosen: NOBODY, problem: null };
  const parts = text.split(BETWEEN);
  const all = parts[0] === ALL;
  const named = all ? parts.slice(1) : parts;
  if (named.length > MOST_NAMED) {
    return { chosen: NOBODY, problem: { kind: "too_many", named: named.length } };
  }
  const ids = named.map(idOf);
  const wrong = ids.indexOf(null);
  if (wrong !== -1) {
    return { chosen: NOBODY, problem: { kind: "unreadable", at: wrong + 1, of: ids.length } };
  }
  const studentIds = [...new Set(ids.filter((id) => id !== null))];
  return { chosen: { all, studentIds }, problem: null };
}

export function isChosen({ all, studentIds }: Chosen, id: string): boolean {
  return studentIds.includes(id) !== all;
}

/** Null when no more can be named. */
export function toggled({ all, studentIds }: Chosen, id: string): Chosen | null {
  if (studentIds.includes(id)) return { all, studentIds: studentIds.filter((each) => each !== id) };
  return studentIds.length < MOST_NAMED ? { all, studentIds: [...studentIds, id] } : null;
}

/** The same address with this choice in place of its own. */
export function withChosen(href: string, text: string): string {
  const [path = "", query = ""] = href.split("?");
  const params = new URLSearchParams(query);
  if (text === "") params.delete(CHOSEN_KEY);
  else params.set(CHOSEN_KEY, text);
  const rest = params.toString();
  return rest === "" ? path : `${path}?${rest}`;
}

function shortOf(id: string): string {
  const bytes = id.replaceAll("-", "").match(/../g) ?? [];
  const letters = btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))));
  return letters.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function idOf(short: string): string | null {
  if (!/^[\w-]{21}[AQgw]$/.test(short)) return null;
  const letters = atob(short.replaceAll("-", "+").replaceAll("_", "/"));
  const hex = [...letters].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
