import { describe, expect, test } from "vitest";
import { aDuty, aMeeting, anId, anOutreach, aPermission, aReferral, t } from "../testing/builders.ts";
import { isOpen } from "../duties/duty.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aWorld, knows } from "../testing/world.ts";
import { adoptReferral } from "./adopt-referral.ts";
import { letGoReferral, takeUpReferral } from "./let-go.ts";
import { mayUseName } from "./name-permission.ts";
import {
  logIntroduction,
  recordPermission,
  revokePermission,
  takeBackIntroduction,
} from "./record-permission.ts";
import type { PermissionAnswer } from "./referral.ts";
import { PermissionFields } from "./schemas.ts";
import { splitReferral, undoAdoption } from "./split-referral.ts";

const NOW = t("2026-11-18T10:00Z");

async function arrange(answer: PermissionAnswer = "granted") {
  const deps = memoryDeps({ now: NOW });
  const world = await aWorld(deps);
  const { office, student, contact } = world;
  const stores = deps.stores(office.id);
  const meeting = aMeeting({ studentId: student.personId, contactIds: [contact.id] });
  await stores.meetings.insert(meeting);
  const of = { studentId: student.personId, meetingId: meeting.id, referrerContactId: contact.id };
  const referral = aReferral(of);
  await stores.referrals.addAll([referral]);
  const recordedAt = t("2026-11-17T16:00Z");
  await stores.referrals.addPermission(aPermission({ referralId: referral.id, answer, recordedAt }));
  const ref = { referralId: referral.id };
  const history = () => stores.referrals.permissions(referral.id);
  return {
    ...world,
    deps,
    stores,
    referral,
    ref,
    history,
    may: async () => mayUseName(await history(), { to: "this_person", purpose: null }),
    record: (fields: object, actor = student) =>
      recordPermission(deps, actor, { ...ref, permission: PermissionFields.parse(fields) }),
    revoke: (actor = student) => revokePermission(deps, actor, { ...ref, reason: "They changed jobs" }),
    introduce: (actor = student) => logIntroduction(deps, actor, ref),
    audited: () => deps.auditEvents(office.id).map(({ kind }) => kind),
  };
}

describe("the answer about a name", () => {
  test("given later is added, and the earlier one stays", async () => {
    const { record, history, may, audited, student } = await arrange("not_asked");
    expect(await may()).toBe(false);
    await record({ answer: "granted", scope: "this_person", words: "Of course" });
    expect((await history()).map(({ answer }) => answer)).toEqual(["not_asked", "granted"]);
    expect((await history())[1]).toMatchObject({
      recordedBy: student.personId,
      recordedAt: NOW,
      words: "Of course",
    });
    expect(await may()).toBe(true);
    expect(audited()).toEqual(["permission.recorded"]);
  });

  test("given twice is one entry", async () => {
    const { record, history } = await arrange("not_asked");
    await record({ answer: "declined" });
    await record({ answer: "declined" });
    expect(await history()).toHaveLength(2);
  });

  test("taken back forbids the name at once, with the reason", async () => {
    const { revoke, history, may, audited } = await arrange("granted");
    expect(await may()).toBe(true);
    await revoke();
    await revoke();
    expect(await may()).toBe(false);
    expect((await history()).map(({ revokedReason }) => revokedReason)).toEqual([null, "They changed jobs"]);
    expect(audited()).toEqual(["permission.revoked"]);
  });

  test("can be given again after it was taken back", async () => {
    const { revoke, record, may } = await arrange("granted");
    await revoke();
    await record({ answer: "granted" });
    expect(await may()).toBe(true);
  });

  test.each(["not_asked", "declined"] as const)("that was %s cannot be taken back", async (answer) => {
    const { revoke } = await arrange(answer);
    expect(await refusal(revoke())).toMatchObject({
      code: "rule_violated",
      message: "There is no permission to take back.",
    });
  });

  test("“let me introduce you” permits once the introduction is logged", async () => {
    const { introduce, may, history, audited } = await arrange("will_introduce");
    expect(await may()).toBe(false);
    await introduce();
    await introduce();
    expect(await may()).toBe(true);
    expect((await history()).map(({ introducedAt }) => introducedAt)).toEqual([null, NOW]);
    expect(audited()).toEqual(["permission.recorded"]);
  });

  test("an introduction that was logged by mistake is taken back, and the record keeps both", async () => {
    const { introduce, may, history, deps, student, ref } = await arrange("will_introduce");
    await introduce();
    deps.setNow(t("2026-11-18T10:01Z"));
    await takeBackIntroduction(deps, student, ref);
    await takeBackIntroduction(deps, student, ref);
    expect(await may()).toBe(false);
    expect((await history()).map(({ introducedAt }) => introducedAt)).toEqual([null, NOW, null]);
    deps.setNow(t("2026-11-18T10:02Z"));
    await introduce();
    expect(await may()).toBe(true);
  });

  test("without an offer there is no introduction to log", async () => {
    const { introduce } = await arrange("granted");
    expect(await refusal(introduce())).toMatchObject({ code: "rule_violated" });
    const taken = await arrange("will_introduce");
    await taken.revoke();
    expect(await refusal(taken.introduce())).toMatchObject({ code: "rule_violated" });
  });

  test("is kept by its own student", async () => {
    const { record, revoke, introduce, otherStudent, advisor } = await arrange();
    for (const act of [(actor = otherStudent) => record({ answer: "declined" }, actor), revoke, introduce]) {
      expect(await refusal(act(otherStudent))).toMatchObject({ code: "not_found" });
      expect(await refusal(act(advisor))).toMatchObject({ code: "forbidden" });
    }
  });
});

