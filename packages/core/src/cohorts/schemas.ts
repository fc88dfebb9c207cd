import { z } from "zod";
import { programKey } from "../people/programs.ts";
import { GraduationYear } from "../people/studies.ts";
import { ELIGIBILITY_ASKS, ELIGIBILITY_RULES } from "./eligibility.ts";
import type { CohortId, MeetingId, PersonId } from "../shared/ids.ts";
import { idSchema, line, optionalLine, RevisionSchema } from "../shared/text.ts";
import { CalendarDateSchema } from "../shared/time.ts";

const fields = {
  name: line(120, "Enter the cohort’s name."),
  startsOn: CalendarDateSchema,
  endsOn: CalendarDateSchema,
  goalMeetings: z
    .number("Enter a number.")
    .int("Use a whole number.")
    .min(0, "At least 0.")
    .max(50, "At most 50."),
  goalOn: CalendarDateSchema,
  leastMinutes: z
    .number("Enter a number, or nothing.")
    .int("Use a whole number.")
    .min(5, "At least 5.")
    .max(120, "At most 120.")
    .nullable()
    .default(null),
  rules: z
    .array(z.enum(ELIGIBILITY_RULES))
    .max(ELIGIBILITY_RULES.length, "Choose each rule once.")
    .transform((chosen) => ELIGIBILITY_RULES.filter((rule) => chosen.includes(rule)))
    .default([]),
};
type Term = { startsOn: string; endsOn: string; goalOn: string };
const endsAfterStart = [
  (value: Term) => value.startsOn < value.endsOn,
  { path: ["endsOn"], message: "The last day must be after the first." },
] as const;
const goalInTerm = [
  (value: Term) => value.goalOn >= value.startsOn && value.goalOn <= value.endsOn,
  { path: ["goalOn"], message: "The goal’s date must lie within the term." },
] as const;

/** `requestId` is made when the form opens: sending it twice adds one cohort. */
export const AddCohort = z
  .strictObject({ requestId: idSchema<CohortId>(), ...fields })
  .refine(endsAfterStart[0], { ...endsAfterStart[1], path: [...endsAfterStart[1].path] })
  .refine(goalInTerm[0], { ...goalInTerm[1], path: [...goalInTerm[1].path] });
export type AddCohort = z.infer<typeof AddCohort>;

export const ChangeCohort = z
  .strictObject({ cohortId: idSchema<CohortId>(), ...fields, revision: RevisionSchema })
  .refine(endsAfterStart[0], { ...endsAfterStart[1], path: [...endsAfterStart[1].path] })
  .refine(goalInTerm[0], { ...goalInTerm[1], path: [...goalInTerm[1].path] });
export type ChangeCohort = z.infer<typeof ChangeCohort>;

/** Enrol or withdraw a student; assign or release an advisor. */
export const CohortMember = z.strictObject({
  cohortId: idSchema<CohortId>(),
  personId: idSchema<PersonId>(),
});
export type CohortMember = z.infer<typeof CohortMember>;

/** From one cohort to another, in one act. */
export const MoveStudent = z
  .strictObject({
    personId: idSchema<PersonId>(),
    fromCohortId: idSchema<CohortId>(),
    toCohortId: idSchema<CohortId>(),
  })
  .refine(({ fromCohortId, toCohortId }) => fromCohortId !== toCohortId, {
    path: ["toCohortId"],
    message: "Choose another cohort.",
  });
export type MoveStudent = z.infer<typeof MoveStudent>;

/** Leave for one student of one cohort, until the day they are back, or for the rest of the term. */
export const GiveLeave = z.strictObject({
  cohortId: idSchema<CohortId>(),
  studentId: idSchema<PersonId>(),
  backOn: CalendarDateSchema.nullable(),
  reason: optionalLine(200),
});
export type GiveLeave = z.infer<typeof GiveLeave>;

export const EndLeave = GiveLeave.pick({ cohortId: true, studentId: true });
export type EndLeave = z.infer<typeof EndLeave>;

/** See `MembershipRule`; the same program is kept once, however often it is spelt. */
export const MembershipRuleSchema = z
  .strictObject({
    programs: z
      .array(line(120, "Choose a program."))
      .max(50, "At most 50 programs.")
      .transform((names) => [...new Map(names.map((name) => [programKey(name), name])).values()])
      .readonly(),
    graduatesFrom: GraduationYear.nullable(),
    graduatesTo: GraduationYear.nullable(),
    firstGeneration: z.boolean().nullable(),
  })
  .refine(({ graduatesFrom, graduatesTo }) => (graduatesFrom ?? 0) <= (graduatesTo ?? Infinity), {
    path: ["graduatesTo"],
    message: "The last year must not be before the first.",
  })
  .refine(
    ({ programs, graduatesFrom, graduatesTo, firstGeneration }) =>
      programs.length > 0 || graduatesFrom !== null || graduatesTo !== null || firstGeneration !== null,
    { path: ["programs"], message: "Say at least one thing: a program, a year, or first generation." },
  );

export const CohortRef = z.strictObject({ cohortId: idSchema<CohortId>() });
export type CohortRef = z.infer<typeof CohortRef>;

/** Null takes the rule away. `keep` leaves whoever it brought in the cohort, as if put in by hand. */
export const SetCohortRule = CohortRef.extend({
  joins: MembershipRuleSchema.nullable(),
  keep: z.boolean(),
  revision: RevisionSchema,
});
export type SetCohortRule = z.infer<typeof SetCohortRule>;

export const ArchiveCohort = z.strictObject({ cohortId: idSchema<CohortId>(), archived: z.boolean() });
export type ArchiveCohort = z.infer<typeof ArchiveCohort>;

export const AnswerEligibility = z.strictObject({
  meetingId: idSchema<MeetingId>(),
  about: z.enum(ELIGIBILITY_ASKS),
  /** Null takes an answer back. */
  said: z.boolean().nullable(),
});
export type AnswerEligibility = z.infer<typeof AnswerEligibility>;

export const EligibilityRef = z.strictObject({
  cohortId: idSchema<CohortId>(),
  meetingId: idSchema<MeetingId>(),
});
export type EligibilityRef = z.infer<typeof EligibilityRef>;

export const OverrideEligibility = EligibilityRef.extend({
  counts: z.boolean(),
  reason: line(300, "Say why. The student reads it."),
});
export type OverrideEligibility = z.infer<typeof OverrideEligibility>;
