import { describe, expect, test } from "vitest";
import { recordDebrief } from "../meetings/record-debrief.ts";
import { RecordDebrief } from "../meetings/schemas.ts";
import type { Actor } from "../shared/actor.ts";
import { addHours } from "../shared/calendar.ts";
import { DEFAULT_SETTINGS } from "../office/settings.ts";
import { aCohort, aMeeting, anEnrolment, anId, berlin, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aWorld } from "../testing/world.ts";
import { markThankYouSent, unmarkThankYouSent } from "./mark-sent.ts";
import { saveThankYouNote } from "./save-note.ts";
import { MarkThankYouSent, SaveThankYouNote } from "./schemas.ts";
import { snoozeThankYou } from "./snooze.ts";
import { unwaiveThankYou, waiveThankYou } from "./waive.ts";

// Ten in the morning in New York: far from any night.
const START = t("2026-11-17T14:00Z");
const END = t("2026-11-17T15:00Z");
const after = (hours: number) => addHours(END, hours);

async function arrange() {
  const deps = memoryDeps({ now: after(0.5) });
  const world = await aWorld(deps, { settings: { ...DEFAULT_SETTINGS, quietHours: null } });
  const { office, student, contact } = world;
  const stores = deps.stores(office.id);
  const meeting = aMeeting({ studentId: student.personId, contactIds: [contact.id], startsAt: START });
  await stores.meetings.insert(meeting);
  const cohort = aCohort();
  await stores.cohorts.insert(cohort);
  const of = { cohortId: cohort.id, studentId: student.personId };
  await stores.cohorts.enrol(anEnrolment(of));
  const times = { actualStartAt: START, actualEndAt: END };
  await recordDebrief(
    deps,
    student,
    RecordDebrief.parse({ meetingId: meeting.id, ...times, learned: null, revision: 1 }),
  );
  const [owed] = await stores.thankYous.listOfMeeting(meeting.id);
  if (!owed) throw new Error("No note is owed.");
  const ref = { thankYouId: owed.id };
  return {
    ...world,
    deps,
    stores,
    meeting,
    ref,
    send: (more: object = {}, actor: Actor = student) =>
      markThankYouSent(deps, actor, MarkThankYouSent.parse({ ...ref, sentBy: "email", ...more })),
    stored: () => stores.thankYous.findForUpdate(owed.id),
    mail: () =>
      deps
        .deliveries(office.id)
        .filter(({ kind }) => kind === "thank_you")
        .map(({ version, step, state }) => `v${version} ${step} ${state}`),
    audited: () => deps.auditEvents(office.id).map(({ kind }) => kind),
    open: () => deps.progress(office.id, student.personId)[0]?.openThankYous,
  };
}

const ALL_PLANNED = ["v1 soft planned", "v1 firm planned", "v1 late planned", "v1 last planned"];
const ALL_CANCELLED = ALL_PLANNED.map((row) => row.replace("planned", "cancelled"));

