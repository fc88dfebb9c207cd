import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aMeeting, anId, aWorld, memoryDeps } from "../../testing/index.ts";
import { placeQuestion } from "../place-question.ts";
import { EMPTY_PLAN } from "../prep.ts";
import { savePrepPart } from "../save-prep-part.ts";
import { PlaceQuestion, type PrepPart, SavePrepPart } from "../schemas.ts";
import { type Box, type Draft, draftOf, keyOf } from "./box.ts";
import type { Snapshot } from "./changes.ts";
import { createPrepStore, type DraftShelf, isAllKept, type PrepStore, type Wire } from "./prep-store.ts";

type Question = Extract<PrepPart, { kind: "question" }>;
const question = (text: string, changes: Partial<Question> = {}): Question => ({
  kind: "question",
  id: anId(),
  phase: "work",
  text,
  bankId: null,
  kept: [],
  removed: false,
  ...changes,
});
const plan: PrepPart = { kind: "plan", ...EMPTY_PLAN, kept: [] };

/** A device on which tabs are opened and killed, and a network that can lose calls and answers. */
async function aDevice() {
  const deps = memoryDeps();
  const { student, contact } = await aWorld(deps);
  const meeting = aMeeting({ studentId: student.personId, contactIds: [contact.id] });
  await deps.stores(student.officeId).meetings.insert(meeting);
  const network = { up: true, losesAnswers: false };
  /** Every text the server held in each field, oldest first. */
  const history = new Map<string, unknown[]>();
  const state = () => deps.state(student.officeId);

  async function call<T>(work: () => Promise<T>): Promise<T> {
    if (!network.up) throw new Error("No network.");
    const answer = await work();
    if (network.losesAnswers) throw new Error("The answer was lost.");
    return answer;
  }
  function remember() {
    for (const { part } of snapshot().parts)
      for (const [field, value] of Object.entries(part)) {
        const key = `${keyOf(part)} ${field}`;
        const known = history.get(key) ?? [];
        if (known.at(-1) !== value) history.set(key, [...known, value]);
      }
  }
  function snapshot(): Snapshot {
    const { plans, questions } = state();
    const rows = [...questions.values()];
    return {
      parts: [
        ...[...plans.values()].map(({ revision, meetingId: _m, studentId: _s, touchedAt: _t, ...row }) => ({
          part: { kind: "plan", ...row } as PrepPart,
          revision,
        })),
        ...rows
          .filter(({ removed }) => !removed)
          .map(({ revision, id, phase, text, bankId, kept, removed }) => ({
            part: { kind: "question", id, phase, text, bankId, kept, removed } as PrepPart,
            revision,
          })),
        ...(plans.size === 0 ? [{ part: plan, revision: 0 }] : []),
      ],
      places: rows.map(({ id, phase, position }) => ({ id, phase, position })),
    };
  }
  const wire: Wire = {
    save: (part, revision) =>
      call(async () => {
        const input = SavePrepPart.parse({ meetingId: meeting.id, revision, part });
        const saved = await savePrepPart(deps, student, input);
        remember();
        return saved;
      }),
    place: (move) =>
      call(() => placeQuestion(deps, student, PlaceQuestion.parse({ meetingId: meeting.id, ...move }))),
    read: () => call(async () => snapshot()),
    refusalIn: () => null,
  };
  const left: Draft[] = [];
  /** Values that a tab wrote over without ever having been shown them. */
  const blindly: string[] = [];
  const storedPart = (key: string) => snapshot().parts.find(({ part }) => keyOf(part) === key)?.part;
  function open() {
    const seen = new Set<unknown>();
    const see = (...parts: readonly PrepPart[]) => {
      for (const value of parts.flatMap((part) => Object.values(part))) seen.add(value);
    };
    const initial = snapshot();
    see(...initial.parts.map(({ part }) => part));
    const watched: Wire = {
      ...wire,
      async save(part, revision) {
        const before = storedPart(keyOf(part));
        see(part);
        const answer = await wire.save(part, revision);
        if (!answer.saved) see(answer.theirs);
        else
          for (const [field, value] of Object.entries(before ?? {}))
            if (typeof value === "string" && part[field as keyof PrepPart] !== value && !seen.has(value))
              blindly.push(`${field}: ${value}`);
        return answer;
      },
      async read() {
        const now = await wire.read();
        see(...now.parts.map(({ part }) => part));
        return now;
      },
    };
    let draft: Draft | null = null;
    const shelf: DraftShelf = {
      keep(box: Box) {
        draft = draftOf(box);
      },
      adopt: async () => left.splice(0),
    };
    const timers = { later: () => () => {}, now: () => 0 };
    const tab = createPrepStore({ initial, wire: watched, shelf: () => shelf, ...timers });
    return {
      ...tab,
      kill() {
        if (draft) left.push(JSON.parse(JSON.stringify(draft)) as Draft);
      },
    };
  }
  return { meeting, network, history, blindly, open, state };
}

