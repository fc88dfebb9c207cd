import { addCalendarDays, weekdayOf } from "../shared/calendar.ts";
import type { CalendarDate } from "../shared/time.ts";
import type { Outreach, OutreachStep } from "./outreach.ts";

type Attempt = Pick<Outreach, "step" | "sentAt" | "answer" | "followUpOn">;

export type NextStep =
  | { readonly step: OutreachStep; readonly notBefore: CalendarDate | null }
  | { readonly step: null; readonly because: "answered" | "declined" | "bounced" | "both_sent" };

/** What may still be written to a person: a first message, then, if nobody answered, one follow-up, then nothing. */
export function nextStep(attempts: readonly Attempt[]): NextStep {
  const [first, followUp] = (["first", "follow_up"] as const).map((step) =>
    attempts.find((each) => each.step === step && each.sentAt !== null),
  );
  const answer = followUp?.answer ?? first?.answer ?? null;
  if (answer === "declined" || answer === "bounced") return { step: null, because: answer };
  if (answer === "replied") return { step: null, because: "answered" };
  if (!first) return { step: "first", notBefore: null };
  if (!followUp) return { step: "follow_up", notBefore: first.followUpOn };
  return { step: null, because: "both_sent" };
}

/**
 * The day so many business days after another: Saturdays, Sundays and the days on which an office is closed do not
 * count. The message went out on `from`, which is day zero.
 */
export function addBusinessDays(
  from: CalendarDate,
  days: number,
  isClosed: (day: CalendarDate) => boolean = () => false,
): CalendarDate {
  let day = from;
  let left = days;
  // An office that never opens would be waited for without end.
  for (let tries = 0; left > 0 && tries < 400; tries += 1) {
    day = addCalendarDays(day, 1);
    if (weekdayOf(day) < 6 && !isClosed(day)) left -= 1;
  }
  return day;
}
