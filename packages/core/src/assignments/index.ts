export { excuseTasks, extendTasks, reopenTasks } from "./adjust-tasks.ts";
export { assignPrep, withdrawAssignment } from "./assign-prep.ts";
export type { PrepAssignment } from "./assignment.ts";
export { compareRounds, type RoundChanges } from "./compare-rounds.ts";
export { before, businessDaysBefore, dueOf, earliestDueOn, endOfDay } from "./due.ts";
export { keepTasks } from "./keep-tasks.ts";
export { isStale, planTasks, queueMoment, type TaskFacts } from "./plan-tasks.ts";
export type { AssignmentStore } from "./ports.ts";
export { approveTasks, heldByOther, holdReview, reviewPrep, undoReview, undoReviews } from "./review-prep.ts";
export { addStarters, addTemplate, archiveTemplate, changeTemplate } from "./save-template.ts";
export * from "./schemas.ts";
export { STARTER_TEMPLATES } from "./starter-templates.ts";
export {
  missingParts,
  NOT_READY_WORDS,
  NOT_READY,
  type NotReady,
  ownQuestions,
  type PrepComment,
  type PrepSnapshot,
  type PrepSubmission,
  REVIEW_DECISIONS,
  type ReviewDecision,
} from "./submission.ts";
export { answerComment, openFindings, snapshot, submitPrep } from "./submit-prep.ts";
export { isToDo, type PrepTask, TASK_STATES, type TaskState } from "./task.ts";
export {
  type PrepTemplate,
  SECTION_NEEDS,
  type SectionNeed,
  TEMPLATE_LIMITS,
  TEMPLATE_SECTIONS,
  type TemplateContent,
  type TemplateSection,
} from "./template.ts";
