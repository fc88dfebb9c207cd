import { findUnleftNames } from "../referrals/find-unleft-names.ts";
import type { LeaveToName } from "../referrals/name-leaves.ts";

/** What an opening is made of: whom it greets, and what the debrief says was learned, most helpful first. */
export interface NoteStart {
  readonly name: string;
  readonly learned: readonly string[];
  readonly leaves: readonly LeaveToName[];
  readonly late: boolean;
}

const MOST_LINE = 240;

/**
 * A beginning the student may take and must finish: a greeting, thanks and the thing that was learned, in their own
 * words. A line that names a referrer without leave is not offered: what we write uses no such name.
 */
export function offerOpening({ name, learned, leaves, late }: NoteStart): string {
  const line = learned
    .map((each) => each.trim())
    .find(
      (each) => each !== "" && each.length <= MOST_LINE && findUnleftNames(each, name, leaves).length === 0,
    );
  const thanks = late
    ? "I should have written sooner: thank you for your time."
    : "Thank you for taking the time to talk with me.";
  const greeting = `Dear ${name.trim().split(/\s+/)[0] ?? "you"},`;
  const stayed = line === undefined ? "What stayed with me most is " : `What stayed with me: ${line} `;
  return `${greeting}\n\n${thanks} ${stayed}`;
}
