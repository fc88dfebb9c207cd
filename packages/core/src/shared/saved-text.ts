/** Saved, or what stands there instead: written somewhere else since, for the sender to choose from. */
export type SavedText =
  | { readonly saved: true; readonly revision: number }
  | { readonly saved: false; readonly revision: number; readonly theirs: string };

interface Version {
  readonly text: string;
  readonly revision: number;
}

/** What becomes of a text that saves itself, typed over `sent.revision` (0: over nothing). The same twice is saved once. */
export function decideSave(
  stored: Version | null,
  sent: Version,
): { readonly write: boolean; readonly answer: SavedText } {
  const revision = stored?.revision ?? 0;
  if ((stored?.text ?? "") === sent.text) return { write: false, answer: { saved: true, revision } };
  if (sent.revision === revision) return { write: true, answer: { saved: true, revision: revision + 1 } };
  return { write: false, answer: { saved: false, revision, theirs: stored?.text ?? "" } };
}
