import { describe, expect, test } from "vitest";

import type { StudentProgress } from "../cohorts/progress.ts";
import type { PersonId } from "../shared/ids.ts";
import { aCohort, aDebrief, aMeeting, anEnrolment, anId, aProgress, aThankYou, day, t } from "./builders.ts";
import type { StoreHarness } from "./store-contract.ts";
import { aWorld } from "./world.ts";

export function describeCohortStores(harness: () => StoreHarness): void {
  describe("cohorts", () => {
    test("are found and saved over the revision they were read at", async () => {
      const { deps } = harness();
      const { office } = await aWorld(deps);
      const cohort = aCohort();
      const next = { ...cohort, name: "Geography, spring", goalMeetings: 5, revision: 2 };
      const result = await deps.transact(office.id, async ({ cohorts }) => {
        await cohorts.insert(cohort);
        return [
          await cohorts.find(cohort.id),
          await cohorts.save(next),
          await cohorts.save(next),
          await cohorts.findForUpdate(cohort.id),
          await cohorts.find(anId()),
        ];
      });
      expect(result).toEqual([cohort, true, false, next, null]);
    });

    test("have advisors, added twice or once", async () => {
      const { deps } = harness();
      const { office, advisor } = await aWorld(deps);
      const cohort = aCohort();
      const result = await deps.transact(office.id, async ({ cohorts }) => {
        await cohorts.insert(cohort);
        await cohorts.addAdvisor(cohort.id, advisor.personId);
        await cohorts.addAdvisor(cohort.id, advisor.personId);
        const advised = await cohorts.listAdvisedBy(advisor.personId);
        await cohorts.removeAdvisor(cohort.id, advisor.personId);
        return [advised, await cohorts.listAdvisedBy(advisor.personId)];
      });
      expect(result).toEqual([[cohort.id], []]);
    });

    test("remember who left and take them back", async () => {
      const { deps } = harness();
      const { office, student, otherStudent } = await aWorld(deps);
      const cohort = aCohort();
      const enrolment = (studentId: PersonId, enrolledAt: string) =>
        anEnrolment({ cohortId: cohort.id, studentId, enrolledAt: t(enrolledAt) });
      const again = enrolment(student.personId, "2026-10-05T12:00Z");
      const result = await deps.transact(office.id, async ({ cohorts }) => {
        await cohorts.insert(cohort);
        await cohorts.enrol(enrolment(student.personId, "2026-09-02T12:00Z"));
        await cohorts.enrol(enrolment(otherStudent.personId, "2026-09-02T12:00Z"));
        const both = (await cohorts.enrolledIn(cohort.id)).toSorted();
        await cohorts.leave(cohort.id, student.personId, t("2026-10-01T12:00Z"), "hand");
        const left = [await cohorts.enrolledIn(cohort.id), await cohorts.enrolmentsOf(student.personId)];
        await cohorts.enrol(again);
        return { both, left, back: await cohorts.enrolmentsOf(student.personId) };
      });
      expect(result).toEqual({
        both: [student.personId, otherStudent.personId].toSorted(),
        left: [[otherStudent.personId], []],
        back: [again],
      });
    });
  });

  describe("membership by rule", () => {
    test("knows how each student stands to a cohort, and which cohorts have a rule", async () => {
      const { deps } = harness();
      const { office, student, otherStudent, advisor } = await aWorld(deps);
      const joins = { programs: ["Law"], graduatesFrom: 2027, graduatesTo: null, firstGeneration: null };
      const [ruled, byHand, away] = [
        aCohort({ joins }),
        aCohort(),
        aCohort({ joins, archivedAt: t("2026-10-01T12:00Z") }),
      ];
      const of = (studentId: PersonId) => ({ cohortId: ruled.id, studentId });
      const read = await deps.transact(office.id, async ({ cohorts, people }) => {
        for (const cohort of [ruled, byHand, away]) await cohorts.insert(cohort);
        const person = await people.find(student.personId);
        if (person) await people.save({ ...person, program: "Law", revision: person.revision + 1 });
        await cohorts.enrol(anEnrolment({ ...of(student.personId), by: "rule" }));
        await cohorts.leave(ruled.id, student.personId, t("2026-09-09T12:00Z"), "hand");
        await cohorts.enrol(anEnrolment({ ...of(otherStudent.personId), by: "rule" }));
        await cohorts.enrol(anEnrolment({ cohortId: byHand.id, studentId: student.personId }));
        const all = await cohorts.standings(ruled.id);
        await cohorts.keepByHand(ruled.id);
        const ids = [otherStudent.personId, advisor.personId];
        return { all, held: await cohorts.holdRuled(), some: await cohorts.standings(ruled.id, ids) };
      });
      const none = { program: null, graduationYear: null, firstGeneration: null };
      const studying = { ...none, program: "Law" };
      const all = [
        { studentId: student.personId, ...studying, latest: { by: "rule", leftBy: "hand" } },
        { studentId: otherStudent.personId, ...none, latest: { by: "rule", leftBy: null } },
      ];
      expect(read).toEqual({
        all: all.toSorted((a, b) => (a.studentId < b.studentId ? -1 : 1)),
        held: [ruled],
        some: [{ studentId: otherStudent.personId, ...none, latest: { by: "hand", leftBy: null } }],
      });
    });

    test("counts the latest time of somebody who came and left more than once", async () => {
      const { deps } = harness();
      const { office, student } = await aWorld(deps);
      const cohort = aCohort();
      const latest = await deps.transact(office.id, async ({ cohorts }) => {
        await cohorts.insert(cohort);
        const of = { cohortId: cohort.id, studentId: student.personId };
        const seen = [];
        for (const [by, day] of [
          ["hand", 1],
          ["rule", 3],
        ] as const) {
          await cohorts.enrol(anEnrolment({ ...of, by, enrolledAt: t(`2026-09-0${day}T12:00Z`) }));
          seen.push((await cohorts.standings(cohort.id, [of.studentId]))[0]?.latest);
          await cohorts.leave(of.cohortId, of.studentId, t(`2026-09-0${day + 1}T12:00Z`), by);
          seen.push((await cohorts.standings(cohort.id, [of.studentId]))[0]?.latest);
        }
        return seen;
      });
      expect(latest).toEqual([
        { by: "hand", leftBy: null },
        { by: "hand", leftBy: "hand" },
        { by: "rule", leftBy: null },
        { by: "rule", leftBy: "rule" },
      ]);
    });
  });

  describe("progress", () => {
    test("is computed from the student's own facts, in the office's term", async () => {
      const { deps } = harness();
      const { office, student, otherStudent, contact, otherContact } = await aWorld(deps);
      const cohort = aCohort({ startsOn: day("2026-09-01"), endsOn: day("2026-12-18") });
      const meeting = aMeeting({
        studentId: student.personId,
        contactIds: [contact.id],
        status: "held",
        actualStartAt: t("2026-11-17T15:00Z"),
        actualEndAt: t("2026-11-17T15:40Z"),
      });
      const foreign = aMeeting({ studentId: otherStudent.personId, contactIds: [otherContact.id] });
      const thankYou = aThankYou({
        studentId: student.personId,
        meetingId: meeting.id,
        contactId: contact.id,
      });
      const facts = await deps.transact(office.id, async (stores) => {
        await stores.cohorts.insert(cohort);
        await stores.cohorts.enrol(anEnrolment({ cohortId: cohort.id, studentId: student.personId }));
        await stores.meetings.insert(meeting);
        await stores.meetings.insert(foreign);
        await stores.meetings.insertDebrief(
          aDebrief({ meetingId: meeting.id, recordedAt: t("2026-11-18T09:00Z") }),
        );
        await stores.thankYous.addAll([thankYou]);
        return stores.progress.lockFacts(student.personId);
      });
      expect(facts).toMatchObject({
        studentId: student.personId,
        lastActivityAt: t("2026-11-18T09:00Z"),
        enrolments: [
          {
            cohortId: cohort.id,
            goalMeetings: 3,
            enrolledAt: t("2026-09-02T12:00Z"),
            // Midnight in New York, on summer and on winter time.
            termStartsAt: t("2026-09-01T04:00Z"),
            termEndsAt: t("2026-12-19T05:00Z"),
          },
        ],
        meetings: [
          {
            status: "held",
            startsAt: meeting.startsAt,
            agreedMinutes: 30,
            actualStartAt: meeting.actualStartAt,
            bookedAt: meeting.bookedAt,
          },
        ],
        thankYous: [{ dueAt: thankYou.dueAt, openUntil: thankYou.openUntil, sentAt: null, waivedAt: null }],
      });
      expect(facts.meetings).toHaveLength(1);
    });

    test("of someone who has done nothing yet has no last activity", async () => {
      const { deps } = harness();
      const { office, advisor } = await aWorld(deps);
      const facts = await deps.transact(office.id, ({ progress }) => progress.lockFacts(advisor.personId));
      expect(facts).toMatchObject({ enrolments: [], meetings: [], thankYous: [], lastActivityAt: null });
    });

    test.each([
      ["a new contact", "2026-11-16T15:00Z"],
      ["a note sent", "2026-11-19T08:00Z"],
    ])("takes %s as a sign of life", async (what, expected) => {
      const { deps } = harness();
      const { office, student, contact } = await aWorld(deps);
      const of = { studentId: student.personId, contactId: contact.id };
      const meeting = aMeeting({
        studentId: student.personId,
        contactIds: [contact.id],
        bookedAt: t("2026-11-01T15:00Z"),
      });
      const facts = await deps.transact(office.id, async (stores) => {
        await stores.meetings.insert(meeting);
        const sentAt = what === "a note sent" ? t("2026-11-19T08:00Z") : null;
        const sentBy = sentAt === null ? null : "email";
        await stores.thankYous.addAll([aThankYou({ ...of, meetingId: meeting.id, sentAt, sentBy })]);
        return stores.progress.lockFacts(student.personId);
      });
      expect(facts.lastActivityAt).toBe(t(expected));
    });

    test("of a whole office is read and replaced at once", async () => {
      const { deps, progress } = harness();
      const { office, student, otherStudent, advisor } = await aWorld(deps);
      const cohort = aCohort();
      const enrol = (studentId: PersonId) => anEnrolment({ cohortId: cohort.id, studentId });
      const [mine, other, gone] = [student, otherStudent, advisor].map(({ personId }) =>
        summary({ studentId: personId, cohortId: cohort.id }),
      ) as [StudentProgress, StudentProgress, StudentProgress];
      await deps.transact(office.id, async (stores) => {
        await stores.cohorts.insert(cohort);
        await stores.cohorts.enrol(enrol(student.personId));
        await stores.cohorts.enrol(enrol(otherStudent.personId));
        await stores.progress.replace(gone.studentId, [gone]);
        const everyone = await stores.progress.lockAllFacts();
        const alone = [
          await stores.progress.lockFacts(student.personId),
          await stores.progress.lockFacts(otherStudent.personId),
        ];
        expect(everyone.toSorted(byStudent)).toEqual(alone.toSorted(byStudent));
        await stores.progress.replaceAll([mine, other]);
      });
      expect(await progress(office.id, mine.studentId)).toEqual([mine]);
      expect(await progress(office.id, other.studentId)).toEqual([other]);
      expect(await progress(office.id, gone.studentId)).toEqual([]);
      await deps.transact(office.id, (stores) => stores.progress.replaceAll([]));
      expect(await progress(office.id, mine.studentId)).toEqual([]);
    });

    test("is replaced as a whole", async () => {
      const { deps, progress } = harness();
      const { office, student } = await aWorld(deps);
      const [first, second] = [aCohort(), aCohort()];
      const of = { studentId: student.personId };
      const rows = [summary({ ...of, cohortId: first.id }), summary({ ...of, cohortId: second.id })];
      await deps.transact(office.id, async (stores) => {
        for (const cohort of [first, second]) await stores.cohorts.insert(cohort);
        await stores.progress.replace(student.personId, rows);
      });
      expect((await progress(office.id, student.personId)).length).toBe(2);
      const last = {
        ...summary({ ...of, cohortId: second.id }),
        meetingsHeld: 2,
        silentAt: t("2026-12-01T00:00Z"),
      };
      await deps.transact(office.id, (stores) => stores.progress.replace(student.personId, [last]));
      expect(await progress(office.id, student.personId)).toEqual([last]);
      await deps.transact(office.id, (stores) => stores.progress.replace(student.personId, []));
      expect(await progress(office.id, student.personId)).toEqual([]);
    });
  });
}

function summary(of: Pick<StudentProgress, "cohortId" | "studentId">): StudentProgress {
  return aProgress({
    ...of,
    meetingsHeld: 1,
    nextMeetingAt: t("2026-11-20T15:00Z"),
    lastActivityAt: t("2026-11-16T15:00Z"),
    openThankYous: 1,
    thankYouOverdueAt: t("2026-11-18T15:00Z"),
    stage: "met",
    thankYouMinutes: [90, 1_500],
    heldWeeks: [3],
  });
}

function byStudent(a: { readonly studentId: PersonId }, b: { readonly studentId: PersonId }): number {
  return a.studentId < b.studentId ? -1 : 1;
}
