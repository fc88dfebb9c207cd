import type { Draft } from "./keeper.ts";

/** Words that had not reached the store of drafts when their page went away. */
export interface LateWords {
  readonly draft: Draft;
  /** The writes they go on from: one of these still stands, or somebody else went on meanwhile. */
  readonly after: readonly (string | null)[];
}

const nameOf = (key: string) => `askaround-late ${key}`;

/** Leaves them where a page that goes away can still write: at once, or not at all. */
export function leaveLate(key: string, late: LateWords): void {
  try {
    localStorage.setItem(nameOf(key), JSON.stringify(late));
  } catch {
    // A full or forbidden store is no reason to hold a page back.
  }
}

/** What was left, once; null when nothing was, or it cannot be read. */
export function takeLate(key: string): LateWords | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(nameOf(key)) ?? "null");
    localStorage.removeItem(nameOf(key));
    return isLate(found) ? found : null;
  } catch {
    return null;
  }
}

function isLate(found: unknown): found is LateWords {
  return typeof found === "object" && found !== null && "draft" in found && "after" in found;
}
