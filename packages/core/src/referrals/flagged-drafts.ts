import type { ContactId } from "../shared/ids.ts";
import { findUnleftNames, type UnleftName } from "./find-unleft-names.ts";
import { leavesToName, type NamedReferral } from "./name-leaves.ts";

/** Something a student has written to one of their people and not sent. */
export interface UnsentDraft {
  readonly contactId: ContactId;
  readonly recipient: string;
  readonly text: string;
}

/** The drafts that name somebody who has not, or no longer, given leave, each with whom and why. */
export function flagDrafts<Draft extends UnsentDraft>(
  drafts: readonly Draft[],
  referrals: readonly NamedReferral[],
): (Omit<Draft, "text"> & { readonly names: readonly UnleftName[] })[] {
  return drafts.flatMap(({ text, ...draft }) => {
    const names = findUnleftNames(text, draft.recipient, leavesToName(referrals, draft.contactId));
    return names.length === 0 ? [] : [{ ...draft, names }];
  });
}