describe("marking a note as sent", () => {
  test("stops its reminders, and undoing revives the same rows", async () => {
    const { deps, student, ref, send, stored, mail, audited, open } = await arrange();
    expect(mail()).toEqual(ALL_PLANNED);
    expect(open()).toBe(1);
    expect(await send()).toEqual({ changed: true });
    expect(await stored()).toMatchObject({ sentAt: after(0.5), sentBy: "email", version: 1 });
    expect(mail()).toEqual(ALL_CANCELLED);
    expect(open()).toBe(0);
    expect(await unmarkThankYouSent(deps, student, ref)).toEqual({ changed: true });
    expect(await stored()).toMatchObject({ sentAt: null, sentBy: null, version: 1 });
    expect(mail()).toEqual(ALL_PLANNED);
    expect(open()).toBe(1);
    expect(audited()).toEqual(["meeting.debriefed", "thank_you.sent", "thank_you.unsent"]);
  });

  test("undone much later brings back only what is still of use", async () => {
    const { deps, student, ref, send, mail } = await arrange();
    await send();
    deps.setNow(after(30));
    await unmarkThankYouSent(deps, student, ref);
    expect(mail()).toEqual(["v1 soft cancelled", "v1 firm planned", "v1 late planned", "v1 last planned"]);
  });

  test("leaves a reminder that has gone out as it is", async () => {
    const { deps, office, student, ref, send, mail } = await arrange();
    const { deliveries } = deps.state(office.id);
    const soft = [...deliveries.values()].find(({ step }) => step === "soft");
    if (soft) deliveries.set(soft.key, { ...soft, state: "accepted" });
    await send();
    await unmarkThankYouSent(deps, student, ref);
    expect(mail()[0]).toBe("v1 soft accepted");
  });

  test("twice does no harm and keeps the first", async () => {
    const { send, stored, audited, deps, student, ref } = await arrange();
    expect(await unmarkThankYouSent(deps, student, ref)).toEqual({ changed: false });
    await send();
    deps.setNow(after(3));
    expect(await send({ sentBy: "handwritten" })).toEqual({ changed: false });
    expect(await stored()).toMatchObject({ sentAt: after(0.5), sentBy: "email" });
    expect(audited()).toHaveLength(2);
  });

  test.each([
    { sentAt: after(2), message: "Choose a time that has already passed." },
    { sentAt: after(-0.5), message: "Choose a time after the meeting ended." },
  ])("is refused at $sentAt", async ({ sentAt, message }) => {
    const { send, stored } = await arrange();
    expect(await refusal(send({ sentAt }))).toEqual({
      code: "rule_violated",
      message,
      fields: { sentAt: message },
    });
    expect(await stored()).toMatchObject({ sentAt: null });
  });

  test("works from an emailed link, which the audit says", async () => {
    const { send, student, deps, office } = await arrange();
    expect(await send({}, { ...student, via: "email_link" })).toEqual({ changed: true });
    expect(deps.auditEvents(office.id).at(-1)).toMatchObject({
      kind: "thank_you.sent",
      via: "email_link",
      actorId: student.personId,
    });
  });

  test("is for the student who owes it", async () => {
    const { send, otherStudent, advisor, student } = await arrange();
    expect(await refusal(send({}, otherStudent))).toMatchObject({ code: "not_found" });
    expect(await refusal(send({ thankYouId: anId() }))).toMatchObject({ code: "not_found" });
    expect(await refusal(send({}, { ...student, role: "advisor" }))).toMatchObject({ code: "forbidden" });
    expect(await refusal(send({}, advisor))).toMatchObject({ code: "forbidden" });
  });
});

describe("a note that is not needed", () => {
  test("has no reminders until that is taken back", async () => {
    const { deps, student, ref, stored, mail, audited, open } = await arrange();
    expect(await waiveThankYou(deps, student, ref)).toEqual({ changed: true });
    expect(await waiveThankYou(deps, student, ref)).toEqual({ changed: false });
    expect(await stored()).toMatchObject({ waivedAt: after(0.5) });
    expect([mail(), open()]).toEqual([ALL_CANCELLED, 0]);
    expect(await unwaiveThankYou(deps, student, ref)).toEqual({ changed: true });
    expect(await unwaiveThankYou(deps, student, ref)).toEqual({ changed: false });
    expect([mail(), open()]).toEqual([ALL_PLANNED, 1]);
    expect(audited().slice(1)).toEqual(["thank_you.waived", "thank_you.unwaived"]);
  });

  test("and sent after all is sent", async () => {
    const { deps, student, ref, send, stored } = await arrange();
    await waiveThankYou(deps, student, ref);
    await send();
    expect(await stored()).toMatchObject({ waivedAt: null, sentBy: "email" });
    expect(await waiveThankYou(deps, student, ref)).toEqual({ changed: false });
  });
});

