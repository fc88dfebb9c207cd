import { expect, test } from "vitest";
import { addHours, addMinutes } from "../shared/calendar.ts";
import { aDraft, aMeeting, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aWorld } from "../testing/world.ts";
import { DraftContent } from "./draft-content.ts";
import { dropDebriefDraft, putOffDebrief } from "./put-off-debrief.ts";
import { recordDebrief } from "./record-debrief.ts";
import { PutOffDebrief, RecordDebrief } from "./schemas.ts";

const START = t("2026-11-17T15:00Z");
const NOW = addHours(START, 1);

async function arrange() {
  const deps = memoryDeps({ now: NOW });
  const world = await aWorld(deps);
  const { office, student, contact } = world;
  const stores = deps.stores(office.id);
  const meeting = aMeeting({ studentId: student.personId, contactIds: [contact.id], startsAt: START });
  await stores.meetings.insert(meeting);
  const putOff = (learned: string, revision = 0, actor = student) =>
    putOffDebrief(
      deps,
      actor,
      PutOffDebrief.parse({ meetingId: meeting.id, content: aDraft({ learned }), revision }),
    );
  return { ...world, deps, stores, meeting, putOff };
}

test("what is put off is kept as it is, half sentences too, and goes on from there", async () => {
  const { putOff, stores, meeting, student, deps } = await arrange();
  expect(await putOff("Half a sen")).toEqual({ revision: 1, savedAt: NOW });
  deps.setNow(addMinutes(NOW, 5));
  expect(await putOff("Half a sentence", 1)).toEqual({ revision: 2, savedAt: addMinutes(NOW, 5) });
  expect(await stores.meetings.findDraft(meeting.id)).toMatchObject({
    studentId: student.personId,
    content: { learned: "Half a sentence" },
    revision: 2,
  });
});

test("what no database can hold is left out, and what is too much is refused", async () => {
  const { putOff, stores, meeting } = await arrange();
  await putOff("Half\u0000 a \ud83d");
  expect(await stores.meetings.findDraft(meeting.id)).toMatchObject({
    content: { learned: "Half a \ufffd" },
  });
  const person = {
    id: "x",
    referrerContactId: "",
    name: "y".repeat(2000),
    organisation: "",
    title: "",
    permission: { answer: "", scope: "", purpose: "", words: "z".repeat(2000), how: "", givenOn: "" },
  };
  const suggested = Array.from({ length: 20 }, () => person);
  expect(DraftContent.safeParse(aDraft({ suggested } as never)).success).toBe(false);
});

test("another device’s words are never replaced unseen; the same words are no conflict", async () => {
  const { putOff, stores, meeting } = await arrange();
  await putOff("On the phone");
  expect(await refusal(putOff("On the laptop"))).toMatchObject({ code: "conflict" });
  expect(await putOff("On the phone")).toMatchObject({ revision: 1 });
  expect(await stores.meetings.findDraft(meeting.id)).toMatchObject({ content: { learned: "On the phone" } });
});

test("saving the write-up, or starting over, leaves no draft", async () => {
  const { putOff, stores, meeting, student, deps } = await arrange();
  await putOff("Away with it");
  await dropDebriefDraft(deps, student, { meetingId: meeting.id });
  expect(await stores.meetings.findDraft(meeting.id)).toBeNull();
  await putOff("For good");
  const input = {
    meetingId: meeting.id,
    actualStartAt: START,
    actualEndAt: addMinutes(START, 30),
    revision: 1,
  };
  await recordDebrief(deps, student, RecordDebrief.parse(input));
  expect(await stores.meetings.findDraft(meeting.id)).toBeNull();
  expect(await refusal(putOff("Too late"))).toMatchObject({ code: "conflict" });
});

test("is for its own student", async () => {
  const { putOff, otherStudent, advisor, deps, meeting } = await arrange();
  expect(await refusal(putOff("x", 0, otherStudent))).toMatchObject({ code: "not_found" });
  expect(await refusal(putOff("x", 0, advisor))).toMatchObject({ code: "forbidden" });
  expect(await refusal(dropDebriefDraft(deps, otherStudent, { meetingId: meeting.id }))).toMatchObject({
    code: "not_found",
  });
});
