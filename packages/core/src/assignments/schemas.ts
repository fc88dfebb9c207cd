import { z } from "zod";
import type {
  CohortId,
  PersonId,
  PrepAssignmentId,
  PrepCommentId,
  PrepSubmissionId,
  PrepTaskId,
  PrepTemplateId,
} from "../shared/ids.ts";
import { idSchema, line, optionalBlock, RevisionSchema } from "../shared/text.ts";
import { CalendarDateSchema } from "../shared/time.ts";
import { REVIEW_DECISIONS } from "./submission.ts";
import { SECTION_NEEDS, TEMPLATE_LIMITS, TEMPLATE_SECTIONS, type TemplateSection } from "./template.ts";

const count = (most: number) =>
  z.number("Enter a number.").int("Use a whole number.").min(0, "At least 0.").max(most, `At most ${most}.`);

const section = z.strictObject({
  need: z.enum(SECTION_NEEDS),
  guidance: optionalBlock(TEMPLATE_LIMITS.guidance),
});
const sections = z.strictObject(
  Object.fromEntries(TEMPLATE_SECTIONS.map((name) => [name, section])) as Record<
    TemplateSection,
    typeof section
  >,
);

export const TemplateContentSchema = z
  .strictObject({
    lede: optionalBlock(TEMPLATE_LIMITS.lede),
    sections,
    questionsLeast: count(TEMPLATE_LIMITS.questions),
    questionsMost: count(TEMPLATE_LIMITS.questions),
    rubric: z
      .array(line(TEMPLATE_LIMITS.rubricLine, "Say what you look for."))
      .max(TEMPLATE_LIMITS.rubric, `At most ${TEMPLATE_LIMITS.rubric}.`)
      .readonly(),
    comments: z
      .array(line(TEMPLATE_LIMITS.comment, "Write the comment."))
      .max(TEMPLATE_LIMITS.comments, `At most ${TEMPLATE_LIMITS.comments}.`)
      .readonly(),
  })
  .refine(({ questionsLeast, questionsMost }) => questionsLeast <= questionsMost, {
    path: ["questionsMost"],
    message: "The most can’t be fewer than the least.",
  })
  .refine((content) => content.sections.questions.need !== "required" || content.questionsLeast >= 1, {
    path: ["questionsLeast"],
    message: "Ask for at least one question, or make questions welcome only.",
  })
  .refine(({ sections: asked }) => TEMPLATE_SECTIONS.some((name) => asked[name].need !== "no"), {
    path: ["sections"],
    message: "Ask for at least one part.",
  });

const name = line(TEMPLATE_LIMITS.name, "Give the template a name.");

/** `requestId` is made when the form opens: sending it twice adds one template. */
export const AddTemplate = z.strictObject({
  requestId: idSchema<PrepTemplateId>(),
  name,
  content: TemplateContentSchema,
});
export type AddTemplate = z.infer<typeof AddTemplate>;

export const ChangeTemplate = z.strictObject({
  templateId: idSchema<PrepTemplateId>(),
  revision: RevisionSchema,
  name,
  content: TemplateContentSchema,
});
export type ChangeTemplate = z.infer<typeof ChangeTemplate>;

export const ArchiveTemplate = z.strictObject({
  templateId: idSchema<PrepTemplateId>(),
  archived: z.boolean(),
});
export type ArchiveTemplate = z.infer<typeof ArchiveTemplate>;

export const MOST_CHOSEN = 2000;

/** To whom: everyone in a cohort as long as they are in it, or chosen students. */
export const Whom = z.discriminatedUnion("to", [
  z.strictObject({ to: z.literal("cohort"), cohortId: idSchema<CohortId>() }),
  z.strictObject({
    to: z.literal("students"),
    studentIds: z
      .array(idSchema<PersonId>())
      .min(1, "Choose at least one student.")
      .max(MOST_CHOSEN, `Choose at most ${MOST_CHOSEN} students.`),
  }),
]);
export type Whom = z.infer<typeof Whom>;

/** By when: a day, or so many business days before the meeting. */
export const When = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("day"), dueOn: CalendarDateSchema }),
  z.strictObject({ by: z.literal("meeting"), daysBefore: count(20) }),
]);
export type When = z.infer<typeof When>;

export const AssignPrep = z.strictObject({
  requestId: idSchema<PrepAssignmentId>(),
  templateId: idSchema<PrepTemplateId>(),
  whom: Whom,
  each: z.boolean(),
  when: When,
});
export type AssignPrep = z.infer<typeof AssignPrep>;

export const WithdrawAssignment = z.strictObject({
  assignmentId: idSchema<PrepAssignmentId>(),
  withdrawn: z.boolean(),
});
export type WithdrawAssignment = z.infer<typeof WithdrawAssignment>;

const taskIds = z
  .array(idSchema<PrepTaskId>())
  .min(1, "Choose at least one.")
  .max(200, "Choose at most 200 at once.");
const why = line(200, "Say why in a few words.");

export const ExtendTasks = z.strictObject({ taskIds, dueOn: CalendarDateSchema, reason: why });
export type ExtendTasks = z.infer<typeof ExtendTasks>;

export const ExcuseTasks = z.strictObject({ taskIds, reason: why });
export type ExcuseTasks = z.infer<typeof ExcuseTasks>;

export const ReopenTasks = z.strictObject({ taskIds });
export type ReopenTasks = z.infer<typeof ReopenTasks>;

/** `requestId` is made when the page opens: sending it twice hands in once. */
export const SubmitPrep = z.strictObject({
  requestId: idSchema<PrepSubmissionId>(),
  taskId: idSchema<PrepTaskId>(),
  reflection: optionalBlock(2000),
});
export type SubmitPrep = z.infer<typeof SubmitPrep>;

const part = z
  .string()
  .regex(/^(all|section:(research|common|questions|logistics|reflection)|question:[0-9a-f-]{36})$/);
const comment = z.strictObject({ part, text: line(1000, "Write the comment.") });

export const AnswerComment = z.strictObject({
  requestId: idSchema<PrepCommentId>(),
  taskId: idSchema<PrepTaskId>(),
  part,
  text: line(1000, "Write your answer."),
});
export type AnswerComment = z.infer<typeof AnswerComment>;

export const TaskRef = z.strictObject({ taskId: idSchema<PrepTaskId>() });
export type TaskRef = z.infer<typeof TaskRef>;

/** Over the round that was read: another round, or another’s decision, is a conflict. */
export const ReviewPrep = z.strictObject({
  taskId: idSchema<PrepTaskId>(),
  round: z.number().int().min(1).max(1000),
  decision: z.enum(REVIEW_DECISIONS),
  comments: z.array(comment).max(60, "At most 60 comments at once."),
  rubric: z.array(z.number().int().min(0).max(2).nullable()).max(TEMPLATE_LIMITS.rubric),
});
export type ReviewPrep = z.infer<typeof ReviewPrep>;

export const UndoReview = z.strictObject({
  taskId: idSchema<PrepTaskId>(),
  round: z.number().int().min(1).max(1000),
});
export type UndoReview = z.infer<typeof UndoReview>;

export const UndoReviews = z.strictObject({ reviews: z.array(UndoReview).min(1).max(200) });
export type UndoReviews = z.infer<typeof UndoReviews>;

export const ApproveTasks = z.strictObject({ taskIds });
export type ApproveTasks = z.infer<typeof ApproveTasks>;
