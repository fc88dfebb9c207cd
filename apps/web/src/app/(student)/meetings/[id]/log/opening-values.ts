import { wallTimeOf } from "@/forms/wall-time.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import type { DebriefValues } from "./debrief-values.ts";

/** "We met" and the agreed times, so that the least answer is one press. */
export function blankValues(meeting: { startsAt: string; endsAt: string }, zone: string): DebriefValues {
  const [start, end] = [wallTimeOf(meeting.startsAt, zone), wallTimeOf(meeting.endsAt, zone)];
  return {
    outcome: "held",
    closedBy: "",
    actualStartOn: start.date,
    actualStart: start.time,
    actualEndOn: end.date,
    actualEnd: end.time,
    learned: "",
    takeaways: ["", "", ""],
    interestBefore: "",
    interestAfter: "",
    confidenceBefore: "",
    confidenceAfter: "",
    direction: "",
    noteLevel: "my_advisor",
    noOneSuggested: false,
    suggested: [],
    promises: [],
  };
}

type Meeting = RouterOutputs["meetings"]["get"];

/** What was written up, put back into the fields it came from. People named then have a page of their own. */
export function writtenValues(
  meeting: Pick<Meeting, "startsAt" | "endsAt" | "actualStartAt" | "actualEndAt" | "debrief" | "promises">,
  zone: string,
): DebriefValues {
  const { actualStartAt, actualEndAt, debrief } = meeting;
  const times = { startsAt: actualStartAt ?? meeting.startsAt, endsAt: actualEndAt ?? meeting.endsAt };
  const [first = "", second = "", third = ""] = debrief?.takeaways ?? [];
  return {
    ...blankValues(times, zone),
    learned: debrief?.learned ?? "",
    takeaways: [first, second, third],
    interestBefore: rating(debrief?.interestBefore),
    interestAfter: rating(debrief?.interestAfter),
    confidenceBefore: rating(debrief?.confidenceBefore),
    confidenceAfter: rating(debrief?.confidenceAfter),
    direction: debrief?.direction ?? "",
    noteLevel: debrief?.noteLevel ?? "my_advisor",
    noOneSuggested: debrief?.noOneSuggested ?? false,
    promises: meeting.promises.map(({ promiseId, by, what, dueOn }) => ({
      id: promiseId,
      by,
      what,
      dueOn: dueOn ?? "",
    })),
  };
}

function rating(value: number | null | undefined): DebriefValues["interestBefore"] {
  return String(value ?? "") as DebriefValues["interestBefore"];
}
