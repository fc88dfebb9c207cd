import type { Instant } from "../shared/time.ts";

export type SentDecision =
  | { readonly ok: true; readonly sentAt: Instant }
  | { readonly ok: false; readonly reason: "in_future" | "before_meeting_ended" };

/** A note is sent after the meeting ended and not in the future; no time given means now. */
export function decideSent(endAt: Instant, sentAt: Instant | null, now: Instant): SentDecision {
  if (sentAt === null) return { ok: true, sentAt: now };
  if (sentAt > now) return { ok: false, reason: "in_future" };
  if (sentAt < endAt) return { ok: false, reason: "before_meeting_ended" };
  return { ok: true, sentAt };
}
