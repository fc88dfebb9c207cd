import { describe, expect, test } from "vitest";
import type { Actor } from "../shared/actor.ts";
import { anId, berlin, newYork, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aWorld } from "../testing/world.ts";
import { answerDidItHappen, type MeetingAnswer } from "./answer-did-it-happen.ts";
import { rescheduleMeeting } from "./reschedule-meeting.ts";
import { scheduleMeeting } from "./schedule-meeting.ts";

const AFTER = t("2026-11-19T19:00Z");

async function arrange() {
  const deps = memoryDeps({ now: t("2026-11-16T15:00Z") });
  const world = await aWorld(deps);
  const { student, office } = world;
  const byLink: Actor = { ...student, via: "email_link" };
  const input = {
    requestId: anId<never>(),
    contactIds: [world.contact.id],
    startsAt: t("2026-11-19T16:00Z"),
    agreedMinutes: 30,
    studentZone: newYork,
    professionalZone: berlin,
    format: "video" as const,
    place: null,
  };
  const { meetingId } = await scheduleMeeting(deps, student, input);
  deps.setNow(AFTER);
  return {
    ...world,
    deps,
    input,
    meetingId,
    byLink,
    answer: (answer: MeetingAnswer, actor: Actor = byLink) =>
      answerDidItHappen(deps, actor, { meetingId, answer }),
    stored: () => deps.stores(office.id).meetings.find(meetingId),
    question: () =>
      deps
        .deliveries(office.id)
        .filter(({ kind }) => kind === "did_it_happen")
        .map(({ version, state, reason }) => [version, state, reason]),
    audited: () => deps.auditEvents(office.id).map(({ kind, via }) => `${kind} ${via}`),
  };
}

describe("answering whether it happened, from the mail", () => {
  test.each(["met", "moved", "later"] as const)(
    "%s stops the question and closes nothing, once",
    async (says) => {
      const { answer, stored, question, audited } = await arrange();
      expect(await answer(says)).toEqual({ changed: true });
      expect(await answer(says)).toEqual({ changed: false });
      expect(await stored()).toMatchObject({ status: "scheduled", studentSays: says });
      expect(question()).toEqual([[1, "cancelled", "answered"]]);
      expect(audited().filter((kind) => kind === "meeting.answered email_link")).toHaveLength(1);
    },
  );

  test.each([
    ["student_cancelled", "cancelled", "student"],
    ["professional_cancelled", "cancelled", "professional"],
    ["student_missed", "no_show", "student"],
    ["professional_missed", "no_show", "professional"],
  ] as const)("%s closes it as %s by the %s, once", async (said, status, closedBy) => {
    const { answer, stored, question } = await arrange();
    await answer("met");
    expect(await answer(said)).toEqual({ changed: true });
    expect(await answer(said)).toEqual({ changed: false });
    expect(await stored()).toMatchObject({ status, closedBy, studentSays: null });
    expect(question()).toMatchObject([[1, "cancelled", "answered"]]);
  });

  test.each(["met", "moved", "professional_missed"] as const)("undo takes %s back", async (said) => {
    const { answer, stored, question } = await arrange();
    await answer(said);
    expect(await answer("undo")).toEqual({ changed: true });
    expect(await answer("undo")).toEqual({ changed: false });
    expect(await stored()).toMatchObject({ status: "scheduled", closedBy: null, studentSays: null });
    expect(question()).toEqual([[1, "planned", null]]);
  });

  test("a new time makes a new question", async () => {
    const { answer, deps, student, input, meetingId, stored, question } = await arrange();
    await answer("moved");
    const { requestId: _, contactIds: __, ...fields } = input;
    const startsAt = t("2026-11-26T16:00Z");
    await rescheduleMeeting(deps, student, { ...fields, meetingId, startsAt, revision: 2 });
    expect(await stored()).toMatchObject({ studentSays: null, scheduleVersion: 2 });
    expect(question()).toContainEqual([2, "planned", null]);
  });

  test("before it began there is nothing to answer", async () => {
    const { answer, deps, stored } = await arrange();
    deps.setNow(t("2026-11-19T15:59Z"));
    for (const said of ["met", "student_missed", "undo"] as const) {
      expect(await answer(said)).toEqual({ changed: false });
    }
    expect(await stored()).toMatchObject({ status: "scheduled", revision: 1 });
  });

  test("is nobody else's business", async () => {
    const { answer, byLink, student } = await arrange();
    const another = { ...byLink, personId: anId<typeof student.personId>() };
    expect(await refusal(answer("met", another))).toMatchObject({ code: "not_found" });
    expect(await refusal(answer("met", { ...byLink, role: "advisor" }))).toMatchObject({ code: "forbidden" });
  });
});
