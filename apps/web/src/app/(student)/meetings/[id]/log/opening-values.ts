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
    takeawayLevels: ["", "", ""],
    interestBefore: "",
    interestAfter: "",
    confidenceBefore: "",
    confidenceAfter: "",
    direction: "",
    noteLevel: "my_advisor",
    noOneSuggested: false,
    suggested: [],
    promises: [],
    remindAt: "",
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
    takeawayLevels: levelsOf(debrief),
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

type Levels = DebriefValues["takeawayLevels"];

/** A takeaway that is read by whoever reads the rest has no level of its own on the form. */
function levelsOf(debrief: Meeting["debrief"]): Levels {
  const own = (index: number) => {
    const level = debrief?.takeawayLevels[index];
    return level === undefined || level === debrief?.noteLevel ? "" : level;
  };
  return [own(0), own(1), own(2)];
}

function rating(value: number | null | undefined): DebriefValues["interestBefore"] {
  return String(value ?? "") as DebriefValues["interestBefore"];
}
