import { z } from "zod";
import { NOTE_LEVELS } from "../contacts/contact.ts";
import { SIDES } from "../meetings/meeting.ts";
import type { ContactId, MeetingId, PrepFindingId, PrepPointId, PrepQuestionId } from "../shared/ids.ts";
import { idSchema, line, optionalBlock, OptionalLinkSchema, optionalLine } from "../shared/text.ts";
import { CalendarDateSchema } from "../shared/time.ts";
import type { FindingCode } from "./check-questions.ts";
import { COMMON_SOURCES, PREP_LIMITS } from "./prep.ts";
import { questionFields, questionPhases } from "./question.ts";
import { questionLabels } from "./question-label.ts";

const FINDING_CODES = [
  ...questionLabels,
  "near_duplicate",
  "too_many",
  "closing_missing",
  "phase_empty",
] as const satisfies readonly FindingCode[];

const kept = z
  .array(
    z.strictObject({
      questionId: idSchema<PrepQuestionId>().nullable(),
      code: z.enum(FINDING_CODES),
      /** The wording it was said for; with another one the advice is given again. */
      text: line(PREP_LIMITS.question).nullable(),
      why: line(PREP_LIMITS.why, "Say why in a word."),
    }),
  )
  .max(20, "At most 20.");

const removed = z.boolean().default(false);
/** A question of the product by its name ("work-3"), one of the office's own by its id. */
export const bankIdSchema = z
  .string()
  .regex(/^(?:[a-z]{2,20}-\d{1,3}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/);
const bankId = bankIdSchema.nullable();

const plan = z.strictObject({
  kind: z.literal("plan"),
  goals: optionalBlock(PREP_LIMITS.goals),
  brief: optionalBlock(PREP_LIMITS.brief),
  whoCalls: z.enum(SIDES).nullable(),
  reach: optionalLine(PREP_LIMITS.line),
  dress: optionalLine(PREP_LIMITS.line),
  arrival: optionalLine(PREP_LIMITS.line),
  lengthAgreedOn: CalendarDateSchema.nullable(),
  lengthAgreedMinutes: z.number().int().min(1).max(720).nullable(),
  field: z.enum(questionFields).nullable(),
  kept,
  noteLevel: z.enum(NOTE_LEVELS),
});
const research = z.strictObject({
  kind: z.literal("research"),
  contactId: idSchema<ContactId>(),
  linkedin: OptionalLinkSchema,
  read: optionalBlock(PREP_LIMITS.read),
});
const finding = z.strictObject({
  kind: z.literal("finding"),
  id: idSchema<PrepFindingId>(),
  contactId: idSchema<ContactId>(),
  link: OptionalLinkSchema,
  found: optionalBlock(PREP_LIMITS.found),
  removed,
});
const point = z.strictObject({
  kind: z.literal("point"),
  id: idSchema<PrepPointId>(),
  contactId: idSchema<ContactId>().nullable(),
  text: line(PREP_LIMITS.point, "Say what you have in common."),
  source: z.enum(COMMON_SOURCES).nullable(),
  removed,
});
const question = z.strictObject({
  kind: z.literal("question"),
  id: idSchema<PrepQuestionId>(),
  /** Where a new one starts. One that exists is moved by placing it. */
  phase: z.enum(questionPhases),
  text: line(PREP_LIMITS.question, "Write the question."),
  bankId,
  kept,
  removed,
});

export const PREP_KINDS = ["plan", "research", "finding", "point", "question"] as const;
export type PrepKind = (typeof PREP_KINDS)[number];

/** One part of a preparation as it is typed, the whole of it each time. */
export const PrepPart = z.discriminatedUnion("kind", [plan, research, finding, point, question]);
export type PrepPart = z.infer<typeof PrepPart>;

/** Saves a part over the revision it was typed on; 0 for one that is new. */
export const SavePrepPart = z.strictObject({
  meetingId: idSchema<MeetingId>(),
  revision: z.number().int().min(0).max(2_000_000_000),
  part: PrepPart,
});
export type SavePrepPart = z.infer<typeof SavePrepPart>;

/** Puts a question before another of a phase, or last. Said twice, it stays. */
export const PlaceQuestion = z.strictObject({
  meetingId: idSchema<MeetingId>(),
  questionId: idSchema<PrepQuestionId>(),
  phase: z.enum(questionPhases),
  beforeId: idSchema<PrepQuestionId>().nullable(),
});
export type PlaceQuestion = z.infer<typeof PlaceQuestion>;

export const SetFavourite = z.strictObject({ bankId: bankIdSchema, favourite: z.boolean() });
export type SetFavourite = z.infer<typeof SetFavourite>;
