import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ContactId } from "../shared/ids.ts";
import { findUnleftNames } from "../referrals/find-unleft-names.ts";
import { anId, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aWorld } from "../testing/world.ts";
import { DEFAULT_SETTINGS } from "../office/settings.ts";
import { NO_LIMITS, type ProfessionalLimits } from "../professionals/limits.ts";
import { answerRate, careWarnings } from "./care.ts";
import { answerOutreach, markOutreachSent, saveOutreach, unmarkOutreachSent } from "./keep-outreach.ts";
import { nextStep } from "./next-step.ts";
import { offerAsk } from "./offer-ask.ts";
import { HOW_KNOWN, OUTREACH_STEPS } from "./outreach.ts";
import { SaveOutreach } from "./schemas.ts";
import { NAME_LEAVES } from "./check-draft.ts";

const NOW = t("2026-11-18T15:00Z");

async function arrange() {
  const deps = memoryDeps({ now: NOW });
  const world = await aWorld(deps);
  const { student, contact, office } = world;
  const of = (step: "first" | "follow_up") => ({ contactId: contact.id, step });
  const save = (step: "first" | "follow_up", text: string, revision: number, actor = student) =>
    saveOutreach(
      deps,
      actor,
      SaveOutreach.parse({ ...of(step), text, revision, howKnown: "alumni", subject: "Hello" }),
    );
  const send = (step: "first" | "follow_up") =>
    markOutreachSent(deps, student, { ...of(step), sentBy: "email", sentAt: null });
  return { ...world, deps, of, save, send, list: () => deps.stores(office.id).outreach.listOf(contact.id) };
}

describe("writing to somebody", () => {
  test("is saved as it is typed, never over another tab, and is not sent by that", async () => {
    const { save, list } = await arrange();
    expect(await save("first", "Dear Grace,", 0)).toEqual({ saved: true, revision: 1 });
    expect(await save("first", "Hello", 0)).toEqual({ saved: false, revision: 1, theirs: "Dear Grace," });
    expect(await list()).toMatchObject([{ text: "Dear Grace,", subject: "Hello", sentAt: null }]);
  });

  test("is one first message and one follow-up, then stop", async () => {
    const { save, send, list } = await arrange();
    expect((await refusal(save("follow_up", "Hello again", 0))).code).toBe("rule_violated");
    await save("first", "Dear Grace,", 0);
    await send("first");
    expect(await list()).toMatchObject([{ sentAt: NOW, sentBy: "email", followUpOn: "2026-11-27" }]);
    expect((await refusal(save("first", "Changed", 1))).code).toBe("rule_violated");
    await save("follow_up", "Hello again", 0);
    await send("follow_up");
    expect(nextStep(await list())).toEqual({ step: null, because: "both_sent" });
  });

  test("stops at an answer, which can be taken back, as can “sent”", async () => {
    const { deps, student, of, send, list } = await arrange();
    await send("first");
    const say = (answer: "declined" | null) => answerOutreach(deps, student, { ...of("first"), answer });
    await say("declined");
    expect((await refusal(send("follow_up"))).code).toBe("rule_violated");
    await say(null);
    await send("follow_up");
    expect((await refusal(unmarkOutreachSent(deps, student, of("first")))).code).toBe("rule_violated");
    await unmarkOutreachSent(deps, student, of("follow_up"));
    await unmarkOutreachSent(deps, student, of("first"));
    expect(await list()).toMatchObject([{ sentAt: null, followUpOn: null }, { sentAt: null }]);
  });

  test("ends with one message where the office wants no follow-ups, and owes nothing after it", async () => {
    const { deps, contact, office, save, send, list } = await arrange();
    await deps.transact(office.id, async (stores) => {
      const current = await stores.office.get();
      const settings = { ...current.settings, followUpOffered: false };
      await stores.office.save({ ...current, settings, revision: current.revision + 1 });
    });
    await save("first", "Dear Grace,", 0);
    await send("first");
    expect(await list()).toMatchObject([{ followUpOn: null }]);
    expect(nextStep(await list())).toEqual({ step: null, because: "no_follow_up" });
    expect((await refusal(save("follow_up", "Hello again", 0))).code).toBe("rule_violated");
    const { duties } = deps.stores(office.id);
    expect(await duties.listAbout({ kind: "follow_up_due", contactId: contact.id })).toEqual([]);
  });

  test("is the student’s own", async () => {
    const { save, otherStudent, advisor } = await arrange();
    expect((await refusal(save("first", "Hi", 0, otherStudent))).code).toBe("not_found");
    expect((await refusal(save("first", "Hi", 0, advisor))).code).toBe("forbidden");
  });
});

describe("care for a professional", () => {
  const facts = { asks: 0, lastAskAt: null, heldSince: null, limits: NO_LIMITS };
  const limited = (limits: Partial<ProfessionalLimits>) => ({ limits: { ...NO_LIMITS, ...limits } });
  test.each([
    [facts, []],
    [{ ...facts, asks: 4 }, ["many_asks"]],
    [{ ...facts, lastAskAt: t("2026-11-10T10:00Z") }, ["asked_lately"]],
    [{ ...facts, lastAskAt: t("2026-10-10T10:00Z") }, []],
    [{ ...facts, heldSince: t("2026-11-18T10:00Z") }, ["being_written_to"]],
    [{ ...facts, heldSince: t("2026-11-16T10:00Z") }, []],
    [{ ...facts, ...limited({ doNotContact: true, askFirst: true }) }, ["do_not_contact", "ask_first"]],
    [{ ...facts, asks: 2, ...limited({ mostAsks: 2 }) }, ["many_asks"]],
    [{ ...facts, asks: 4, ...limited({ mostAsks: 9 }) }, []],
    [{ ...facts, lastAskAt: t("2026-10-10T10:00Z"), ...limited({ coolDownDays: 60 }) }, ["asked_lately"]],
    [{ ...facts, lastAskAt: t("2026-11-10T10:00Z"), ...limited({ coolDownDays: 2 }) }, []],
  ] as const)("%j warns of %j", (known, want) => {
    expect(careWarnings(known, DEFAULT_SETTINGS, NOW).map(({ code }) => code)).toEqual(want);
  });

  test("a share of fewer than ten is nobody’s to see", () => {
    expect([answerRate({ sent: 9, replied: 3 }), answerRate({ sent: 12, replied: 4 })]).toEqual([null, 33]);
  });
});

test("no opening and no subject of ours names a referrer without leave, whatever was answered", () => {
  const leave = fc.record({
    referrerContactId: fc.constant(0).map(() => anId<ContactId>()),
    name: fc.constantFrom("Ada Lovelace", "José García", "Wei Chen", "Robert O’Neill"),
    leave: fc.constantFrom(...NAME_LEAVES),
    reason: fc.constant(null),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(leave, { selector: ({ name }) => name }),
      fc.constantFrom(...HOW_KNOWN),
      fc.constantFrom(...OUTREACH_STEPS),
      (leaves, howKnown, step) => {
        const suggestedBy = leaves.map(({ referrerContactId }) => referrerContactId);
        const start = { name: "Grace Hopper", organisation: "Harbor Maps", minutes: 30, suggestedBy, leaves };
        const { opening, subjects } = offerAsk({ ...start, howKnown, step });
        for (const text of [opening, ...subjects]) {
          expect(findUnleftNames(text, "Grace Hopper", leaves)).toEqual([]);
        }
      },
    ),
  );
});
