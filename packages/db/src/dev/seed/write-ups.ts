import type { DraftContent, Meeting } from "@askaround/core/meetings";
import {
  addHours,
  addMinutes,
  dateIn,
  type DebriefEditId,
  type Instant,
  timeIn,
} from "@askaround/core/shared";
import { GENERAL_TAKEAWAYS } from "./fields.ts";
import type { DemoStudent, World } from "./world.ts";

type Written = World["rows"]["debriefs"][number];

/** Some write-ups were looked at again: what they said before is in their history. */
export function lookAgain(world: World, student: DemoStudent, written: Written): Written {
  const { random, rows, officeId, now } = world;
  const editedAt = addHours(written.recordedAt, random.between(3, 60));
  const learned = written.learned ?? null;
  const shorter = learned?.split(/[,;]/)[0]?.trim() ?? "";
  if (learned === null || editedAt >= now || shorter === learned || !random.chance(0.3)) return written;
  rows.debriefEdits.push({
    officeId,
    id: random.idAt<DebriefEditId>(editedAt),
    meetingId: written.meetingId,
    editedBy: student.id,
    editedAt,
    changes: [{ what: "learned", from: shorter, to: learned }],
  });
  return { ...written, revision: 2 };
}

/** A write-up that was begun, and put off until there is a quiet minute. */
export function beginWriteUp(world: World, meeting: Meeting): void {
  const { random, rows, officeId, now } = world;
  const savedAt = addMinutes(meeting.startsAt, meeting.agreedMinutes + random.between(10, 50));
  if (savedAt >= now) return;
  const { id: meetingId, studentId } = meeting;
  const content = begun(meeting, random.pick(GENERAL_TAKEAWAYS));
  rows.debriefDrafts.push({ officeId, meetingId, studentId, content, savedAt, revision: 1 });
}

function begun({ startsAt, agreedMinutes, studentZone }: Meeting, takeaway: string): DraftContent {
  const on = (at: Instant) => dateIn(at, studentZone);
  const clock = (at: Instant) => timeIn(at, studentZone);
  const endsAt = addMinutes(startsAt, agreedMinutes);
  return {
    outcome: "held",
    closedBy: "",
    actualStartOn: on(startsAt),
    actualStart: clock(startsAt),
    actualEndOn: on(endsAt),
    actualEnd: clock(endsAt),
    learned: "",
    takeaways: [takeaway, "", ""],
    takeawayLevels: ["", "", ""],
    interestBefore: "2",
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
