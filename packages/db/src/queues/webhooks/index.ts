export { type AppliedWebhook, applyNextWebhook, type WebhookOutcome } from "./apply.ts";
export { type MailEvent, readWebhook, type ReadWebhook } from "./parse.ts";
