import { findName } from "../outreach/names.ts";
import type { LeaveToName } from "./name-leaves.ts";

/** A referrer's name in a text, without leave to use it there. */
export interface UnleftName extends LeaveToName {
  /** As it stands in the text, lower case. */
  readonly words: string;
}

/** Every referrer whom a text to `recipient` names without leave. The recipient's own name is not a referrer's. */
export function findUnleftNames(
  text: string,
  recipient: string,
  leaves: readonly LeaveToName[],
): UnleftName[] {
  const readable = withoutRecipient(text, recipient);
  return leaves.flatMap((leave) => {
    if (leave.leave === "granted") return [];
    const words = findName(readable, leave.name);
    return words === null ? [] : [{ ...leave, words }];
  });
}

/** The text with the name it is addressed to left blank: "Dear Grace" names no other Grace. */
function withoutRecipient(text: string, recipient: string): string {
  const names = recipient.split(/\s+/).filter((word) => word.length > 1);
  const first = names[0];
  if (first === undefined) return text;
  const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const whole = new RegExp(`(?<!\\p{L})${names.map(escape).join("\\s+")}(?!\\p{L})`, "giu");
  const greeted = new RegExp(
    `^(\\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\\s+)${escape(first)}(?!\\p{L})(?!\\s+\\p{Lu})`,
    "iu",
  );
  const blank = (found: string) => " ".repeat(found.length);
  return text
    .replace(whole, blank)
    .replace(greeted, (found, before: string) => before + blank(found.slice(before.length)));
}
