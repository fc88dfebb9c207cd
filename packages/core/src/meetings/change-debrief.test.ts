import { describe, expect, test } from "vitest";
import { markThankYouSent } from "../thanks/mark-sent.ts";
import { waiveThankYou } from "../thanks/waive.ts";
import { addHours, addMinutes } from "../shared/calendar.ts";
import { aMeeting, anId, day, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aWorld, knows } from "../testing/world.ts";
import { changeDebrief } from "./change-debrief.ts";
import { recordDebrief } from "./record-debrief.ts";
import { ChangeDebrief, RecordDebrief } from "./schemas.ts";
import { setPromiseDone } from "./set-promise-done.ts";
import { undoDebrief } from "./undo-debrief.ts";

const START = t("2026-11-17T15:00Z");
const END = addMinutes(START, 30);
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
  const promise = { id: anId<never>(), by: "student", what: "Send the article", dueOn: day("2026-11-20") };
  const written = {
    meetingId: meeting.id,
    actualStartAt: START,
    actualEndAt: END,
    learned: "How a map gets its names",
    promises: [promise],
    revision: 1,
  };
  const suggest = (name: string, permission: object = { answer: "granted" }) => ({
    id: anId(),
    name,
    permission,
  });
  const record = (change: object = {}) =>
    recordDebrief(deps, student, RecordDebrief.parse({ ...written, ...change }));
  const edit = (change: object = {}, actor = student) =>
    changeDebrief(deps, actor, ChangeDebrief.parse({ ...written, revision: 2, ...change }));
  const undo = (actor = student) => undoDebrief(deps, actor, { meetingId: meeting.id });
  const mail = () =>
    deps
      .deliveries(office.id)
      .filter(({ kind, state }) => kind === "thank_you" && state === "planned")
      .map(({ step, dueAt }) => ({ step, dueAt }));
  const notes = () => stores.thankYous.listOfMeeting(meeting.id);
  const kinds = () => deps.auditEvents(office.id).map(({ kind }) => kind);
  return { ...world, deps, stores, meeting, promise, record, edit, undo, suggest, mail, notes, kinds };
}

describe("editing a write-up", () => {
  test("keeps what it said before, with who changed it and when", async () => {
    const { record, edit, stores, meeting, student, promise, deps, suggest } = await arrange();
    await record();
    deps.setNow(addHours(NOW, 1));
    const changed = { ...promise, what: "Send two articles" };
    await edit({ learned: null, noteLevel: "only_me", promises: [changed], suggested: [suggest("Priya")] });
    expect(await stores.meetings.findDebrief(meeting.id)).toMatchObject({
      learned: null,
      noteLevel: "only_me",
      recordedAt: NOW,
      revision: 2,
    });
    const { id: _, ...before } = promise;
    expect(await stores.meetings.listEdits(meeting.id)).toMatchObject([
      {
        editedBy: student.personId,
        editedAt: addHours(NOW, 1),
        changes: [
          { what: "learned", from: "How a map gets its names", to: null },
          { what: "noteLevel", from: "my_advisor", to: "only_me" },
          { what: "suggested", from: null, to: "Priya" },
          { what: "promise", from: before, to: { ...before, what: "Send two articles" } },
        ],
      },
    ]);
    expect(await stores.referrals.listOfMeeting(meeting.id)).toMatchObject([{ name: "Priya" }]);
    expect(await stores.meetings.find(meeting.id)).toMatchObject({ status: "held", revision: 3 });
  });

  test("sent twice is one edit; nothing changed is none", async () => {
    const { record, edit, stores, meeting, suggest, kinds } = await arrange();
    await record();
    await edit();
    const suggested = [suggest("Priya")];
    await edit({ learned: "Something else", suggested });
    await edit({ learned: "Something else", suggested });
    expect(await stores.meetings.listEdits(meeting.id)).toHaveLength(1);
    expect(kinds()).toEqual(["meeting.debriefed", "debrief.changed"]);
  });

  test("from an older form is a conflict", async () => {
    const { record, edit } = await arrange();
    await record();
    await edit({ learned: "Here" });
    expect(await refusal(edit({ learned: "There" }))).toMatchObject({ code: "conflict" });
  });

  test("with another end moves the notes and their mail as far", async () => {
    const { record, edit, mail, notes } = await arrange();
    await record();
    const before = mail();
    const dates = (await notes()).map(({ dueAt, openUntil }) => [dueAt, openUntil]);
    await edit({ actualEndAt: addMinutes(END, 25) });
    // The firm step falls into the night and waits for the morning, before and after.
    const after = before.map(({ step, dueAt }) => ({
      step,
      dueAt: step === "firm" ? dueAt : addMinutes(dueAt, 25),
    }));
    expect(mail()).toEqual(after);
    expect((await notes()).map(({ dueAt, openUntil }) => [dueAt, openUntil])).toEqual(
      dates.map((pair) => pair.map((at) => at && addMinutes(at, 25))),
    );
  });

  test("with another end never makes a sent note unsent, nor a dropped one wanted", async () => {
    const { record, edit, mail, notes, student, deps } = await arrange();
    await record();
    const [sent, dropped] = await notes();
    if (!sent || !dropped) throw new Error("Two notes are owed.");
    await markThankYouSent(deps, student, { thankYouId: sent.id, sentAt: null, sentBy: "email" });
    await waiveThankYou(deps, student, { thankYouId: dropped.id });
    await edit({ actualEndAt: addMinutes(END, 25) });
    expect(await notes()).toMatchObject([
      { sentAt: NOW, sentBy: "email" },
      { sentAt: null, waivedAt: NOW },
    ]);
    expect(mail()).toEqual([]);
  });

  test("takes promises out and adds new ones, and a tick stays", async () => {
    const { record, edit, stores, meeting, promise, student, deps } = await arrange();
    await record();
    await setPromiseDone(deps, student, { promiseId: promise.id, done: true });
    const other = { id: anId(), by: "professional", what: "Ask a colleague", dueOn: null };
    await edit({ promises: [{ ...promise, dueOn: null }, other] });
    expect(await stores.meetings.listPromises(meeting.id)).toMatchObject([
      { id: promise.id, dueOn: null, doneAt: NOW },
      { what: "Ask a colleague" },
    ]);
    await edit({ promises: [], revision: 3 });
    expect(await stores.meetings.listPromises(meeting.id)).toEqual([]);
  });

  test("cannot say that no one was suggested when someone was, nor that it ended in the future", async () => {
    const { record, edit, suggest } = await arrange();
    await record({ suggested: [suggest("Priya")] });
    expect(await refusal(edit({ noOneSuggested: true }))).toMatchObject({
      code: "invalid",
      fields: { noOneSuggested: expect.any(String) },
    });
    expect(await refusal(edit({ actualEndAt: addHours(NOW, 1) }))).toMatchObject({
      code: "rule_violated",
      fields: { actualEndAt: expect.any(String) },
    });
  });

  test("is for its own student, once it is written up", async () => {
    const { record, edit, otherStudent, advisor } = await arrange();
    expect(await refusal(edit({ revision: 1 }))).toMatchObject({ code: "rule_violated" });
    await record();
    expect(await refusal(edit({ learned: "x" }, otherStudent))).toMatchObject({ code: "not_found" });
    expect(await refusal(edit({ learned: "x" }, advisor))).toMatchObject({ code: "forbidden" });
  });
});

