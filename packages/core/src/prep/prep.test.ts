import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../office/settings.ts";
import type { PrepQuestionId } from "../shared/ids.ts";
import { aMeeting, anId, aWorld, memoryDeps, refusal, t } from "../testing/index.ts";
import { decidePlace } from "./decide-place.ts";
import { mergeEdits } from "./merge-edits.ts";
import { EMPTY_PLAN } from "./prep.ts";
import { isPrepared, type PrepFacts, prepSteps } from "./prep-steps.ts";
import { placeQuestion } from "./place-question.ts";
import { savePrepPart } from "./save-prep-part.ts";
import { SavePrepPart, SetFavourite } from "./schemas.ts";
import { setFavourite } from "./set-favourite.ts";

async function aBooking() {
  const deps = memoryDeps();
  const world = await aWorld(deps);
  const { student, contact } = world;
  const meeting = aMeeting({ studentId: student.personId, contactIds: [contact.id] });
  await deps.stores(student.officeId).meetings.insert(meeting);
  const save = (part: object, revision = 0, actor = student) =>
    savePrepPart(deps, actor, SavePrepPart.parse({ meetingId: meeting.id, revision, part }));
  return { deps, ...world, meeting, save };
}
const question = (changes: object = {}) => ({
  kind: "question",
  id: anId(),
  phase: "work",
  text: "What is hard?",
  bankId: null,
  kept: [],
  ...changes,
});

describe("a part", () => {
  test("is kept, changed over its revision, and refused over an older one with what stands there", async () => {
    const { save, contact } = await aBooking();
    const part = { kind: "research", contactId: contact.id, linkedin: null, read: "Cartographer" };
    expect(await save(part)).toEqual({ saved: true, revision: 1 });
    expect(await save(part), "sent twice").toEqual({ saved: true, revision: 1 });
    expect(await save({ ...part, read: "Cartographer, formerly a sailor" }, 1)).toEqual({
      saved: true,
      revision: 2,
    });
    expect(await save({ ...part, read: "Something else" }, 1)).toEqual({
      saved: false,
      revision: 2,
      theirs: { ...part, read: "Cartographer, formerly a sailor" },
    });
  });

  test("opens the preparation once, and counts as work on it once in a quarter of an hour", async () => {
    const { deps, student, save, meeting } = await aBooking();
    const kinds = () => deps.auditEvents(student.officeId).map(({ kind }) => kind);
    await save(question());
    await save(question());
    expect(kinds()).toEqual(["prep.started"]);
    deps.setNow(t("2026-11-16T15:16:00Z"));
    expect(await save({ kind: "plan", ...EMPTY_PLAN, goals: "See it" })).toEqual({
      saved: true,
      revision: 1,
    });
    expect(kinds()).toEqual(["prep.started", "prep.changed"]);
    expect(deps.state(student.officeId).plans.get(meeting.id)?.touchedAt).toBe(t("2026-11-16T15:16:00Z"));
  });

  test("is nobody else’s, and about nobody else", async () => {
    const { deps, otherStudent, advisor, otherContact, save, student } = await aBooking();
    const research = { kind: "research", contactId: otherContact.id, linkedin: null, read: null };
    expect(await refusal(save(research))).toMatchObject({ code: "not_found" });
    expect(await refusal(save(question(), 0, otherStudent))).toMatchObject({ code: "not_found" });
    expect(await refusal(save(question(), 0, advisor))).toMatchObject({ code: "forbidden" });
    expect(await refusal(save(question(), 3))).toMatchObject({ code: "not_found" });
    const second = aMeeting({ studentId: student.personId, contactIds: [] });
    await deps.stores(student.officeId).meetings.insert(second);
    const taken = question();
    await save(taken);
    const elsewhere = SavePrepPart.parse({ meetingId: second.id, revision: 0, part: taken });
    expect(await refusal(savePrepPart(deps, student, elsewhere))).toMatchObject({ code: "conflict" });
  });

  test.each([
    { what: "a question without words", part: question({ text: "  " }) },
    {
      what: "a link that is none",
      part: { kind: "research", contactId: anId(), linkedin: "lena", read: null },
    },
    {
      what: "control characters where advice is kept",
      part: question({ kept: [{ questionId: null, code: "double", text: "\u0000", why: "x" }] }),
    },
    { what: "too many words", part: question({ text: "x".repeat(241) }) },
  ])("is not taken with $what", ({ part }) => {
    expect(SavePrepPart.safeParse({ meetingId: anId(), revision: 0, part }).success).toBe(false);
  });

  test("stops at a hundred questions", async () => {
    const { save } = await aBooking();
    for (let at = 0; at < 100; at += 1) await save(question());
    expect(await refusal(save(question()))).toMatchObject({ code: "rule_violated" });
  });
});

describe("places", () => {
  test("new questions stand last, and one is put before another of any phase", async () => {
    const { deps, student, meeting, save } = await aBooking();
    const [one, two, three] = [question(), question(), question()];
    for (const each of [one, two, three]) await save(each);
    const place = (questionId: unknown, phase: string, beforeId: unknown) =>
      placeQuestion(deps, student, { meetingId: meeting.id, questionId, phase, beforeId } as never);
    await place(three.id, "work", one.id);
    await place(two.id, "field", null);
    await place(two.id, "field", null);
    const listed = await deps.stores(student.officeId).prep.listQuestions(meeting.id);
    expect(listed.map(({ id, phase }) => [id, phase])).toEqual([
      [three.id, "work"],
      [one.id, "work"],
      [two.id, "field"],
    ]);
    expect(await refusal(place(anId(), "work", null))).toMatchObject({ code: "not_found" });
  });

  test("rewrite no more rows than move", () => {
    const at = (position: number) => ({ id: anId<PrepQuestionId>(), phase: "work" as const, position });
    const [one, two, three] = [at(0), at(1), at(2)];
    const swap = decidePlace([one, two, three], { id: three.id, phase: "work", beforeId: two.id });
    expect(swap.map(({ position }) => position)).toEqual([1, 2]);
    expect(decidePlace([one, two], { id: two.id, phase: "work", beforeId: null })).toEqual([]);
    expect(decidePlace([one], { id: anId(), phase: "work", beforeId: null })).toEqual([]);
  });
});

