import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Contact } from "../contacts/contact.ts";
import type { ProfessionalId } from "../shared/ids.ts";
import { aCohort, anEnrolment, anId, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aWorld, knows } from "../testing/world.ts";
import { mergeProfessionals } from "./merge-professionals.ts";
import { likelyChoice } from "./merge.ts";
import { sameReasons } from "./same-person.ts";
import { MergeProfessionals } from "./schemas.ts";
import { setLimits } from "./set-limits.ts";
import { tellApart } from "./tell-apart.ts";
import { undoMerge } from "./undo-merge.ts";

const NOW = t("2026-11-18T10:00Z");
const KEEP = { name: "kept", organisation: "kept", title: "kept", link: "kept" } as const;

describe("two records of one person", () => {
  const lena = { name: "Lena Fischer", organisation: "Northwind Maps", link: null, emails: [] };
  test.each([
    [{ ...lena, name: "LENA  fischer" }, ["same_name_and_place"]],
    [{ ...lena, name: "Dr. Léna Fischer" }, ["same_name_and_place"]],
    [{ ...lena, organisation: null }, ["same_name"]],
    [{ ...lena, organisation: "City of Porto" }, ["same_name"]],
    [{ ...lena, name: "Lena Fisher" }, []],
    [{ ...lena, name: "L. F.", emails: ["lena@maps.test"] }, ["same_email"]],
    [{ ...lena, name: "L. F.", link: "http://maps.test/people/lena/?trk=1" }, ["same_link"]],
  ] as const)("%j is alike by %j", (other, want) => {
    const known = { ...lena, emails: ["lena@maps.test"], link: "https://www.maps.test/people/lena" };
    expect(sameReasons(known, other)).toEqual(want);
    expect(sameReasons(other, known)).toEqual(want);
  });

  test("what one does not know is taken from the other, unless somebody chooses", () => {
    const some = { name: "Lena Fischer", organisation: null, title: "Cartographer", link: null };
    const other = { name: "Lena F.", organisation: "Maps", title: "Editor", link: null };
    expect(likelyChoice(some, other)).toEqual({ ...KEEP, organisation: "merged" });
  });
});

async function arrange() {
  const deps = memoryDeps({ now: NOW });
  const world = await aWorld(deps);
  const { office, student, otherStudent, advisor } = world;
  const twin = await knows(deps, otherStudent, {
    name: "Lena Fischer",
    title: "Editor",
    noteLevel: "office",
  });
  const stores = deps.stores(office.id);
  const cohort = aCohort();
  await stores.cohorts.insert(cohort);
  await stores.cohorts.addAdvisor(cohort.id, advisor.personId);
  const of = { cohortId: cohort.id, studentId: student.personId };
  await stores.cohorts.enrol(anEnrolment({ ...of, enrolledAt: NOW }));
  const [keptId, mergedId] = [world.contact.professionalId, twin.professionalId];
  const requestId = anId<MergeProfessionals["requestId"]>();
  return {
    ...world,
    deps,
    stores,
    twin,
    keptId,
    mergedId,
    requestId,
    merge: (fields: object = {}, actor = advisor) =>
      mergeProfessionals(
        deps,
        actor,
        MergeProfessionals.parse({
          requestId,
          keptId,
          mergedId,
          keptRevision: 1,
          mergedRevision: 1,
          choice: { ...KEEP, title: "merged" },
          ...fields,
        }),
      ),
    undo: (actor = advisor) => undoMerge(deps, actor, { mergeId: requestId }),
    professionalOf: async ({ id }: Contact) => (await stores.contacts.find(id))?.professionalId,
    record: (id: ProfessionalId) => stores.professionals.findForUpdate(id),
  };
}

