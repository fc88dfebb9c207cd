import { describe, expect, test } from "vitest";
import { changeSettings } from "../office/change-settings.ts";
import { DEFAULT_SETTINGS } from "../office/settings.ts";
import { scheduleMeeting } from "../meetings/schedule-meeting.ts";
import { berlin, day, newYork, t } from "../testing/builders.ts";
import { anId } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aWorld } from "../testing/world.ts";
import { callOffMail, wantMailBack } from "./call-off.ts";
import { chooseMail } from "./choose-mail.ts";
import { changeAway, changeDigest } from "./wishes.ts";

const NOW = t("2026-11-16T15:00Z");

async function arrange() {
  const deps = memoryDeps({ now: NOW });
  const world = await aWorld(deps);
  const { office, student, contact } = world;
  await scheduleMeeting(deps, student, {
    requestId: anId(),
    contactIds: [contact.id],
    startsAt: t("2026-11-19T16:00Z"),
    agreedMinutes: 30,
    studentZone: newYork,
    professionalZone: berlin,
    format: "video",
    place: null,
  });
  const mails = () => deps.deliveries(office.id);
  const [first] = mails();
  if (!first) throw new Error("Nothing was planned.");
  const acts = () =>
    deps
      .auditEvents(office.id)
      .map(({ kind }) => kind)
      .filter((kind) => kind !== "meeting.scheduled");
  const set = (state: "sending" | "accepted") =>
    deps.state(office.id).deliveries.set(first.key, { ...first, state });
  return { ...world, deps, mails, ref: { deliveryId: first.id }, first, acts, set };
}

describe("a student’s own mail", () => {
  test("is called off once, and wanted back as the same row", async () => {
    const { deps, student, ref, mails, first, acts } = await arrange();
    expect(await callOffMail(deps, student, ref)).toEqual({ changed: true });
    expect(await callOffMail(deps, student, ref)).toEqual({ changed: false });
    expect(mails()[0]).toMatchObject({ state: "cancelled", reason: "by_student" });
    expect(await wantMailBack(deps, student, ref)).toEqual({ changed: true });
    expect(mails()[0]).toEqual(first);
    expect(acts()).toEqual(["mail.cancelled", "mail.restored"]);
  });

  test.each(["sending", "accepted"] as const)("that is %s is on its way", async (state) => {
    const { deps, student, ref, set, acts } = await arrange();
    set(state);
    expect(await callOffMail(deps, student, ref)).toEqual({ changed: false });
    expect(acts()).toEqual([]);
  });

  test("does not come back after its time", async () => {
    const { deps, student, ref } = await arrange();
    await callOffMail(deps, student, ref);
    deps.setNow(t("2026-11-19T16:00Z"));
    expect(await wantMailBack(deps, student, ref)).toEqual({ changed: false });
  });

  test("is nobody else’s to call off", async () => {
    const { deps, otherStudent, advisor, admin, student, ref } = await arrange();
    expect(await refusal(callOffMail(deps, otherStudent, ref))).toMatchObject({ code: "not_found" });
    for (const actor of [advisor, admin, { ...student, via: "email_link" as const }])
      expect(await refusal(callOffMail(deps, actor, ref))).toMatchObject({ code: "forbidden" });
  });

  test("keeps its times when the office changes its policies", async () => {
    const { deps, admin, mails } = await arrange();
    const before = mails();
    const settings = { ...DEFAULT_SETTINGS, didItHappenHours: 9, digestHour: 6, quietHours: null };
    await changeSettings(deps, admin, { settings, revision: 1 });
    expect(mails()).toEqual(before);
  });
});

describe("what a person wishes of mail", () => {
  test("is a rest until a day after today, within a year, by their own calendar", async () => {
    const { deps, student, acts } = await arrange();
    const until = (awayUntil: string | null) =>
      changeAway(deps, student, { awayUntil: awayUntil === null ? null : day(awayUntil) });
    expect(await refusal(until("2026-11-16"))).toMatchObject({
      fields: { awayUntil: "Choose a day after today." },
    });
    expect(await refusal(until("2027-11-18"))).toMatchObject({
      fields: { awayUntil: "Choose a day within a year." },
    });
    await until("2026-11-17");
    await until("2026-11-17");
    await until(null);
    expect(acts()).toEqual(["away.changed", "away.changed"]);
  });

  test("is a digest as often as they like", async () => {
    const { deps, advisor, office } = await arrange();
    await changeDigest(deps, advisor, { digest: "weekly" });
    await changeDigest(deps, advisor, { digest: "weekly" });
    expect(await deps.stores(office.id).people.mailWishes(advisor.personId)).toMatchObject({
      digest: "weekly",
    });
    expect(deps.auditEvents(office.id).filter(({ kind }) => kind === "mail_choice.changed")).toHaveLength(1);
    const link = { ...advisor, via: "email_link" as const };
    expect(await refusal(changeDigest(deps, link, { digest: "off" }))).toMatchObject({ code: "forbidden" });
    expect(await refusal(changeAway(deps, link, { awayUntil: null }))).toMatchObject({ code: "forbidden" });
  });
});

describe("choosing mail", () => {
  test("is recorded once, from the app or from the mail itself", async () => {
    const { deps, student, office, acts } = await arrange();
    const link = { ...student, via: "email_link" } as const;
    await chooseMail(deps, link, { kind: "thank_you", wanted: false });
    await chooseMail(deps, student, { kind: "thank_you", wanted: false });
    await chooseMail(deps, student, { kind: "thank_you", wanted: true });
    expect(acts()).toEqual(["mail_choice.changed", "mail_choice.changed"]);
    expect(deps.auditEvents(office.id).slice(-2)).toMatchObject([
      { via: "email_link", detail: { kind: "thank_you", wanted: false } },
      { via: "app", detail: { kind: "thank_you", wanted: true } },
    ]);
  });

  test.each(["sign_in", "invitation", "mail_problem"] as const)("never stops %s", async (kind) => {
    const { deps, student, acts } = await arrange();
    expect(await refusal(chooseMail(deps, student, { kind, wanted: false }))).toMatchObject({
      code: "rule_violated",
    });
    expect(acts()).toEqual([]);
  });

  test("a rhythm for the digest undoes a stop by mail", async () => {
    const { deps, advisor, office } = await arrange();
    const link = { ...advisor, via: "email_link" } as const;
    await chooseMail(deps, link, { kind: "advisor_digest", wanted: false });
    await changeDigest(deps, advisor, { digest: "daily" });
    expect(deps.state(office.id).mailOptOuts.size).toBe(0);
  });
});
