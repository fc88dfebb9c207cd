import { describe, expect, test } from "vitest";
import { enrolStudent } from "../cohorts/enrolment.ts";
import { addCohortAdvisor } from "../cohorts/advisors.ts";
import type { Role } from "../shared/actor.ts";
import type { PersonId } from "../shared/ids.ts";
import { aCohort, anId, berlin, newYork, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aMember, aWorld } from "../testing/world.ts";
import { addPerson } from "./add-person.ts";
import { changePerson } from "./change-person.ts";
import { changeProfile } from "./change-profile.ts";
import { disablePerson, enablePerson } from "./disable-person.ts";
import { resendInvitation } from "./resend-invitation.ts";
import type { AddPerson } from "./schemas.ts";

const NOW = t("2026-11-18T15:00Z");

async function arrange() {
  const deps = memoryDeps({ now: NOW });
  const world = await aWorld(deps);
  const { office, admin, student } = world;
  const stores = deps.stores(office.id);
  const input: Omit<AddPerson, "requestId"> = {
    name: "Ines Duarte",
    email: "ines@harbor.example",
    zone: berlin,
    roles: ["student"],
    cohortId: null,
  };
  const roles = async (id = student.personId) =>
    (await stores.people.memberships(id)).map(({ role }) => role);
  return {
    ...world,
    deps,
    stores,
    input,
    roles,
    person: (id = student.personId) => stores.people.find(id),
    add: (more: Partial<AddPerson> = {}, actor = admin) =>
      addPerson(deps, actor, { requestId: anId(), ...input, ...more }),
    change: async (more: object, personId = student.personId, actor = admin) => {
      const person = await stores.people.find(personId);
      const { name = "", email = "", zone = newYork, revision = 1 } = person ?? {};
      const now = { personId, name, email, zone, revision, roles: await roles(personId) };
      return changePerson(deps, actor, { ...now, ...more });
    },
    audited: () => deps.auditEvents(office.id).map(({ kind }) => kind),
    mail: () => deps.deliveries(office.id),
  };
}

describe("adding a person", () => {
  test("gives them their roles and invites them by mail", async () => {
    const { add, person, roles, mail, audited } = await arrange();
    const { personId } = await add({ roles: ["student", "advisor"] });
    expect(await person(personId)).toMatchObject({ name: "Ines Duarte", userId: null, disabledAt: null });
    expect(await roles(personId)).toEqual(["student", "advisor"]);
    expect(mail()).toMatchObject([
      { kind: "invitation", recipientId: personId, version: 1, dueAt: NOW, zone: berlin },
    ]);
    expect(audited()).toEqual(["person.added"]);
  });

  test("sent twice adds one, and another person under the same id is refused", async () => {
    const { add, mail, audited } = await arrange();
    const requestId = anId<PersonId>();
    const first = await add({ requestId });
    expect(await add({ requestId })).toEqual(first);
    expect(mail()).toHaveLength(1);
    expect(audited()).toEqual(["person.added"]);
    expect(await refusal(add({ requestId, email: "other@harbor.example" }))).toMatchObject({
      code: "conflict",
    });
  });

  test("may enrol a student at once", async () => {
    const { add, stores, deps, office } = await arrange();
    const cohort = aCohort();
    await stores.cohorts.insert(cohort);
    const { personId } = await add({ cohortId: cohort.id });
    expect(deps.progress(office.id, personId)).toMatchObject([{ cohortId: cohort.id }]);
  });

  test("is refused at the field, and keeps nothing", async () => {
    const { add, stores, input, student, person, audited } = await arrange();
    const cohort = aCohort();
    await stores.cohorts.insert(cohort);
    const taken = (await person(student.personId))?.email ?? "";
    expect(await refusal(add({ email: taken }))).toEqual({
      code: "invalid",
      message: "Someone in this office already has this email address.",
      fields: { email: "Someone in this office already has this email address." },
    });
    expect(await refusal(add({ cohortId: anId() }))).toMatchObject({
      fields: { cohortId: "Choose a cohort from the list." },
    });
    expect(await refusal(add({ cohortId: cohort.id, roles: ["advisor"] }))).toMatchObject({
      fields: { cohortId: "Only students join a cohort." },
    });
    expect(await stores.people.findByEmail(input.email)).toBeNull();
    expect(audited()).toEqual([]);
  });
});

