const PLACE = "askaround-keys";

/** Keys of one letter can be switched off, for people who speak their input or press keys by accident. */
export function keysAreOn(): boolean {
  try {
    return localStorage.getItem(PLACE) !== "off";
  } catch {
    return true;
  }
}

export function switchKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(PLACE);
    else localStorage.setItem(PLACE, "off");
  } catch {
    // A browser that keeps nothing keeps no choice either; the keys stay as they are.
  }
}