describe("undoing a write-up", () => {
  test("takes everything back in one act, and asks about the meeting again", async () => {
    const { record, undo, stores, meeting, notes, mail, kinds, suggest, deps, office } = await arrange();
    await record({ suggested: [suggest("Priya")] });
    await undo();
    await undo();
    expect(await stores.meetings.find(meeting.id)).toEqual({ ...meeting, revision: 3 });
    expect(await stores.meetings.findDebrief(meeting.id)).toBeNull();
    expect(await stores.meetings.listPromises(meeting.id)).toEqual([]);
    expect(await stores.referrals.listOfMeeting(meeting.id)).toEqual([]);
    expect(await notes()).toEqual([]);
    expect(mail()).toEqual([]);
    const asked = deps.deliveries(office.id).filter(({ kind }) => kind === "did_it_happen");
    expect(asked).toMatchObject([{ state: "planned" }]);
    expect(kinds()).toEqual(["meeting.debriefed", "debrief.undone"]);
  });

  test("leaves the meeting to be written up afresh", async () => {
    const { record, undo, notes, mail } = await arrange();
    await record();
    await undo();
    await record({ revision: 3, learned: "What I meant" });
    expect(await notes()).toHaveLength(2);
    expect(mail()).toHaveLength(8);
  });

  test("is refused once something that hangs on it was used", async () => {
    const { record, undo, notes, student, deps, promise, stores, meeting } = await arrange();
    await record();
    await setPromiseDone(deps, student, { promiseId: promise.id, done: true });
    expect(await refusal(undo())).toMatchObject({ code: "rule_violated" });
    await setPromiseDone(deps, student, { promiseId: promise.id, done: false });
    const [note] = await notes();
    if (!note) throw new Error("A note is owed.");
    await markThankYouSent(deps, student, { thankYouId: note.id, sentAt: null, sentBy: "email" });
    expect(await refusal(undo())).toMatchObject({ message: expect.stringMatching(/thank-you/) });
    expect(await stores.meetings.find(meeting.id)).toMatchObject({ status: "held" });
  });

  test("is refused later, to others, and of a meeting that was cancelled", async () => {
    const { record, undo, deps, otherStudent, stores, meeting } = await arrange();
    await record();
    expect(await refusal(undo(otherStudent))).toMatchObject({ code: "not_found" });
    deps.setNow(addMinutes(NOW, 3));
    expect(await refusal(undo())).toMatchObject({ message: expect.stringMatching(/too late/) });
    await stores.meetings.save({ ...meeting, status: "cancelled", closedBy: "student", revision: 3 });
    await stores.meetings.removeDebrief(meeting.id);
    expect(await refusal(undo())).toMatchObject({ message: "This meeting is not written up." });
  });
});
