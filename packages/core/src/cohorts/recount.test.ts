import fc from "fast-check";
import { expect, test } from "vitest";
import { changeOffice } from "../office/change-office.ts";
import { changeSettings } from "../office/change-settings.ts";
import { closeMeeting, reopenMeeting } from "../meetings/close-meeting.ts";
import { recordDebrief } from "../meetings/record-debrief.ts";
import { rescheduleMeeting } from "../meetings/reschedule-meeting.ts";
import { scheduleMeeting } from "../meetings/schedule-meeting.ts";
import { RecordDebrief } from "../meetings/schemas.ts";
import { AppError } from "../shared/errors.ts";
import { addHours, addMinutes } from "../shared/calendar.ts";
import { markThankYouSent, unmarkThankYouSent } from "../thanks/mark-sent.ts";
import { snoozeThankYou } from "../thanks/snooze.ts";
import { unwaiveThankYou, waiveThankYou } from "../thanks/waive.ts";
import { aCohort, anId, berlin, newYork, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { aWorld } from "../testing/world.ts";
import { enrolStudent, withdrawStudent } from "./enrolment.ts";
import { rebuildProgress } from "./refresh-progress.ts";

async function arrange() {
  const deps = memoryDeps({ now: t("2026-10-01T12:00Z") });
  const world = await aWorld(deps);
  const { office, admin, student, contact } = world;
  const state = deps.state(office.id);
  const cohorts = [aCohort(), aCohort({ goalMeetings: 1 })] as const;
  for (const cohort of cohorts) await deps.stores(office.id).cohorts.insert(cohort);
  const pick = <Row>(rows: ReadonlyMap<string, Row>, nth: number) => [...rows.values()][nth % rows.size];
  const plan = {
    agreedMinutes: 30,
    studentZone: newYork,
    professionalZone: berlin,
    format: "video",
    place: null,
  } as const;

  const onMeeting = async (act: number, nth: number) => {
    const meeting = pick(state.meetings, nth);
    if (!meeting) return;
    const { id: meetingId, revision, startsAt } = meeting;
    const ended = addMinutes(startsAt, 40);
    if (act === 0)
      await rescheduleMeeting(deps, student, {
        ...plan,
        meetingId,
        revision,
        startsAt: addHours(startsAt, 7),
      });
    if (act === 1)
      await closeMeeting(deps, student, { meetingId, revision, outcome: "cancelled", by: "student" });
    if (act === 2) await reopenMeeting(deps, student, { meetingId, revision });
    if (act === 3) {
      const times = { actualStartAt: startsAt, actualEndAt: ended };
      await recordDebrief(
        deps,
        student,
        RecordDebrief.parse({ meetingId, revision, ...times, learned: null }),
      );
    }
  };
  const onNote = async (act: number, nth: number) => {
    const note = pick(state.thankYous, nth);
    if (!note) return;
    const ref = { thankYouId: note.id };
    if (act === 0) await markThankYouSent(deps, student, { ...ref, sentBy: "email", sentAt: null });
    if (act === 1) await unmarkThankYouSent(deps, student, ref);
    if (act === 2) await waiveThankYou(deps, student, ref);
    if (act === 3) await unwaiveThankYou(deps, student, ref);
    if (act === 4) await snoozeThankYou(deps, student, ref);
  };
  const onEnrolment = async (act: number, nth: number) => {
    const member = { cohortId: (nth % 2 === 0 ? cohorts[0] : cohorts[1]).id, personId: student.personId };
    await (act === 0 ? enrolStudent(deps, admin, member) : withdrawStudent(deps, admin, member));
  };
  const onPolicy = async (days: number, moved: boolean) => {
    const { name, senderName, replyTo, revision, settings } = await deps.stores(office.id).office.get();
    const zone = moved ? berlin : newYork;
    await changeOffice(deps, admin, { name, senderName, replyTo, revision, zone });
    const numbers = { writeUpAfterHours: days, noMeetingAfterDays: days, silentAfterDays: 2 * days };
    const { revision: next } = await deps.stores(office.id).office.get();
    await changeSettings(deps, admin, { settings: { ...settings, ...numbers }, revision: next });
  };
  const book = async (hours: number) => {
    const startsAt = addHours(deps.now(), hours);
    await scheduleMeeting(deps, student, { ...plan, requestId: anId(), contactIds: [contact.id], startsAt });
  };
  return { deps, office, student, onMeeting, onNote, onEnrolment, onPolicy, book };
}

type Arranged = Awaited<ReturnType<typeof arrange>>;
type Step = (world: Arranged) => Promise<void>;
const nat = (max: number) => fc.nat({ max });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.integer({ min: -200, max: 200 }).map(
      (hours): Step =>
        (w) =>
          w.book(hours),
    ),
  },
  {
    weight: 5,
    arbitrary: fc.tuple(nat(3), nat(9)).map(
      ([act, nth]): Step =>
        (w) =>
          w.onMeeting(act, nth),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(nat(4), nat(9)).map(
      ([act, nth]): Step =>
        (w) =>
          w.onNote(act, nth),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(nat(1), nat(1)).map(
      ([act, nth]): Step =>
        (w) =>
          w.onEnrolment(act, nth),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.integer({ min: 1, max: 60 }), fc.boolean()).map(
      ([days, moved]): Step =>
        (w) =>
          w.onPolicy(days, moved),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 1, max: 60 }).map((hours): Step => async ({ deps }) => {
      deps.setNow(addHours(deps.now(), hours));
    }),
  },
);

test("after any acts whatever, the summaries equal a recount of the facts", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const world = await arrange();
      await world.onEnrolment(0, 0);
      for (const act of steps) {
        await act(world).catch((error: unknown) => {
          if (!(error instanceof AppError)) throw error;
        });
      }
      const { deps, office, student } = world;
      const kept = deps.progress(office.id, student.personId);
      await rebuildProgress(deps, office.id, [student.personId]);
      expect(kept).toEqual(deps.progress(office.id, student.personId));
    }),
    { numRuns: 150 },
  );
});
