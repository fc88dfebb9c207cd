import { describe, expect, test } from "vitest";
import { addHours, addMinutes } from "../shared/calendar.ts";
import { aCohort, aMeeting, anEnrolment, anId, day, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aWorld, knows } from "../testing/world.ts";
import { closeMeeting } from "./close-meeting.ts";
import { recordDebrief } from "./record-debrief.ts";
import { RecordDebrief } from "./schemas.ts";
import { setPromiseDone } from "./set-promise-done.ts";

const START = t("2026-11-17T15:00Z");
const END = addMinutes(START, 50);
const NOW = addHours(END, 1);

async function arrange() {
  const deps = memoryDeps({ now: NOW });
  const world = await aWorld(deps);
  const { office, student, contact } = world;
  const stores = deps.stores(office.id);
  const guest = await knows(deps, student, { name: "Noor Haddad" });
  const meeting = aMeeting({
    studentId: student.personId,
    contactIds: [contact.id, guest.id],
    startsAt: START,
  });
  await stores.meetings.insert(meeting);
  const input = RecordDebrief.parse({
    meetingId: meeting.id,
    actualStartAt: START,
    actualEndAt: END,
    takeaways: ["Maps are conversations"],
    learned: "How a map gets its names",
    interestBefore: 2,
    interestAfter: 5,
    revision: 1,
  });
  const suggest = (name: string, more: object = {}) => ({
    id: anId(),
    name,
    permission: { answer: "granted" },
    ...more,
  });
  const record = (change: object = {}, actor = student) =>
    recordDebrief(deps, actor, RecordDebrief.parse({ ...input, ...change }));
  return { ...world, deps, stores, guest, meeting, input, suggest, record };
}

