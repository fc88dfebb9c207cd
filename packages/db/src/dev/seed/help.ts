import { addCalendarDays, addHours, dateIn, type HelpRequestId, type LeaveId } from "@askaround/core/shared";
import { randomFrom } from "./random.ts";
import type { DemoCohort, DemoStudent, World } from "./world.ts";

const ASKED = [
  {
    text: "Nobody has answered my messages yet. Could you look at one?",
    days: 3,
    answer: null,
    closed: false,
  },
  { text: "Whom could I talk to about working in conservation?", days: 1, answer: null, closed: false },
  {
    text: "Is it all right to bring two lists of questions?",
    days: 6,
    answer: "Bring one, and keep the second for the talk after that.",
    closed: false,
  },
  {
    text: "My host wants to meet on a Sunday. Does that count?",
    days: 12,
    answer: "Yes, any day counts.",
    closed: true,
  },
] as const;
/** Which student of the office asks, and which are on leave. */
const ASKING = [4, 12, 18, 25];
const ON_LEAVE = new Map([
  [7, { reason: "Abroad for a field course", weeks: 3 }],
  [15, { reason: "On leave this term", weeks: null }],
]);

/** A few students ask their advisors for help, and a few are left alone for a while. */
export function addHelpAndLeave(world: World, student: DemoStudent, cohort: DemoCohort, place: number): void {
  const { rows, officeId, now, zone } = world;
  const random = randomFrom(Number.parseInt(student.id.slice(-8), 16));
  const asked = ASKED[ASKING.indexOf(place)];
  if (asked) {
    const askedAt = addHours(now, -24 * asked.days - 2);
    const answeredAt = asked.answer === null ? null : addHours(askedAt, 5);
    const advisor = rows.cohortAdvisors.find(({ cohortId }) => cohortId === cohort.id)?.personId;
    rows.helpRequests.push({
      officeId,
      id: random.idAt<HelpRequestId>(askedAt),
      studentId: student.id,
      text: asked.text,
      askedAt,
      waitingSince: askedAt,
      answer: asked.answer,
      answeredAt,
      answeredBy: answeredAt && (advisor ?? student.id),
      closedAt: asked.closed ? addHours(askedAt, 20) : null,
      closedBy: asked.closed ? student.id : null,
    });
  }
  const leave = ON_LEAVE.get(place);
  if (!leave) return;
  const from = addHours(now, -24 * 9);
  rows.leaves.push({
    officeId,
    id: random.idAt<LeaveId>(from),
    cohortId: cohort.id,
    studentId: student.id,
    reason: leave.reason,
    from,
    backOn: leave.weeks === null ? null : addCalendarDays(dateIn(now, zone), 7 * leave.weeks),
    endedAt: null,
  });
}
