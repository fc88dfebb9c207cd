export { claimDeliveries, type Claimed, type ClaimRequest } from "./claim.ts";
export type { AlsoDue } from "./facts/also-due.ts";
export type { DutyFacts } from "./facts/duty.ts";
export type { MessageFacts } from "./facts/message.ts";
export type { JoinedFacts } from "./facts/cohorts.ts";
export type { ReportFacts } from "./facts/report.ts";
export type { AssignedFacts, PrepMailFacts } from "./facts/prep.ts";
export { type DeliveryFacts, readFacts, readFactsOf, sameFacts } from "./facts/read.ts";
export type { MailSubject } from "./facts/subjects.ts";
export {
  dropUnderLease,
  freeze,
  type LeaseOutcome,
  putOffUnderLease,
  renew,
  supersedeUnderLease,
} from "./freeze.ts";
export { release, releaseAll } from "./release.ts";
export { type Settlement, settle } from "./settle.ts";
export { beat, forgetStaleWorkers, stopBeating } from "./heartbeat.ts";
export { databaseNow } from "./clock.ts";
export type { Checkpoint } from "./checkpoint.ts";
