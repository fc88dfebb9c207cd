import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currentPermission } from "../referrals/name-permission.ts";
import { anId, aPermission, aReferral, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aWorld } from "../testing/world.ts";
import { changeContact } from "../contacts/change-contact.ts";
import { forgetProfessional } from "./forget-professional.ts";
import { setLimits } from "./set-limits.ts";
import { FORGOTTEN_NAME, wordsToTakeOut } from "./words-to-take-out.ts";

describe("what is taken out of texts", () => {
  test.each([
    [["Lena Fischer"], [], ["Lena Fischer"], ["Fischer", "Lena"]],
    [["Dr. Lena van Fischer-Moss"], [], ["Dr. Lena van Fischer-Moss"], ["Fischer-Moss", "Lena"]],
    [["Cher", "Al"], [], [], ["Cher"]],
    [["李 雷鸣"], [], ["李 雷鸣"], ["雷鸣"]],
    [
      ["lena fischer"],
      ["lena@maps.test", "12", "+49 30 55"],
      ["lena@maps.test", "lena fischer", "+49 30 55"],
      [],
    ],
  ])("%j with %j: %j everywhere, %j nearby", (names, exact, everywhere, nearby) => {
    expect(wordsToTakeOut({ names, exact })).toEqual({ everywhere, nearby });
  });

  test("nothing is taken out of everything but what has two words or is an address; nothing empty ever", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (names, exact) => {
        const { everywhere, nearby } = wordsToTakeOut({ names, exact });
        for (const each of everywhere) expect(each.includes(" ") || each.length >= 5).toBe(true);
        for (const each of nearby) expect(each.length).toBeGreaterThanOrEqual(2);
        expect(new Set(everywhere).size).toBe(everywhere.length);
      }),
    );
  });
});

async function arrange() {
  const deps = memoryDeps({ now: t("2026-11-18T10:00Z") });
  const world = await aWorld(deps);
  const professionalId = world.contact.professionalId;
  return {
    ...world,
    deps,
    professionalId,
    forget: (fields: object = {}, actor = world.admin) =>
      forgetProfessional(deps, actor, {
        professionalId,
        name: " lena  FISCHER",
        reason: "they_asked",
        revision: 1,
        ...fields,
      }),
  };
}

describe("taking a professional out", () => {
  test("leaves who and why in the log, and nothing that leads to them", async () => {
    const { deps, office, contact, forget, professionalId } = await arrange();
    await forget();
    await forget();
    const stores = deps.stores(office.id);
    expect(await stores.contacts.find(contact.id)).toMatchObject({
      name: FORGOTTEN_NAME,
      email: null,
      organisation: "Northwind Maps",
      forgottenAt: t("2026-11-18T10:00Z"),
    });
    const events = deps.auditEvents(office.id);
    expect(events).toMatchObject([
      {
        kind: "professional.forgotten",
        subjectId: professionalId,
        detail: { reason: "they_asked", students: 1 },
      },
    ]);
    expect(JSON.stringify([events, await stores.professionals.listFacts(professionalId)])).not.toMatch(
      /lena|fischer/iu,
    );
  });

  test("is an admin’s, over what they saw, with the name written out", async () => {
    const { forget, advisor, student } = await arrange();
    expect(await refusal(forget({}, advisor))).toMatchObject({ code: "forbidden" });
    expect(await refusal(forget({}, student))).toMatchObject({ code: "forbidden" });
    expect(await refusal(forget({ professionalId: anId() }))).toMatchObject({ code: "not_found" });
    expect(await refusal(forget({ revision: 2 }))).toMatchObject({ code: "conflict" });
    expect(await refusal(forget({ name: "Kofi Mensah" }))).toMatchObject({ code: "invalid" });
  });

  test("takes back that they may be mentioned, and says why", async () => {
    const { deps, office, student, contact, forget } = await arrange();
    const { referrals } = deps.stores(office.id);
    const of = { studentId: student.personId, referrerContactId: contact.id };
    const [given, asked] = [aReferral(of), aReferral(of)];
    await referrals.addAll([given, asked]);
    await referrals.addPermission(aPermission({ referralId: given.id, scope: "anyone" }));
    await referrals.addPermission(aPermission({ referralId: asked.id, answer: "not_asked" }));
    await forget();
    const latest = async ({ id }: typeof given) => currentPermission(await referrals.permissions(id));
    expect(await latest(given)).toMatchObject({
      answer: "granted",
      revokedReason: "They asked to be taken out.",
    });
    expect(await latest(asked)).toMatchObject({ answer: "not_asked", revokedReason: null });
  });

  test("nobody writes anything about them again", async () => {
    const { deps, forget, student, admin, contact, professionalId } = await arrange();
    await forget();
    const { name, organisation, title, link, email, phone, zone, howMet, notes, noteLevel } = contact;
    const fields = { name, organisation, title, link, email, phone, zone, howMet, notes, noteLevel };
    const change = { contactId: contact.id, revision: 2, ...fields };
    expect(await refusal(changeContact(deps, student, change))).toMatchObject({ code: "not_found" });
    const limits = { doNotContact: false, askFirst: false, mostAsks: null, coolDownDays: null };
    const set = { professionalId, ...limits, reason: "Back", revision: 2 };
    expect(await refusal(setLimits(deps, admin, set))).toMatchObject({ code: "rule_violated" });
  });
});
