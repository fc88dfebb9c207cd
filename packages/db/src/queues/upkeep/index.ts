export { deleteOldBatches, deleteOldWebhooks, wipeOldPayloads } from "./purge.ts";
export { type MailSurvey, surveyMail } from "./survey.ts";
export { listUnknown, type Reconciled, settleUnknown, type UnknownDelivery } from "./unknown.ts";
