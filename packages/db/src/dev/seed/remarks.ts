import type { FlagTopic, RemarkKind } from "@askaround/core/remarks";
import { addHours, type RemarkId } from "@askaround/core/shared";
import { randomFrom } from "./random.ts";
import type { DemoCohort, DemoStudent, World } from "./world.ts";

interface Written {
  readonly kind: RemarkKind;
  readonly topic?: FlagTopic;
  readonly days: number;
  readonly text: string;
  readonly before?: string;
  readonly closed?: boolean;
}

/** By the student’s place in the office; the first is the one whom the demo signs in as. */
const WRITTEN: ReadonlyMap<number, readonly Written[]> = new Map([
  [
    0,
    [
      {
        kind: "kudos",
        days: 2,
        text: "Your questions for the last meeting were the best prepared I have read this term.",
      },
      {
        kind: "note",
        days: 9,
        text: "We spoke for ten minutes after class. Wants to see a smaller organization next, and will ask two people by the end of the month.",
        before: "We spoke for ten minutes after class. Wants to see a smaller organization next.",
      },
    ],
  ],
  [
    3,
    [
      {
        kind: "flag",
        topic: "follow_up",
        days: 4,
        text: "The talks go well, and the notes after them go out late. Offer to write the next one together.",
      },
    ],
  ],
  [
    6,
    [
      {
        kind: "flag",
        topic: "no_answers",
        days: 11,
        text: "Four messages, no answer. We rewrote the opening together.",
        closed: true,
      },
      { kind: "kudos", days: 1, text: "Two answers this week. The shorter message did it." },
    ],
  ],
  [14, [{ kind: "flag", topic: "check_in", days: 1, text: "Missed two of our talks. Call before Friday." }]],
]);

/** Notes, flags and kudos from the cohort’s advisor on a few students’ records. */
export function addRemarks(world: World, student: DemoStudent, cohort: DemoCohort, place: number): void {
  const { rows, officeId, now } = world;
  const authorId = rows.cohortAdvisors.find(({ cohortId }) => cohortId === cohort.id)?.personId;
  if (!authorId) return;
  const random = randomFrom(Number.parseInt(student.id.slice(-8), 16) + 1);
  for (const { kind, topic, days, text, before, closed } of WRITTEN.get(place) ?? []) {
    const writtenAt = addHours(now, -24 * days - 3);
    const id = random.idAt<RemarkId>(writtenAt);
    const closedAt = closed ? addHours(writtenAt, 48) : null;
    rows.remarks.push({
      officeId,
      id,
      studentId: student.id,
      kind,
      topic: topic ?? null,
      text,
      authorId,
      writtenAt,
      editedAt: before === undefined ? null : addHours(writtenAt, 0.25),
      closedAt,
      closedBy: closedAt && authorId,
      takenBackAt: null,
    });
    if (before !== undefined) {
      rows.remarkEdits.push({ officeId, remarkId: id, replacedAt: addHours(writtenAt, 0.25), text: before });
    }
  }
}
