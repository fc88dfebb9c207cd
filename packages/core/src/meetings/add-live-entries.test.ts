import { describe, expect, test } from "vitest";
import { LIVE_LIMITS } from "../live/entry.ts";
import type { LiveEntryId } from "../shared/ids.ts";
import { aMeeting, anId, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { aWorld } from "../testing/world.ts";
import { AddLiveEntries, addLiveEntries } from "./add-live-entries.ts";

const jot = (text: string, id = anId<LiveEntryId>()) =>
  ({ id, kind: "jot", at: t("2026-11-19T15:03Z"), until: null, text, question: null, jotId: null }) as const;

async function aTalk() {
  const deps = memoryDeps();
  const world = await aWorld(deps);
  const meeting = aMeeting({ studentId: world.student.personId, contactIds: [world.contact.id] });
  await deps.transact(world.student.officeId, ({ meetings }) => meetings.insert(meeting));
  return { deps, ...world, meetingId: meeting.id };
}

describe("notes taken during a talk", () => {
  test("are kept once, however often they are sent, and handed to every device", async () => {
    const { deps, student, meetingId } = await aTalk();
    const [one, two] = [jot("Maps"), jot("Names")];
    await addLiveEntries(deps, student, { meetingId, entries: [one] });
    const { entries } = await addLiveEntries(deps, student, { meetingId, entries: [one, two] });
    expect(new Set(entries.map(({ text }) => text))).toEqual(new Set(["Maps", "Names"]));
    expect(entries).toHaveLength(2);
    expect(await addLiveEntries(deps, student, { meetingId, entries: [] })).toEqual({ entries });
  });

  test("are another student’s as little as the meeting is", async () => {
    const { deps, meetingId, student } = await aTalk();
    const someone = { ...student, personId: anId<typeof student.personId>() };
    const adding = addLiveEntries(deps, someone, { meetingId, entries: [jot("Maps")] });
    await expect(adding).rejects.toMatchObject({ code: "not_found" });
    const staff = addLiveEntries(deps, { ...student, role: "advisor" }, { meetingId, entries: [] });
    await expect(staff).rejects.toMatchObject({ code: "forbidden" });
  });

  test("end at some number", async () => {
    const { deps, student, meetingId } = await aTalk();
    const entries = Array.from({ length: LIVE_LIMITS.kept }, (_, at) => jot(`${at}`));
    await addLiveEntries(deps, student, { meetingId, entries });
    const oneMore = addLiveEntries(deps, student, { meetingId, entries: [jot("One more")] });
    await expect(oneMore).rejects.toMatchObject({ code: "rule_violated" });
  });

  test.each([
    ["a note without words", { kind: "jot" }],
    ["going on until nowhere", { kind: "extended" }],
    ["taking nothing back", { kind: "dropped" }],
    ["words where none belong", { kind: "started", text: "Hello" }],
    ["words without end", { kind: "jot", text: "x".repeat(501) }],
    ["a question from elsewhere", { kind: "jot", text: "x", question: "<b>" }],
  ])("%s is refused", (_name, entry) => {
    const sent = { meetingId: anId(), entries: [{ id: anId(), at: t("2026-11-19T15:03Z"), ...entry }] };
    expect(AddLiveEntries.safeParse(sent).success).toBe(false);
  });
});