describe("a suggested person", () => {
  test("who was added is out again, unless something was done with them since", async () => {
    const { deps, student, otherStudent, stores, ref, referral } = await arrange();
    const adopt = async () => {
      const { contactId } = await adoptReferral(deps, student, {
        ...ref,
        contactId: null,
        requestId: anId(),
      });
      return { ...ref, contactId, added: true };
    };
    const first = await adopt();
    expect(await refusal(undoAdoption(deps, otherStudent, first))).toMatchObject({ code: "not_found" });
    expect(await undoAdoption(deps, student, first)).toEqual({ stayed: false });
    expect(await undoAdoption(deps, student, first)).toEqual({ stayed: false });
    expect(await stores.contacts.find(first.contactId)).toBeNull();
    expect(await stores.referrals.findForUpdate(referral.id)).toEqual(referral);
    const second = await adopt();
    await stores.outreach.insert(anOutreach({ studentId: student.personId, contactId: second.contactId }));
    expect(await undoAdoption(deps, student, second)).toEqual({ stayed: true });
    expect(await stores.contacts.find(second.contactId)).not.toBeNull();
  });

  test("taken for somebody whom the student met since waits again when that is taken back", async () => {
    const { deps, student, stores, ref, referral } = await arrange();
    const met = await knows(deps, student, { name: "Noor Haddad" });
    const of = { studentId: student.personId, contactIds: [met.id], status: "held" as const };
    await stores.meetings.insert(
      aMeeting({ ...of, actualStartAt: NOW, actualEndAt: t("2026-11-18T10:30Z") }),
    );
    const about = { studentId: student.personId, referralId: referral.id, contactId: null };
    await stores.duties.add(aDuty({ ...about, kind: "referral_waiting" }));
    await adoptReferral(deps, student, { ...ref, contactId: met.id, requestId: anId() });
    const owed = async () => ({
      waits: (await stores.duties.listAbout({ kind: "referral_waiting", referralId: referral.id })).filter(
        isOpen,
      ).length,
      news: (await stores.duties.listAbout({ kind: "tell_referrer", referralId: referral.id })).length,
    });
    expect(await owed()).toEqual({ waits: 0, news: 1 });
    await undoAdoption(deps, student, { ...ref, contactId: met.id, added: false });
    expect(await owed()).toEqual({ waits: 1, news: 0 });
    expect(await stores.contacts.find(met.id)).toEqual(met);
  });

  test("becomes a new contact of the student’s, once", async () => {
    const { deps, student, stores, ref, referral, audited } = await arrange();
    const input = { ...ref, contactId: null, requestId: anId<never>() };
    const results = [
      await adoptReferral(deps, student, input),
      await adoptReferral(deps, student, { ...input, requestId: anId<never>() }),
    ];
    expect(results).toEqual([{ contactId: input.requestId }, { contactId: input.requestId }]);
    expect(await stores.contacts.find(input.requestId)).toMatchObject({
      studentId: student.personId,
      name: referral.name,
      organisation: referral.organisation,
      noteLevel: "my_advisor",
    });
    expect(await stores.referrals.findForUpdate(referral.id)).toMatchObject({ contactId: input.requestId });
    expect(audited()).toEqual(["contact.added", "referral.adopted"]);
  });

  test("may be someone the student knows already", async () => {
    const { deps, student, stores, ref, referral } = await arrange();
    const known = await knows(deps, student, { name: "Priya Nair" });
    const adopted = await adoptReferral(deps, student, { ...ref, contactId: known.id, requestId: anId() });
    expect(adopted).toEqual({ contactId: known.id });
    expect(await stores.referrals.findForUpdate(referral.id)).toMatchObject({ contactId: known.id });
  });

  test("cannot be who suggested them, nor anyone else’s contact", async () => {
    const { deps, student, ref, contact, otherContact, otherStudent } = await arrange();
    const adopt = (
      contactId: typeof contact.id | null,
      actor = student,
      requestId = anId<typeof contact.id>(),
    ) => refusal(adoptReferral(deps, actor, { ...ref, contactId, requestId }));
    expect(await adopt(contact.id)).toMatchObject({
      code: "rule_violated",
      fields: { contactId: "That is who suggested them. Choose someone else." },
    });
    expect(await adopt(otherContact.id)).toMatchObject({ code: "not_found" });
    expect(await adopt(null, otherStudent)).toMatchObject({ code: "not_found" });
    expect(await adopt(null, student, otherContact.id)).toMatchObject({ code: "conflict" });
  });
});

