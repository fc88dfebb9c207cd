import { z } from "zod";
import { NOTE_LEVELS } from "../contacts/contact.ts";
import { PERMISSION_ANSWERS, PERMISSION_SCOPES, PERMISSION_WAYS } from "../referrals/referral.ts";
import { DIRECTIONS, SIDES } from "./meeting.ts";

/** Longer than any field allows: a draft keeps what was typed, whether or not it may be saved so. */
const text = z.string().max(2000, "Use at most 2000 characters.").transform(keepable);
/** In JSON text, well under what one row should hold. */
const MOST = 60_000;
/** A database keeps no halves of characters, and no zero bytes. */
function keepable(value: string): string {
  return value.toWellFormed().replaceAll("\u0000", "");
}

const rating = z.enum(["", "1", "2", "3", "4", "5"]);
const level = z.enum(["", ...NOTE_LEVELS]);
const id = z.string().max(40).transform(keepable);

const person = z.strictObject({
  id,
  referrerContactId: id,
  name: text,
  organisation: text,
  title: text,
  permission: z.strictObject({
    answer: z.enum(["", ...PERMISSION_ANSWERS]),
    scope: z.enum(["", ...PERMISSION_SCOPES]),
    purpose: text,
    words: text,
    how: z.enum(["", ...PERMISSION_WAYS]),
    givenOn: text,
  }),
});

const promise = z.strictObject({ id, by: z.enum(SIDES), what: text, dueOn: text });

/** What the write-up form holds while it is filled in: text for every field, complete or not. */
export const DraftContent = z
  .strictObject({
    outcome: z.enum(["held", "moved", "cancelled", "no_show"]),
    closedBy: z.enum(["", ...SIDES]),
    actualStartOn: text,
    actualStart: text,
    actualEndOn: text,
    actualEnd: text,
    learned: text,
    takeaways: z.tuple([text, text, text]),
    /** Empty: read by whoever reads the rest. */
    takeawayLevels: z.tuple([level, level, level]).default(["", "", ""]),
    interestBefore: rating,
    interestAfter: rating,
    confidenceBefore: rating,
    confidenceAfter: rating,
    direction: z.enum(["", ...DIRECTIONS]),
    noteLevel: z.enum(NOTE_LEVELS),
    noOneSuggested: z.boolean(),
    suggested: z.array(person).max(20),
    promises: z.array(promise).max(20),
    remindAt: text.default(""),
  })
  .refine((content) => JSON.stringify(content).length <= MOST, "This is more than we can keep. Shorten it.");
export type DraftContent = z.infer<typeof DraftContent>;
