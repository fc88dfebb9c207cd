const PREFIX = "askaround:draft:";

/** What this person typed here before, if it was never saved. Anything unreadable counts as nothing. */
export function readDraft(key: string): unknown {
  try {
    const kept = localStorage.getItem(PREFIX + key);
    return kept === null ? null : (JSON.parse(kept) as unknown);
  } catch {
    return null;
  }
}

/** Keeps what is typed on this device only. A full or forbidden store is no reason to stop anyone typing. */
export function keepDraft(key: string, values: unknown): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(values));
  } catch {
    // The form still works without a draft.
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing was kept then.
  }
}