describe("merging two records", () => {
  test("moves the contacts, keeps the chosen facts and what students wrote, and can be undone", async () => {
    const { merge, undo, professionalOf, record, deps, ...at } = await arrange();
    const before = [await record(at.keptId), await record(at.mergedId)];
    const written = await at.stores.contacts.find(at.twin.id);
    await merge();
    await merge();
    expect(await professionalOf(at.twin)).toBe(at.keptId);
    expect(await at.stores.contacts.find(at.twin.id)).toEqual({ ...written, professionalId: at.keptId });
    expect(await record(at.keptId)).toMatchObject({ title: "Editor", revision: 2 });
    expect(await record(at.mergedId)).toMatchObject({ mergedInto: at.keptId });
    expect(await undo()).toEqual({ keptId: at.keptId, restored: true });
    await undo();
    expect(await professionalOf(at.twin)).toBe(at.mergedId);
    expect([await record(at.keptId), await record(at.mergedId)]).toEqual(
      before.map((each) => ({ ...each, revision: 3 })),
    );
    expect(deps.auditEvents(at.office.id).map(({ kind }) => kind)).toEqual([
      "professional.merged",
      "professional.unmerged",
    ]);
  });

  test("the stricter limits hold, with a line in the history, and go when it is undone", async () => {
    const { merge, undo, record, stores, deps, advisor, mergedId, keptId } = await arrange();
    const limits = { doNotContact: true, askFirst: false, mostAsks: 2, coolDownDays: null };
    await setLimits(deps, advisor, { professionalId: mergedId, ...limits, reason: "On leave", revision: 1 });
    await merge({ mergedRevision: 2 });
    expect(await record(keptId)).toMatchObject(limits);
    await undo();
    expect(await record(keptId)).toMatchObject({ doNotContact: false, mostAsks: null });
    expect((await stores.professionals.listLimitEntries(keptId)).map((each) => each.doNotContact)).toEqual([
      true,
      false,
    ]);
  });

  test("an undo leaves what was changed after the merge", async () => {
    const { merge, undo, record, deps, advisor, keptId } = await arrange();
    await merge();
    const limits = { doNotContact: false, askFirst: true, mostAsks: null, coolDownDays: null };
    await setLimits(deps, advisor, { professionalId: keptId, ...limits, reason: "Said so", revision: 2 });
    expect(await undo()).toEqual({ keptId, restored: false });
    expect(await record(keptId)).toMatchObject({ askFirst: true, title: "Editor" });
  });

  test("is for staff who may see both names, over what they saw", async () => {
    const { merge, student, admin, deps, otherStudent, ...at } = await arrange();
    expect(await refusal(merge({}, student))).toMatchObject({ code: "forbidden" });
    expect(await refusal(merge({}, admin))).toMatchObject({ code: "not_found" });
    const hidden = await knows(deps, otherStudent, { name: "Lena Fischer" });
    expect(await refusal(merge({ mergedId: hidden.professionalId }))).toMatchObject({ code: "not_found" });
    expect(await refusal(merge({ mergedId: at.keptId }))).toMatchObject({ code: "invalid" });
    expect(await refusal(merge({ keptRevision: 2 }))).toMatchObject({ code: "conflict" });
    await merge();
    expect(await refusal(merge({ requestId: anId(), keptRevision: 2, mergedRevision: 2 }))).toMatchObject({
      code: "not_found",
    });
  });

  test("two people who are alike can be told apart, once, and back", async () => {
    const { deps, advisor, admin, keptId, mergedId, office } = await arrange();
    const say = (apart: boolean, actor = advisor) =>
      tellApart(deps, actor, { firstId: mergedId, secondId: keptId, apart });
    await say(true);
    await say(true);
    await say(false);
    expect(deps.auditEvents(office.id).map(({ kind }) => kind)).toEqual([
      "professional.told_apart",
      "professional.taken_alike",
    ]);
    expect(await refusal(say(true, admin))).toMatchObject({ code: "not_found" });
  });
});

test("whatever is merged and undone, each contact is in one place, and undone backwards all is as before", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.boolean()), { maxLength: 12 }),
      async (steps) => {
        const deps = memoryDeps({ now: NOW });
        const { office, student, advisor } = await aWorld(deps);
        const stores = deps.stores(office.id);
        const known: Contact[] = [];
        for (let i = 0; i < 5; i += 1)
          known.push(await knows(deps, student, { name: `P${i}`, noteLevel: "office" }));
        const merges: MergeProfessionals["requestId"][] = [];
        for (const [a, b, undo] of steps) {
          const last = merges.at(-1);
          if (undo && last) {
            await undoMerge(deps, advisor, { mergeId: merges.pop() ?? last });
            continue;
          }
          const [keptId, mergedId] = [known[a]?.professionalId, known[b]?.professionalId];
          if (!keptId || !mergedId) continue;
          const [kept, merged] = [
            await stores.professionals.findForUpdate(keptId),
            await stores.professionals.findForUpdate(mergedId),
          ];
          const revisions = { keptRevision: kept?.revision ?? 0, mergedRevision: merged?.revision ?? 0 };
          const requestId = anId<MergeProfessionals["requestId"]>();
          const input = { requestId, keptId, mergedId, ...revisions, choice: KEEP };
          if ((await refusal(mergeProfessionals(deps, advisor, input)).catch(() => null)) === null)
            merges.push(requestId);
          for (const { id } of known) {
            const now = (await stores.contacts.find(id))?.professionalId;
            expect((await stores.professionals.findForUpdate(now ?? keptId))?.mergedInto).toBeNull();
          }
        }
        for (const mergeId of merges.toReversed()) await undoMerge(deps, advisor, { mergeId });
        for (const contact of known)
          expect((await stores.contacts.find(contact.id))?.professionalId).toBe(contact.professionalId);
      },
    ),
    { numRuns: 40 },
  );
});