test("a favourite is a question of the bank", async () => {
  const { deps, student } = await aBooking();
  await setFavourite(deps, student, SetFavourite.parse({ bankId: "work-1", favourite: true }));
  expect(await deps.stores(student.officeId).prep.listFavourites(student.personId)).toEqual(["work-1"]);
  const unknown = setFavourite(deps, student, { bankId: "work-999", favourite: true });
  expect(await refusal(unknown)).toMatchObject({ code: "not_found" });
});

describe("two edits of one part", () => {
  const base = { text: "A", note: null as string | null, kept: [] as string[], removed: false };
  test.each([
    {
      what: "different fields",
      mine: { text: "B" },
      theirs: { note: "N" },
      want: { text: "B", note: "N" },
      ask: [],
    },
    { what: "the same words", mine: { text: "B" }, theirs: { text: "B" }, want: { text: "B" }, ask: [] },
    {
      what: "the same field",
      mine: { text: "B" },
      theirs: { text: "C" },
      want: { text: "C" },
      ask: ["text"],
    },
    {
      what: "lists",
      mine: { kept: ["x", "y"] },
      theirs: { kept: ["y", "z"] },
      want: { kept: ["y", "z", "x"] },
      ask: [],
    },
    {
      what: "removed here, written there",
      mine: { removed: true },
      theirs: { text: "C" },
      want: { text: "C", removed: false },
      ask: [],
    },
    {
      what: "written here, removed there",
      mine: { note: "N" },
      theirs: { removed: true },
      want: { note: "N", removed: false },
      ask: [],
    },
    {
      what: "removed in both",
      mine: { removed: true },
      theirs: { removed: true, text: "C" },
      want: { removed: true },
      ask: [],
    },
  ])("$what", ({ mine, theirs, want, ask }) => {
    const merged = mergeEdits(base, { ...base, ...mine }, { ...base, ...theirs });
    expect(merged.values).toMatchObject(want);
    expect(merged.conflicts).toEqual(ask);
  });
});

describe("the steps of a preparation", () => {
  const ready: PrepFacts = {
    meeting: { agreedMinutes: 30, format: "in_person", place: "12 Harbor Street" },
    contactIds: ["a", "b"],
    plan: {
      goals: "See it",
      whoCalls: null,
      reach: null,
      dress: "Neat",
      lengthAgreedOn: "2026-11-16" as never,
      lengthAgreedMinutes: 30,
    },
    research: [{ contactId: "a" as never, read: "Cartographer" }],
    findings: [{ contactId: "b" as never, found: "A talk", removed: false }],
    points: [{ removed: false }],
    questions: ["What is hard?", "What is good?", "Who helps you?"].map((text) => ({ text, removed: false })),
  };
  const with_ = (changes: Partial<PrepFacts>) => ({ ...ready, ...changes });
  const call = { ...ready.meeting, format: "video", place: null } as const;
  test.each([
    { what: "everything", facts: ready, want: [] },
    { what: "nobody knows the second person", facts: with_({ findings: [] }), want: ["research"] },
    {
      what: "a finding was removed",
      facts: with_({ findings: [{ contactId: "b" as never, found: "x", removed: true }] }),
      want: ["research"],
    },
    { what: "nothing shared", facts: with_({ points: [{ removed: true }] }), want: ["common"] },
    { what: "no goal", facts: with_({ plan: { ...ready.plan, goals: null } }), want: ["goals"] },
    {
      what: "the closing questions do not count",
      facts: with_({
        questions: [{ text: "May I mention your name?", removed: false }, ...ready.questions.slice(1)],
      }),
      want: ["questions"],
    },
    {
      what: "another length",
      facts: with_({ meeting: { ...ready.meeting, agreedMinutes: 25 } }),
      want: ["length"],
    },
    { what: "nowhere to go", facts: with_({ meeting: { ...ready.meeting, place: null } }), want: ["place"] },
    { what: "a call without a link", facts: with_({ meeting: call }), want: ["place", "who_calls"] },
    {
      what: "a call with a number to reach them",
      facts: with_({ meeting: call, plan: { ...ready.plan, reach: "555 0100", whoCalls: "student" } }),
      want: [],
    },
    { what: "nothing to wear", facts: with_({ plan: { ...ready.plan, dress: null } }), want: ["dress"] },
    {
      what: "nobody sees a phone call",
      facts: with_({
        meeting: { ...ready.meeting, format: "phone" },
        plan: { ...ready.plan, dress: null, whoCalls: "student" },
      }),
      want: [],
    },
  ])("$what", ({ facts, want }) => {
    const missing = prepSteps(facts, DEFAULT_SETTINGS).flatMap((step) => step.missing);
    expect(missing).toEqual(want);
    expect(isPrepared(facts, DEFAULT_SETTINGS)).toBe(want.length === 0);
  });
});
