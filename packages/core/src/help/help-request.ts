import type { HelpRequestId, PersonId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";

/** One line in which a student asks their advisors for help. A student has at most one that is not closed. */
export interface HelpRequest {
  readonly id: HelpRequestId;
  readonly studentId: PersonId;
  readonly text: string;
  readonly askedAt: Instant;
  /** Since when it waits for an advisor: when it was asked, or asked again. */
  readonly waitingSince: Instant;
  readonly answer: string | null;
  readonly answeredAt: Instant | null;
  readonly answeredBy: PersonId | null;
  readonly closedAt: Instant | null;
  readonly closedBy: PersonId | null;
}

/** Whether it waits for an advisor. */
export function isWaiting({ answeredAt, closedAt }: Pick<HelpRequest, "answeredAt" | "closedAt">): boolean {
  return answeredAt === null && closedAt === null;
}
