/** What can be wrong with the wording of one question. */
export const questionLabels = [
  "job_request",
  "personal_pay",
  "typical_pay",
  "yes_no",
  "double",
  "web_answerable",
] as const;
export type QuestionLabel = (typeof questionLabels)[number];
