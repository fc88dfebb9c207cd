import type { Letter } from "../letters/letter.ts";
import { findUnleftNames, type UnleftName } from "./find-unleft-names.ts";
import type { LeaveToName } from "./name-leaves.ts";

export type Release =
  | { readonly released: true; readonly letter: Letter }
  | { readonly released: false; readonly named: UnleftName };

/**
 * The last look before a letter is copied, opened in the mail app or put in a file: with a name in it that has no leave at
 * this moment, it does not leave.
 */
export function releaseLetter(letter: Letter, recipient: string, leaves: readonly LeaveToName[]): Release {
  const [named] = findUnleftNames(`${letter.subject}\n\n${letter.text}`, recipient, leaves);
  return named === undefined ? { released: true, letter } : { released: false, named };
}