describe("changing a person", () => {
  test("adds and takes away roles", async () => {
    const { change, roles, person, audited, deps, office, student } = await arrange();
    await change({ roles: ["advisor"], name: "Amara Okafor-Lind" });
    expect(await roles()).toEqual(["advisor"]);
    expect(await person()).toMatchObject({ name: "Amara Okafor-Lind", revision: 2 });
    expect(audited()).toEqual(["person.changed"]);
    expect(deps.auditEvents(office.id)).toMatchObject([
      { subjectId: student.personId, detail: { gained: "advisor", lost: "student" } },
    ]);
  });

  test("without the role ends what hung on it", async () => {
    const { change, deps, stores, admin, student, advisor, office } = await arrange();
    const cohort = aCohort();
    await stores.cohorts.insert(cohort);
    const of = { cohortId: cohort.id };
    await enrolStudent(deps, admin, { ...of, personId: student.personId });
    await addCohortAdvisor(deps, admin, { ...of, personId: advisor.personId });
    await change({ roles: ["advisor"] });
    await change({ roles: ["student"] }, advisor.personId);
    expect(await stores.cohorts.enrolledIn(cohort.id)).toEqual([]);
    expect(deps.progress(office.id, student.personId)).toEqual([]);
    expect(await stores.cohorts.listAdvisedBy(advisor.personId)).toEqual([]);
  });

  test("to an address in use is refused, but their own is fine", async () => {
    const { change, person, otherStudent } = await arrange();
    const taken = (await person(otherStudent.personId))?.email;
    expect(await refusal(change({ email: taken }))).toMatchObject({
      code: "invalid",
      fields: { email: expect.any(String) },
    });
    await change({ zone: berlin });
    expect(await person()).toMatchObject({ zone: berlin });
  });

  test("from two tabs is a conflict for the later; the same form twice is not", async () => {
    const { change, audited } = await arrange();
    await change({ name: "A", revision: 1 });
    await change({ name: "A", revision: 1 });
    expect(await refusal(change({ name: "B", revision: 1 }))).toMatchObject({ code: "conflict" });
    expect(audited()).toHaveLength(1);
  });

  test("leaves the office an admin", async () => {
    const { change, admin, deps, office, roles } = await arrange();
    const alone = { code: "rule_violated", fields: { roles: expect.stringContaining("only admin") } };
    expect(await refusal(change({ roles: ["advisor"] }, admin.personId))).toMatchObject(alone);
    expect(await refusal(disablePerson(deps, admin, { personId: admin.personId }))).toMatchObject(alone);
    const second = await aMember(deps, office, "admin");
    await change({ roles: ["advisor"] }, admin.personId, second);
    expect(await roles(admin.personId)).toEqual(["advisor"]);
  });

  test("counts no disabled admin as one who remains", async () => {
    const { change, admin, deps, office } = await arrange();
    await aMember(deps, office, "admin", { disabledAt: NOW });
    expect(await refusal(change({ roles: ["student"] }, admin.personId))).toMatchObject({
      code: "rule_violated",
    });
  });
});

test("a disabled admin may lose the role, since they were not one who remained", async () => {
  const { change, deps, office, roles } = await arrange();
  const gone = await aMember(deps, office, "admin", { disabledAt: NOW });
  await change({ roles: ["advisor"] }, gone.personId);
  expect(await roles(gone.personId)).toEqual(["advisor"]);
});

