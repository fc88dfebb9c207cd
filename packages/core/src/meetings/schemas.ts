import { z } from "zod";
import { NOTE_LEVELS } from "../contacts/contact.ts";
import { SuggestedPerson } from "../referrals/schemas.ts";
import type { ContactId, MeetingId, PromiseId } from "../shared/ids.ts";
import { idSchema, line, optionalBlock, optionalLine, RevisionSchema } from "../shared/text.ts";
import { CalendarDateSchema, InstantSchema, ZoneSchema } from "../shared/time.ts";
import { DraftContent } from "./draft-content.ts";
import { DIRECTIONS, MEETING_FORMATS, SIDES } from "./meeting.ts";

const contactIds = z
  .array(idSchema<ContactId>())
  .min(1, "Choose who you are meeting.")
  .max(10, "At most 10 people in one meeting.")
  .refine((ids) => new Set(ids).size === ids.length, "Choose each person once.");

const minutes = z
  .number("Enter the length in minutes.")
  .int("Use whole minutes.")
  .min(1, "Enter the length in minutes.")
  .max(720, "At most 12 hours.");

/** Planned in the future or logged afterwards: a past time opens the debrief. */
export const ScheduleMeeting = z.strictObject({
  requestId: idSchema<MeetingId>(),
  contactIds,
  startsAt: InstantSchema,
  agreedMinutes: minutes,
  studentZone: ZoneSchema,
  professionalZone: ZoneSchema,
  format: z.enum(MEETING_FORMATS),
  place: optionalLine(500),
});
export type ScheduleMeeting = z.infer<typeof ScheduleMeeting>;

/** A new time moves the same meeting; who is met does not change. */
export const RescheduleMeeting = z.strictObject({
  meetingId: idSchema<MeetingId>(),
  startsAt: InstantSchema,
  agreedMinutes: minutes,
  studentZone: ZoneSchema,
  professionalZone: ZoneSchema,
  format: z.enum(MEETING_FORMATS),
  place: optionalLine(500),
  revision: RevisionSchema,
});
export type RescheduleMeeting = z.infer<typeof RescheduleMeeting>;

export const MeetingRef = z.strictObject({ meetingId: idSchema<MeetingId>() });
export type MeetingRef = z.infer<typeof MeetingRef>;

export const CloseMeeting = z.strictObject({
  meetingId: idSchema<MeetingId>(),
  outcome: z.enum(["cancelled", "no_show"]),
  by: z.enum(SIDES, "Choose who."),
  revision: RevisionSchema,
});
export type CloseMeeting = z.infer<typeof CloseMeeting>;

/** Puts a meeting that was cancelled or marked as a no-show back to where it was. */
export const ReopenMeeting = z.strictObject({ meetingId: idSchema<MeetingId>(), revision: RevisionSchema });
export type ReopenMeeting = z.infer<typeof ReopenMeeting>;

const rating = z.number().int().min(1, "Choose 1 to 5.").max(5, "Choose 1 to 5.").nullable().default(null);

const PromiseFields = z.strictObject({
  id: idSchema<PromiseId>(),
  by: z.enum(SIDES),
  what: line(300, "Say what was promised."),
  dueOn: CalendarDateSchema.nullable().default(null),
});

const writeUp = {
  meetingId: idSchema<MeetingId>(),
  actualStartAt: InstantSchema,
  actualEndAt: InstantSchema,
  takeaways: z.array(line(300)).max(3, "Up to three takeaways.").default([]),
  /** One for each takeaway; one that is missing is read by whoever reads the rest. */
  takeawayLevels: z.array(z.enum(NOTE_LEVELS)).max(3, "Up to three takeaways.").default([]),
  learned: optionalBlock(1000),
  interestBefore: rating,
  interestAfter: rating,
  confidenceBefore: rating,
  confidenceAfter: rating,
  direction: z.enum(DIRECTIONS).nullable().default(null),
  noteLevel: z.enum(NOTE_LEVELS).default("my_advisor"),
  noOneSuggested: z.boolean().default(false),
  suggested: z.array(SuggestedPerson).max(10, "Up to ten people.").default([]),
  promises: z.array(PromiseFields).max(10, "Up to ten promises.").default([]),
  revision: RevisionSchema,
};

type Times = { readonly actualStartAt: string; readonly actualEndAt: string };
const isOrdered = ({ actualStartAt, actualEndAt }: Times) => actualStartAt < actualEndAt;
const endFirst = { path: ["actualEndAt"], message: "The end must be after the start." };

type Answered = { readonly noOneSuggested: boolean; readonly suggested: readonly unknown[] };
const isAnswered = ({ noOneSuggested, suggested }: Answered) => !noOneSuggested || suggested.length === 0;
const bothAnswers = {
  path: ["noOneSuggested"],
  message: "You named someone below. Remove them or untick this.",
};

/** The write-up of a meeting that was held. Sending it twice records it once. */
export const RecordDebrief = z
  .strictObject({
    ...writeUp,
    /** When the student wants the first reminder of the thank-you note; null as the office plans it. */
    remindAt: InstantSchema.nullable().default(null),
  })
  .refine(isOrdered, endFirst)
  .refine(isAnswered, bothAnswers);
export type RecordDebrief = z.infer<typeof RecordDebrief>;

/**
 * A later edit: the write-up as it should be from now on. `suggested` names people to add; those named before have
 * a page of their own. `promises` are all of them: one that is missing is taken out.
 */
export const ChangeDebrief = z
  .strictObject(writeUp)
  .refine(isOrdered, endFirst)
  .refine(isAnswered, bothAnswers);
export type ChangeDebrief = z.infer<typeof ChangeDebrief>;

/** Takes a write-up back that was saved a moment ago. */
export const UndoDebrief = z.strictObject({ meetingId: idSchema<MeetingId>() });
export type UndoDebrief = z.infer<typeof UndoDebrief>;

/** Keeps an unfinished write-up on the server. `revision` is that of the draft it goes on from; 0 of none. */
export const PutOffDebrief = z.strictObject({
  meetingId: idSchema<MeetingId>(),
  content: DraftContent,
  revision: z.number().int().min(0),
});
export type PutOffDebrief = z.infer<typeof PutOffDebrief>;

export const DropDebriefDraft = z.strictObject({ meetingId: idSchema<MeetingId>() });
export type DropDebriefDraft = z.infer<typeof DropDebriefDraft>;

/** Ticks a promise off, or takes the tick back. */
export const SetPromiseDone = z.strictObject({ promiseId: idSchema<PromiseId>(), done: z.boolean() });
export type SetPromiseDone = z.infer<typeof SetPromiseDone>;
