import type { OfficeSettings } from "../office/settings.ts";
import { addHours } from "../shared/calendar.ts";
import type { Instant } from "../shared/time.ts";
import type { StudentFacts, StudentProgress } from "./progress.ts";

type Facts = Pick<StudentFacts, "meetings" | "tasks">;
type Settings = Pick<
  OfficeSettings,
  "unpreparedFromDays" | "prepOverdueAfterDays" | "prepUnapprovedFromDays"
>;
type Moments = Pick<StudentProgress, "unpreparedAt" | "prepOverdueAt" | "prepUnapprovedAt">;

/** When what is missing before the meetings ahead becomes a reason. Once a meeting is written up, nothing is. */
export function prepReasons({ meetings, tasks }: Facts, settings: Settings): Moments {
  const ahead = new Map(
    meetings.filter(({ status }) => status === "scheduled").map((meeting) => [meeting.id, meeting]),
  );
  const excused = new Set(tasks.flatMap(({ state, meetingId }) => (state === "excused" ? meetingId : [])));
  // Booked, or asked for, at the last moment, there was no time before that.
  const soon = (startsAt: Instant, days: number, ...since: Instant[]) =>
    [addHours(startsAt, -24 * days), ...since].toSorted().at(-1) ?? startsAt;
  return {
    unpreparedAt: earliest(
      [...ahead.values()]
        .filter(({ id, preparedAt }) => preparedAt === null && !excused.has(id))
        .map(({ startsAt, bookedAt }) => soon(startsAt, settings.unpreparedFromDays, bookedAt)),
    ),
    prepOverdueAt: earliest(
      tasks
        .filter(({ state }) => state === "open" || state === "returned")
        .filter(({ meetingId }) => meetingId === null || ahead.has(meetingId))
        .map((task) => addHours(askedAgain(task), 24 * settings.prepOverdueAfterDays)),
    ),
    prepUnapprovedAt: earliest(
      tasks.flatMap(({ state, meetingId, createdAt }) => {
        const meeting = meetingId === null ? undefined : ahead.get(meetingId);
        if (!meeting || !NOT_APPROVED.has(state)) return [];
        return soon(meeting.startsAt, settings.prepUnapprovedFromDays, meeting.bookedAt, createdAt);
      }),
    ),
  };
}

const NOT_APPROVED: ReadonlySet<string> = new Set(["open", "submitted", "returned", "stale"]);

/** Who was answered after the day has had no time to go on before that. */
function askedAgain({ state, dueAt, answeredAt }: Facts["tasks"][number]): Instant {
  return state === "returned" && answeredAt !== null && answeredAt > dueAt ? answeredAt : dueAt;
}

function earliest(moments: readonly Instant[]): Instant | null {
  return moments.toSorted()[0] ?? null;
}