describe("putting a note off until tomorrow", () => {
  test("raises its version and starts the steps again at nine", async () => {
    const { deps, student, ref, stored, mail, office } = await arrange();
    deps.setNow(after(3));
    expect(await snoozeThankYou(deps, student, ref)).toEqual({ changed: true });
    const tomorrow = t("2026-11-18T14:00Z");
    expect(await stored()).toMatchObject({ version: 2, snoozedUntil: tomorrow });
    expect(mail()).toEqual([...ALL_CANCELLED, "v2 late planned", "v2 last planned"]);
    expect(deps.deliveries(office.id).find(({ version }) => version === 2)?.dueAt).toBe(tomorrow);
  });

  test("twice in a day is once; the next day it is another", async () => {
    const { deps, student, ref, stored } = await arrange();
    await snoozeThankYou(deps, student, ref);
    expect(await snoozeThankYou(deps, student, ref)).toEqual({ changed: false });
    deps.setNow(after(24));
    expect(await snoozeThankYou(deps, student, ref)).toEqual({ changed: true });
    expect(await stored()).toMatchObject({ version: 3, snoozedUntil: t("2026-11-19T14:00Z") });
  });

  test("changes nothing once it is sent or waived", async () => {
    const { deps, student, ref, send } = await arrange();
    await waiveThankYou(deps, student, ref);
    expect(await snoozeThankYou(deps, student, ref)).toEqual({ changed: false });
    await send();
    expect(await snoozeThankYou(deps, student, ref)).toEqual({ changed: false });
  });

  test("is refused on the last day", async () => {
    const { deps, student, ref } = await arrange();
    deps.setNow(after(7 * 24 - 1));
    expect(await refusal(snoozeThankYou(deps, student, ref))).toMatchObject({
      code: "rule_violated",
      message: "Reminders for this note end before tomorrow.",
    });
  });

  test("uses the zone the student lives in now", async () => {
    const { deps, student, ref, stored, office } = await arrange();
    const person = deps.state(office.id).people.get(student.personId);
    if (person) deps.state(office.id).people.set(person.id, { ...person, zone: berlin });
    await snoozeThankYou(deps, student, ref);
    expect(await stored()).toMatchObject({ snoozedUntil: t("2026-11-18T08:00Z") });
  });
});

describe("writing a note", () => {
  test("saves over what was seen, and never over what another tab wrote meanwhile", async () => {
    const { deps, student, ref, stores } = await arrange();
    const save = (text: string, revision: number) =>
      saveThankYouNote(deps, student, SaveThankYouNote.parse({ ...ref, text, revision }));
    expect(await save("Dear Grace,", 0)).toEqual({ saved: true, revision: 1 });
    expect(await save(" Dear Grace,\r\n", 0)).toEqual({ saved: true, revision: 1 });
    expect(await save("Dear Ms Hopper,", 0)).toEqual({ saved: false, revision: 1, theirs: "Dear Grace," });
    expect(await save("", 1)).toEqual({ saved: true, revision: 2 });
    expect(await stores.thankYous.findDraft(ref.thankYouId)).toMatchObject({ text: "", revision: 2 });
  });

  test("marks nothing as sent, and what was written stays once it is", async () => {
    const { deps, student, ref, send, stored, stores } = await arrange();
    await saveThankYouNote(deps, student, { ...ref, text: "Dear Grace,", revision: 0 });
    expect(await stored()).toMatchObject({ sentAt: null });
    await send();
    expect(await stores.thankYous.findDraft(ref.thankYouId)).toMatchObject({ text: "Dear Grace," });
  });

  test("is for the student alone, and in the app", async () => {
    const { deps, student, otherStudent, advisor, ref } = await arrange();
    const by = (actor: Actor) =>
      refusal(saveThankYouNote(deps, actor, { ...ref, text: "Dear Grace,", revision: 0 }));
    expect((await by(otherStudent)).code).toBe("not_found");
    expect((await by(advisor)).code).toBe("forbidden");
    expect((await by({ ...student, via: "email_link" })).code).toBe("forbidden");
  });
});