describe("writing a meeting up", () => {
  test("marks it as held with its real times and keeps what was learned", async () => {
    const { record, stores, meeting } = await arrange();
    await record();
    expect(await stores.meetings.find(meeting.id)).toMatchObject({
      status: "held",
      actualStartAt: START,
      actualEndAt: END,
      revision: 2,
    });
    expect(await stores.meetings.findDebrief(meeting.id)).toMatchObject({
      takeaways: ["Maps are conversations"],
      learned: "How a map gets its names",
      interestBefore: 2,
      interestAfter: 5,
      noteLevel: "my_advisor",
      recordedAt: NOW,
    });
  });

  test("owes one note to each professional, with four reminders from the real end", async () => {
    const { record, deps, office, meeting, contact, guest } = await arrange();
    await record();
    const notes = await deps.stores(office.id).thankYous.listOfMeeting(meeting.id);
    expect(notes.map(({ contactId }) => contactId)).toEqual([contact.id, guest.id]);
    for (const { dueAt, openUntil } of notes) {
      expect([dueAt, openUntil]).toEqual([addHours(END, 24), addHours(END, 168)]);
    }
    const [first] = notes;
    const reminders = deps.deliveries(office.id).filter(({ key }) => key.includes(first?.id ?? "-"));
    expect(reminders.map(({ step, state }) => [step, state])).toEqual([
      ["soft", "planned"],
      ["firm", "planned"],
      ["late", "planned"],
      ["last", "planned"],
    ]);
  });

  test("late plans only the steps still ahead", async () => {
    const { record, deps, office } = await arrange();
    deps.setNow(addHours(END, 30));
    await record();
    const notes = deps.deliveries(office.id).filter(({ kind }) => kind === "thank_you");
    expect(new Set(notes.map(({ step }) => step))).toEqual(new Set(["late", "last"]));
  });

  test("adds the people suggested, by whom, with the first answer about the name", async () => {
    const { record, stores, meeting, contact, guest, suggest, student } = await arrange();
    const suggested = [
      suggest("Priya Nair", { permission: { answer: "granted", scope: "anyone", words: "Sure" } }),
      suggest("Jonas Vik", { referrerContactId: guest.id, permission: { answer: "will_introduce" } }),
    ];
    await record({ suggested });
    const referrals = await stores.referrals.listOfMeeting(meeting.id);
    expect(referrals).toMatchObject([
      { name: "Priya Nair", referrerContactId: contact.id, contactId: null, studentId: student.personId },
      { name: "Jonas Vik", referrerContactId: guest.id },
    ]);
    const [first, second] = await Promise.all(referrals.map(({ id }) => stores.referrals.permissions(id)));
    expect(first).toMatchObject([
      { answer: "granted", scope: "anyone", words: "Sure", recordedBy: student.personId, recordedAt: NOW },
    ]);
    expect(second).toMatchObject([{ answer: "will_introduce", introducedAt: null, revokedReason: null }]);
  });

  test("keeps promises of both sides, which can be ticked", async () => {
    const { record, deps, stores, student, otherStudent, office } = await arrange();
    const promise = { id: anId<never>(), by: "student", what: "Send the article", dueOn: "2026-11-20" };
    await record({ promises: [promise, { id: anId(), by: "professional", what: "Ask a colleague" }] });
    const tick = (done: boolean, actor = student) =>
      setPromiseDone(deps, actor, { promiseId: promise.id, done });
    await tick(true);
    await tick(true);
    expect(await stores.meetings.findPromiseForUpdate(promise.id)).toMatchObject({
      dueOn: day("2026-11-20"),
      doneAt: NOW,
    });
    await tick(false);
    expect(deps.auditEvents(office.id).map(({ kind }) => kind)).toEqual([
      "meeting.debriefed",
      "promise.done",
      "promise.undone",
    ]);
    expect(await refusal(tick(true, otherStudent))).toMatchObject({ code: "not_found" });
  });

  test("counts towards the goal in the same unit of work", async () => {
    const { record, deps, stores, office, student } = await arrange();
    const cohort = aCohort();
    await stores.cohorts.insert(cohort);
    const of = { cohortId: cohort.id, studentId: student.personId };
    await stores.cohorts.enrol(anEnrolment(of));
    await record();
    expect(deps.progress(office.id, student.personId)).toMatchObject([
      { ...of, meetingsHeld: 1, openThankYous: 2, thankYouOverdueAt: addHours(END, 24), lastActivityAt: NOW },
    ]);
  });

  test("twice records it once; another version of it is a conflict", async () => {
    const { record, deps, office, suggest } = await arrange();
    const suggested = [suggest("Priya Nair")];
    await Promise.all([record({ suggested }), record({ suggested })]);
    expect(deps.auditEvents(office.id)).toHaveLength(1);
    expect(await refusal(record({ actualEndAt: addMinutes(END, 5) }))).toMatchObject({ code: "conflict" });
  });

  test("from a form older than the meeting is a conflict", async () => {
    const { record } = await arrange();
    expect(await refusal(record({ revision: 2 }))).toMatchObject({ code: "conflict" });
  });

  test("is refused at the field that is wrong", async () => {
    const { record, suggest, contact, otherContact } = await arrange();
    const refused = (change: object) => refusal(record(change));
    expect(await refused({ actualEndAt: addHours(NOW, 1) })).toMatchObject({
      code: "rule_violated",
      fields: { actualEndAt: "Enter when the meeting ended. That time has not come yet." },
    });
    expect(
      await refused({ suggested: [suggest("Priya"), suggest(` ${contact.name.toUpperCase()}`)] }),
    ).toMatchObject({
      code: "invalid",
      fields: { "suggested.1.name": "That is the person you met. Name someone else, or remove this." },
    });
    expect(
      await refused({ suggested: [suggest("Priya", { referrerContactId: otherContact.id })] }),
    ).toMatchObject({
      code: "invalid",
      fields: { "suggested.0.referrerContactId": "Choose someone you met in this meeting." },
    });
  });

  test("with an id used before is a conflict, and nothing of it is kept", async () => {
    const { record, stores, meeting, suggest } = await arrange();
    const twice = suggest("Priya Nair");
    expect(await refusal(record({ suggested: [twice, { ...twice, name: "Jonas Vik" }] }))).toMatchObject({
      code: "conflict",
      fields: { "suggested.1.name": expect.any(String) },
    });
    const promise = { id: anId(), by: "student", what: "Write" };
    expect(await refusal(record({ promises: [promise, promise] }))).toMatchObject({
      code: "conflict",
      fields: { "promises.1.what": expect.any(String) },
    });
    expect(await stores.meetings.find(meeting.id)).toMatchObject({ status: "scheduled", revision: 1 });
  });

  test("is for its own student, in the app", async () => {
    const { record, otherStudent, advisor, student } = await arrange();
    expect(await refusal(record({}, otherStudent))).toMatchObject({ code: "not_found" });
    expect(await refusal(record({}, advisor))).toMatchObject({ code: "forbidden" });
    expect(await refusal(record({}, { ...student, via: "email_link" }))).toMatchObject({ code: "forbidden" });
  });

  test("of a cancelled meeting needs it to be reopened first", async () => {
    const { record, deps, student, meeting } = await arrange();
    const cancel = { meetingId: meeting.id, outcome: "cancelled", by: "student", revision: 1 } as const;
    await closeMeeting(deps, student, cancel);
    expect(await refusal(record({ revision: 2 }))).toMatchObject({ code: "rule_violated" });
  });

  test("is undone as a whole when its audit fails", async () => {
    const { deps, input, student, stores, meeting, office } = await arrange();
    const noAudit = () => Promise.reject(new Error("no audit"));
    const failing = {
      ...deps,
      transact: ((id, work) =>
        deps.transact(id, (inner) =>
          work({ ...inner, audit: { append: noAudit, appendAll: noAudit } }),
        )) as typeof deps.transact,
    };
    await expect(recordDebrief(failing, student, input)).rejects.toThrow("no audit");
    expect(await stores.meetings.find(meeting.id)).toEqual(meeting);
    expect(await stores.thankYous.listOfMeeting(meeting.id)).toEqual([]);
    expect(deps.deliveries(office.id)).toEqual([]);
  });
});
