import type { OutreachStep } from "@askaround/core/outreach";
import type { HoldState } from "@askaround/core/professionals";

/** Who held a professional’s place, and when: what staff read. */
export const holdWords = {
  title: "Who wrote, and when",
  lede: (hours: number) =>
    `While one student writes, the next is told to wait. A draft that nobody touches for ${hours} hours gives the place up. Names as far as each student shares them; never what was written.`,
  none: "Nobody has written to them yet.",
  aStudent: "A student",
  steps: { first: "first message", follow_up: "follow-up" } satisfies Record<OutreachStep, string>,
  states: { held: "Writing now", sent: "Sent", lapsed: "Not sent" } satisfies Record<HoldState, string>,
  from: "From",
  to: "to",
} as const;