describe("someone taken for the wrong person", () => {
  test("is split off again; the contact stays, and so does the permission of the suggestion", async () => {
    const { deps, student, stores, ref, referral, may, audited } = await arrange();
    const known = await knows(deps, student, { name: "Priya Nair" });
    await adoptReferral(deps, student, { ...ref, contactId: known.id, requestId: anId() });
    await splitReferral(deps, student, ref);
    await splitReferral(deps, student, ref);
    expect(await stores.referrals.findForUpdate(referral.id)).toMatchObject({ contactId: null });
    expect(await stores.contacts.find(known.id)).toMatchObject({ name: "Priya Nair" });
    expect(await may()).toBe(true);
    expect(audited().filter((kind) => kind.startsWith("referral."))).toEqual([
      "referral.adopted",
      "referral.split",
    ]);
  });
});

describe("a suggestion that is let go", () => {
  test("says when and why, and can be taken up again", async () => {
    const { deps, student, stores, ref, referral, audited } = await arrange();
    await letGoReferral(deps, student, { ...ref, reason: "They moved abroad" });
    await letGoReferral(deps, student, { ...ref, reason: "Something else" });
    expect(await stores.referrals.findForUpdate(referral.id)).toMatchObject({
      letGoAt: NOW,
      letGoReason: "They moved abroad",
    });
    await takeUpReferral(deps, student, ref);
    await takeUpReferral(deps, student, ref);
    expect(await stores.referrals.findForUpdate(referral.id)).toEqual(referral);
    expect(audited()).toEqual(["referral.let_go", "referral.taken_up"]);
  });

  test("is only the student’s own to let go, take up or split", async () => {
    const { deps, otherStudent, ref } = await arrange();
    const acts = [
      letGoReferral(deps, otherStudent, { ...ref, reason: null }),
      takeUpReferral(deps, otherStudent, ref),
      splitReferral(deps, otherStudent, ref),
    ];
    for (const act of acts) expect(await refusal(act)).toMatchObject({ code: "not_found" });
  });
});
