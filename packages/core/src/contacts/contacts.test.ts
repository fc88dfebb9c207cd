import { describe, expect, test } from "vitest";
import { aCohort, anEnrolment, anId, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aWorld } from "../testing/world.ts";
import { addContact } from "./add-contact.ts";
import { changeContact } from "./change-contact.ts";
import { removeContact } from "./remove-contact.ts";
import { AddContact, ChangeContact } from "./schemas.ts";

const NOW = t("2026-11-18T10:00Z");

async function arrange() {
  const deps = memoryDeps({ now: NOW });
  const world = await aWorld(deps);
  const { office, student, contact } = world;
  const requestId = anId<typeof contact.id>();
  return {
    ...world,
    deps,
    requestId,
    stores: deps.stores(office.id),
    add: (fields: object = {}, actor = student) =>
      addContact(deps, actor, AddContact.parse({ requestId, name: "Grace Okoro", ...fields })),
    change: (fields: object = {}, actor = student) => {
      const { name, noteLevel, revision } = contact;
      const input = { contactId: contact.id, name, noteLevel, revision, ...fields };
      return changeContact(deps, actor, ChangeContact.parse(input));
    },
    audited: () => deps.auditEvents(office.id).map(({ kind }) => kind),
  };
}

describe("adding a contact", () => {
  test("needs a name and keeps what the student wrote", async () => {
    const { add, stores, requestId, student, audited } = await arrange();
    expect(await add({ notes: "Met at the fair" })).toEqual({ contactId: requestId, duplicates: [] });
    expect(await stores.contacts.find(requestId)).toMatchObject({
      studentId: student.personId,
      name: "Grace Okoro",
      notes: "Met at the fair",
      noteLevel: "my_advisor",
      createdAt: NOW,
      revision: 1,
    });
    expect(audited()).toEqual(["contact.added"]);
  });

  test("is a sign of life in the same unit of work", async () => {
    const { add, deps, stores, office, student } = await arrange();
    const cohort = aCohort();
    await stores.cohorts.insert(cohort);
    const of = { cohortId: cohort.id, studentId: student.personId };
    await stores.cohorts.enrol(anEnrolment(of));
    await add();
    expect(deps.progress(office.id, student.personId)).toMatchObject([{ lastActivityAt: NOW }]);
  });

  test("twice with one form adds one", async () => {
    const { add, deps, office, requestId } = await arrange();
    const both = await Promise.all([add(), add()]);
    const once = { contactId: requestId, duplicates: [] };
    expect(both).toEqual([once, once]);
    expect(deps.auditEvents(office.id)).toHaveLength(1);
  });

  test("says which of one’s own contacts may be the same person, by name or by address", async () => {
    const { add, contact } = await arrange();
    const same = { contactId: contact.id, name: contact.name };
    expect((await add({ name: "LENA  fischer" })).duplicates).toEqual([same]);
    expect((await add({ requestId: anId(), email: contact.email })).duplicates).toEqual([same]);
  });

  test("never tells about another student’s contacts", async () => {
    const { add, otherContact } = await arrange();
    expect((await add({ name: otherContact.name })).duplicates).toEqual([]);
    const foreign = await refusal(add({ requestId: otherContact.id }));
    expect(foreign).toMatchObject({
      code: "conflict",
      message: expect.not.stringContaining(otherContact.name),
    });
  });

  test("is for students, in the app", async () => {
    const { add, advisor, admin, student } = await arrange();
    for (const actor of [advisor, admin, { ...student, via: "email_link" as const }]) {
      expect(await refusal(add({}, actor))).toMatchObject({ code: "forbidden" });
    }
  });
});

describe("taking an add back", () => {
  test("works once, as long as nobody changed them", async () => {
    const { add, deps, student, stores, requestId, contact, change, audited } = await arrange();
    await add();
    expect(await removeContact(deps, student, { contactId: requestId })).toEqual({ removed: true });
    expect(await removeContact(deps, student, { contactId: requestId })).toEqual({ removed: true });
    expect(await stores.contacts.find(requestId)).toBeNull();
    expect(audited()).toEqual(["contact.added", "contact.removed"]);
    await change({ name: "Lena F." });
    expect(await removeContact(deps, student, { contactId: contact.id })).toEqual({ removed: false });
  });

  test("touches nobody else’s, and is for students", async () => {
    const { deps, otherStudent, advisor, contact, stores } = await arrange();
    await removeContact(deps, otherStudent, { contactId: contact.id });
    expect(await stores.contacts.find(contact.id)).toEqual(contact);
    expect(await refusal(removeContact(deps, advisor, { contactId: contact.id }))).toMatchObject({
      code: "forbidden",
    });
  });
});

describe("changing a contact", () => {
  test("replaces what the student wrote", async () => {
    const { change, stores, contact, audited } = await arrange();
    await change({ name: "Lena F.", noteLevel: "only_me" });
    expect(await stores.contacts.find(contact.id)).toEqual({
      ...contact,
      name: "Lena F.",
      organisation: null,
      title: null,
      email: null,
      zone: null,
      noteLevel: "only_me",
      revision: 2,
    });
    expect(audited()).toEqual(["contact.changed"]);
  });

  test("from two tabs is a conflict for the later, but the same form twice is not", async () => {
    const { change, audited } = await arrange();
    await change({ name: "Lena F." });
    await change({ name: "Lena F." });
    expect(await refusal(change({ name: "L. Fischer" }))).toMatchObject({ code: "conflict" });
    expect(audited()).toHaveLength(1);
  });

  test("of another student is refused as if there were none", async () => {
    const { change, otherStudent, advisor } = await arrange();
    expect(await refusal(change({ name: "X" }, otherStudent))).toMatchObject({ code: "not_found" });
    expect(await refusal(change({ contactId: anId() }))).toMatchObject({ code: "not_found" });
    expect(await refusal(change({ name: "X" }, advisor))).toMatchObject({ code: "forbidden" });
  });
});
