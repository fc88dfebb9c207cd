import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../office/settings.ts";
import { anId, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aWorld } from "../testing/world.ts";
import { careOf, NO_LIMITS } from "./limits.ts";
import { SetLimits } from "./schemas.ts";
import { setLimits } from "./set-limits.ts";

const NOW = t("2026-11-18T10:00Z");

describe("what holds for a professional", () => {
  const asked = { asks: 1, lastAskAt: t("2026-11-10T10:00Z") };
  test.each([
    { limits: {}, want: ["resting"], rests: "2026-11-24T10:00:00.000Z" },
    { limits: { coolDownDays: 3 }, want: [], rests: null },
    { limits: { coolDownDays: 3, mostAsks: 1 }, want: ["at_cap"], rests: null },
    {
      limits: { coolDownDays: 3, askFirst: true, doNotContact: true },
      want: ["do_not_contact", "ask_first"],
      rests: null,
    },
  ])("with $limits is $want", ({ limits, want, rests }) => {
    const care = careOf(asked, { ...NO_LIMITS, ...limits }, DEFAULT_SETTINGS, NOW);
    expect(care.states).toEqual(want);
    expect(care.restsUntil).toBe(rests);
  });
});

async function arrange() {
  const deps = memoryDeps({ now: NOW });
  const world = await aWorld(deps);
  const professionalId = world.contact.professionalId;
  return {
    ...world,
    deps,
    professionalId,
    stores: deps.stores(world.office.id),
    set: (fields: object = {}, actor = world.advisor) =>
      setLimits(
        deps,
        actor,
        SetLimits.parse({
          professionalId,
          doNotContact: true,
          askFirst: false,
          reason: "On leave until spring",
          revision: 1,
          ...fields,
        }),
      ),
  };
}

describe("setting limits", () => {
  test("keeps what held before, for taking it back, and who set what and why", async () => {
    const { set, stores, deps, office, advisor, professionalId } = await arrange();
    expect(await set()).toEqual({ revision: 2, before: NO_LIMITS });
    expect(await set({ ...NO_LIMITS, reason: "Taken back", revision: 2 })).toMatchObject({ revision: 3 });
    expect(await stores.professionals.listLimitEntries(professionalId)).toMatchObject([
      { doNotContact: true, reason: "On leave until spring", setBy: advisor.personId, setAt: NOW },
      { doNotContact: false, reason: "Taken back" },
    ]);
    const [row] = deps.auditEvents(office.id);
    expect(row).toMatchObject({ kind: "professional.limited", subjectId: professionalId });
    expect(JSON.stringify(row)).not.toContain("leave");
  });

  test("the same again changes nothing; another over it is a conflict", async () => {
    const { set, deps, office } = await arrange();
    await set();
    expect(await set()).toMatchObject({ revision: 2 });
    expect(await refusal(set({ askFirst: true }))).toMatchObject({ code: "conflict" });
    expect(deps.auditEvents(office.id)).toHaveLength(1);
  });

  test("is for staff in the app, and for professionals of their office", async () => {
    const { set, student, advisor, admin } = await arrange();
    for (const actor of [student, { ...advisor, via: "email_link" as const }]) {
      expect(await refusal(set({}, actor))).toMatchObject({ code: "forbidden" });
    }
    expect(await refusal(set({ professionalId: anId() }, admin))).toMatchObject({ code: "not_found" });
    expect(() =>
      SetLimits.parse({
        professionalId: anId(),
        doNotContact: true,
        askFirst: false,
        reason: " ",
        revision: 1,
      }),
    ).toThrow();
  });
});