const textOf = (tab: Pick<PrepStore, "get">, key: string) => {
  const mine = tab.get().box.entries[key]?.mine;
  return mine && "text" in mine ? mine.text : undefined;
};

describe("a preparation in two tabs", () => {
  test("different fields typed at once are both kept, without a question asked", async () => {
    const { open, state, meeting } = await aDevice();
    const [a, b] = [open(), open()];
    await Promise.all([a.start(), b.start()]);
    a.edit("plan", { goals: "See a map shop from inside" });
    b.edit("plan", { dress: "Neat, no tie" });
    await a.flush();
    await b.flush();
    expect(state().plans.get(meeting.id)).toMatchObject({
      goals: "See a map shop from inside",
      dress: "Neat, no tie",
    });
    await a.refresh();
    expect(a.get().box.entries["plan"]?.mine).toMatchObject({ dress: "Neat, no tie" });
  });

  test("the same field typed in both waits for a choice, and shows both until then", async () => {
    const { open, state, meeting } = await aDevice();
    const [a, b] = [open(), open()];
    await Promise.all([a.start(), b.start()]);
    a.edit("plan", { goals: "First" });
    b.edit("plan", { goals: "Second" });
    await a.flush();
    await b.flush();
    const entry = b.get().box.entries["plan"];
    expect([entry?.mine, entry?.clashes]).toMatchObject([
      { goals: "Second" },
      [{ field: "goals", theirs: "First" }],
    ]);
    expect(state().plans.get(meeting.id)?.goals).toBe("First");
    b.resolve("plan", "goals", "both");
    await b.flush();
    expect(state().plans.get(meeting.id)?.goals).toBe("First\nSecond");
  });

  test("a question removed in one while the other words it anew stays", async () => {
    const { open, state } = await aDevice();
    const a = open();
    await a.start();
    const asked = question("What is hard?");
    a.add(asked);
    await a.flush();
    const b = open();
    await b.start();
    a.edit(keyOf(asked), { removed: true });
    b.edit(keyOf(asked), { text: "What is hardest about it?" });
    await a.flush();
    await b.flush();
    expect([...state().questions.values()]).toMatchObject([
      { text: "What is hardest about it?", removed: false },
    ]);
  });

  test("an answer that is lost is no other version", async () => {
    const { open, state, network, meeting } = await aDevice();
    const a = open();
    await a.start();
    a.edit("plan", { goals: "One " });
    network.losesAnswers = true;
    await a.flush();
    expect(a.get()).toMatchObject({ waiting: true });
    a.edit("plan", { goals: "One and more" });
    network.losesAnswers = false;
    await a.flush();
    expect(a.get().box.entries["plan"]?.clashes).toEqual([]);
    expect(state().plans.get(meeting.id)?.goals).toBe("One and more");
  });

  test("moves made in both hold, and what a killed tab typed is taken up by the next", async () => {
    const { open, state, network } = await aDevice();
    const a = open();
    await a.start();
    const [one, two, three] = [question("One?"), question("Two?"), question("Three?")];
    for (const each of [one, two, three]) a.add(each);
    await a.flush();
    const b = open();
    await b.start();
    network.up = false;
    a.move({ questionId: three.id, phase: "work", beforeId: one.id });
    b.move({ questionId: two.id, phase: "opening", beforeId: null });
    b.edit(keyOf(two), { text: "Two, offline?" });
    const four = question("Four?", { phase: "opening" });
    b.add(four);
    b.move({ questionId: four.id, phase: "opening", beforeId: two.id });
    await Promise.all([a.flush(), b.flush()]);
    b.kill();
    network.up = true;
    await a.flush();
    const c = open();
    await c.start();
    await c.flush();
    expect(isAllKept(c.get().box)).toBe(true);
    const stored = [...state().questions.values()];
    const inPhase = (phase: string) =>
      stored
        .filter((row) => row.phase === phase)
        .toSorted((x, y) => x.position - y.position)
        .map(({ text }) => text);
    expect([inPhase("opening"), inPhase("work")]).toEqual([
      ["Four?", "Two, offline?"],
      ["Three?", "One?"],
    ]);
  });

  const step = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ act: fc.constant("type" as const), tab: fc.nat(1), field: fc.nat(2) }),
    },
    { weight: 3, arbitrary: fc.record({ act: fc.constant("flush" as const), tab: fc.nat(1) }) },
    {
      weight: 1,
      arbitrary: fc.record({ act: fc.constantFrom("refresh" as const, "reopen" as const), tab: fc.nat(1) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ act: fc.constant("network" as const), up: fc.boolean(), loses: fc.boolean() }),
    },
  );

  test("no order of typing, saving, losing and killing loses a word", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { open, network, history, blindly } = await aDevice();
        const first = question("Question 0?");
        const opening = open();
        await opening.start();
        opening.add(first);
        await opening.flush();
        const tabs = [opening, open()] as [ReturnType<typeof open>, ReturnType<typeof open>];
        await tabs[1].start();
        const fields = [
          ["plan", "goals"],
          ["plan", "brief"],
          [keyOf(first), "text"],
        ] as const;
        /** The latest words of each tab in each field, unless it typed over them itself. */
        const typed = new Map<string, string>();
        let words = 0;
        for (const each of steps) {
          if (each.act === "network") Object.assign(network, { up: each.up, losesAnswers: each.loses });
          else if (each.act === "type") {
            const [key, field] = fields[each.field] ?? fields[0];
            words += 1;
            const text = `Words ${words}?`;
            tabs[each.tab as 0 | 1].edit(key, { [field]: text });
            typed.set(`${each.tab} ${key} ${field}`, text);
          } else if (each.act === "flush") await tabs[each.tab as 0 | 1].flush();
          else if (each.act === "refresh") await tabs[each.tab as 0 | 1].refresh();
          else {
            tabs[each.tab as 0 | 1].kill();
            const next = open();
            await next.start();
            tabs[each.tab as 0 | 1] = next;
          }
        }
        Object.assign(network, { up: true, losesAnswers: false });
        for (const tab of [...tabs, ...tabs]) await tab.flush();
        for (const [where, text] of typed) {
          const [, key = "", field = ""] = where.split(" ");
          const stored = history.get(`${key} ${field}`) ?? [];
          const shown = tabs.flatMap((tab) => {
            const entry = tab.get().box.entries[key];
            const clash = entry?.clashes.find((one) => one.field === field);
            return entry ? [(entry.mine as Record<string, unknown>)[field], clash?.theirs] : [];
          });
          const safe = [...stored, ...shown].some(
            (value) => typeof value === "string" && value.includes(text),
          );
          expect(safe, `${where}: ${text}`).toBe(true);
        }
        expect(blindly).toEqual([]);
        for (const tab of tabs)
          if (Object.values(tab.get().box.entries).every(({ clashes }) => clashes.length === 0))
            expect(isAllKept(tab.get().box)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test("a question without words waits, and one emptied and removed leaves with its last ones", async () => {
    const { open, state } = await aDevice();
    const a = open();
    await a.start();
    const [empty, asked] = [question(""), question("What is hard?")];
    a.add(empty);
    a.add(asked);
    await a.flush();
    expect(state().questions.size).toBe(1);
    a.edit(keyOf(empty), { removed: true });
    a.edit(keyOf(asked), { text: "" });
    a.edit(keyOf(asked), { removed: true });
    await a.flush();
    expect([textOf(a, keyOf(empty)), isAllKept(a.get().box)]).toEqual([undefined, true]);
    expect([...state().questions.values()]).toMatchObject([{ text: "What is hard?", removed: true }]);
  });
});
