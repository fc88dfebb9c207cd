import { describe, expect, test } from "vitest";
import { aMeeting, aThankYou, berlin, newYork, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aWorld } from "../testing/world.ts";
import { changeOffice } from "./change-office.ts";
import { changeSettings } from "./change-settings.ts";
import { createOffice } from "./create-office.ts";
import { DEFAULT_SETTINGS } from "./settings.ts";

const NOW = t("2026-11-18T15:00Z");

test("an operator opens an office and its first admin is invited", async () => {
  const deps = memoryDeps({ now: NOW });
  const input = {
    name: "Elm Hall Careers",
    zone: berlin,
    adminEmail: "dean@elm.example",
    adminName: "Dean Elm",
  };
  const { officeId, personId } = await createOffice(deps, input);
  const stores = deps.stores(officeId);
  expect(await stores.office.get()).toEqual({
    id: officeId,
    name: "Elm Hall Careers",
    zone: berlin,
    senderName: "Elm Hall Careers",
    replyTo: null,
    settings: DEFAULT_SETTINGS,
    revision: 1,
  });
  expect(await stores.people.findByEmail("dean@elm.example")).toMatchObject({
    id: personId,
    name: "Dean Elm",
  });
  expect(await stores.people.memberships(personId)).toMatchObject([{ role: "admin" }]);
  expect(deps.deliveries(officeId)).toMatchObject([{ kind: "invitation", recipientId: personId }]);
  expect(deps.auditEvents(officeId)).toMatchObject([
    { kind: "office.created", actorId: null, via: "operator", subjectId: officeId },
  ]);
});

async function arrange() {
  const deps = memoryDeps({ now: NOW });
  const world = await aWorld(deps);
  const { office, admin } = world;
  const fields = { name: office.name, zone: newYork, senderName: office.senderName, replyTo: null };
  return {
    ...world,
    deps,
    stores: deps.stores(office.id),
    change: (more: object, actor = admin) => changeOffice(deps, actor, { ...fields, revision: 1, ...more }),
    settle: (more: object, actor = admin, revision = 1) =>
      changeSettings(deps, actor, { settings: { ...DEFAULT_SETTINGS, ...more }, revision }),
    audited: () => deps.auditEvents(office.id).map(({ kind }) => kind),
  };
}

describe("an office", () => {
  test("changes its name, zone and sender", async () => {
    const { change, stores, audited } = await arrange();
    await change({ name: "Harbor Careers", zone: berlin, replyTo: "hello@harbor.example" });
    await change({ name: "Harbor Careers", zone: berlin, replyTo: "hello@harbor.example" });
    expect(await stores.office.get()).toMatchObject({ name: "Harbor Careers", zone: berlin, revision: 2 });
    expect(audited()).toEqual(["office.changed"]);
    expect(await refusal(change({ name: "Older" }))).toMatchObject({ code: "conflict" });
  });

  test("keeps the dates of open notes when its policies change, and says how many", async () => {
    const { settle, stores, student, contact, deps, office } = await arrange();
    const meeting = aMeeting({ studentId: student.personId, contactIds: [contact.id] });
    const note = aThankYou({ studentId: student.personId, meetingId: meeting.id, contactId: contact.id });
    await stores.meetings.insert(meeting);
    await stores.thankYous.addAll([note]);
    expect(await settle({ thankYouDueHours: 36, quietHours: null })).toEqual({ openThankYous: 1 });
    expect(await settle({ thankYouDueHours: 36, quietHours: null })).toEqual({ openThankYous: 1 });
    expect((await stores.office.get()).settings).toMatchObject({ thankYouDueHours: 36, quietHours: null });
    expect(await stores.thankYous.findForUpdate(note.id)).toEqual(note);
    expect(deps.auditEvents(office.id)).toMatchObject([
      { kind: "settings.changed", detail: { changed: "thankYouDueHours quietHours" } },
    ]);
    expect(await refusal(settle({ thankYouDueHours: 40 }))).toMatchObject({ code: "conflict" });
  });

  test("is told which numbers don’t fit together", async () => {
    const { settle, stores } = await arrange();
    expect(await refusal(settle({ thankYouSoftHours: 30 }))).toEqual({
      code: "invalid",
      message: "Some numbers don’t fit together.",
      fields: { "settings.thankYouFirmHours": "The second reminder must come after the first." },
    });
    expect((await stores.office.get()).settings).toEqual(DEFAULT_SETTINGS);
  });

  test("is kept by admins", async () => {
    const { change, settle, student, advisor } = await arrange();
    for (const actor of [student, advisor]) {
      expect(await refusal(change({ name: "X" }, actor))).toMatchObject({ code: "forbidden" });
      expect(await refusal(settle({ thankYouDueHours: 30 }, actor))).toMatchObject({ code: "forbidden" });
    }
  });
});
