import type { CalendarDate } from "../shared/time.ts";
import type { Outreach, OutreachStep } from "./outreach.ts";

type Attempt = Pick<Outreach, "step" | "sentAt" | "answer" | "followUpOn">;

/** Of a person who was written to once at an office without follow-ups, the day for one was never planned. */
type StopReason = "answered" | "declined" | "bounced" | "both_sent" | "no_follow_up";

export type NextStep =
  | { readonly step: OutreachStep; readonly notBefore: CalendarDate | null }
  | { readonly step: null; readonly because: StopReason };

/** What may still be written to a person: a first message, then, if nobody answered, one follow-up, then nothing. */
export function nextStep(attempts: readonly Attempt[]): NextStep {
  const [first, followUp] = (["first", "follow_up"] as const).map((step) =>
    attempts.find((each) => each.step === step && each.sentAt !== null),
  );
  const answer = followUp?.answer ?? first?.answer ?? null;
  if (answer === "declined" || answer === "bounced") return { step: null, because: answer };
  if (answer === "replied") return { step: null, because: "answered" };
  if (!first) return { step: "first", notBefore: null };
  if (!followUp && first.followUpOn === null) return { step: null, because: "no_follow_up" };
  if (!followUp) return { step: "follow_up", notBefore: first.followUpOn };
  return { step: null, because: "both_sent" };
}