describe("disabling a person", () => {
  test("stops their invitation and can be taken back; twice does no harm", async () => {
    const { add, deps, admin, person, mail, audited } = await arrange();
    const { personId } = await add();
    await disablePerson(deps, admin, { personId });
    await disablePerson(deps, admin, { personId });
    expect(await person(personId)).toMatchObject({ disabledAt: NOW, revision: 2 });
    expect(mail()).toMatchObject([{ state: "cancelled", reason: "person_disabled" }]);
    await enablePerson(deps, admin, { personId });
    await enablePerson(deps, admin, { personId });
    expect(await person(personId)).toMatchObject({ disabledAt: null, revision: 3 });
    expect(audited()).toEqual(["person.added", "person.disabled", "person.enabled"]);
  });
});

describe("sending an invitation again", () => {
  test("sends one more mail, once a minute", async () => {
    const { add, deps, admin, mail } = await arrange();
    const { personId } = await add();
    deps.setNow(t("2026-11-18T16:00:10Z"));
    await resendInvitation(deps, admin, { personId });
    deps.setNow(t("2026-11-18T16:00:50Z"));
    await resendInvitation(deps, admin, { personId });
    expect(mail().map(({ state }) => state)).toEqual(["cancelled", "planned"]);
    deps.setNow(t("2026-11-18T16:05Z"));
    await resendInvitation(deps, admin, { personId });
    expect(mail().filter(({ state }) => state === "planned")).toHaveLength(1);
    expect(mail()).toHaveLength(3);
  });

  test("is refused for someone disabled", async () => {
    const { deps, admin, student } = await arrange();
    const ref = { personId: student.personId };
    await disablePerson(deps, admin, ref);
    expect(await refusal(resendInvitation(deps, admin, ref))).toMatchObject({ code: "rule_violated" });
  });
});

test("people are kept by admins, and one of another office is not found", async () => {
  const { deps, input, admin, student, advisor, change, add } = await arrange();
  const ref = { personId: student.personId };
  for (const actor of [student, advisor, { ...admin, via: "email_link" as const }]) {
    for (const act of [
      add({}, actor),
      change({ roles: ["admin"] satisfies Role[] }, student.personId, actor),
      disablePerson(deps, actor, ref),
      enablePerson(deps, actor, ref),
      resendInvitation(deps, actor, ref),
    ]) {
      expect(await refusal(act)).toMatchObject({ code: "forbidden" });
    }
  }
  const foreign = { personId: (await aWorld(deps)).student.personId };
  const { name, email, zone } = input;
  for (const act of [
    disablePerson(deps, admin, foreign),
    enablePerson(deps, admin, foreign),
    resendInvitation(deps, admin, foreign),
    changePerson(deps, admin, { ...foreign, name, email, zone, roles: ["student"], revision: 1 }),
  ]) {
    expect(await refusal(act)).toMatchObject({ code: "not_found" });
  }
});

describe("one’s own profile", () => {
  test.each(["student", "advisor", "admin"] as const)("can be changed by a %s", async (role) => {
    const world = await arrange();
    const actor = world[role];
    await changeProfile(world.deps, actor, { name: "New Name", zone: berlin, revision: 1 });
    await changeProfile(world.deps, actor, { name: "New Name", zone: berlin, revision: 1 });
    expect(await world.person(actor.personId)).toMatchObject({ name: "New Name", zone: berlin, revision: 2 });
    expect(world.audited()).toEqual(["profile.changed"]);
    const late = changeProfile(world.deps, actor, { name: "Older", zone: berlin, revision: 1 });
    expect(await refusal(late)).toMatchObject({ code: "conflict" });
  });

  test("is not opened by an emailed link", async () => {
    const { deps, student } = await arrange();
    const act = changeProfile(
      deps,
      { ...student, via: "email_link" },
      { name: "X", zone: berlin, revision: 1 },
    );
    expect(await refusal(act)).toMatchObject({ code: "forbidden" });
  });
});
