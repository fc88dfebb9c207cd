import { describe, expect, test } from "vitest";
import { ROLES, type Role } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import { anActor, anId } from "../testing/builders.ts";
import * as acts from "./acts.ts";
import { canReadNote, shownContactName } from "./notes.ts";
import * as scopes from "./scopes.ts";

type View = "own" | "cohorts" | "advised" | "office" | "-";
const VIEWS: Record<keyof typeof scopes, Record<Role, View>> = {
  contactScope: { student: "own", advisor: "-", admin: "-" },
  referralScope: { student: "own", advisor: "-", admin: "-" },
  thankYouScope: { student: "own", advisor: "-", admin: "-" },
  meetingScope: { student: "own", advisor: "cohorts", admin: "office" },
  cohortScope: { student: "-", advisor: "advised", admin: "office" },
  studentScope: { student: "-", advisor: "advised", admin: "office" },
  professionalScope: { student: "-", advisor: "advised", admin: "office" },
  prepDeskScope: { student: "-", advisor: "advised", admin: "-" },
  peopleScope: { student: "-", advisor: "-", admin: "office" },
  officeScope: { student: "-", advisor: "-", admin: "office" },
  ownScope: { student: "own", advisor: "own", admin: "own" },
  ownWorkScope: { student: "-", advisor: "own", admin: "own" },
};

describe("what an actor may list", () => {
  const cases = Object.entries(VIEWS).flatMap(([name, views]) =>
    ROLES.map((role) => ({ name: name as keyof typeof scopes, role, view: views[role] })),
  );

  test.each(cases)("$name for a $role is $view", ({ name, role, view }) => {
    const actor = anActor({ role });
    if (view === "-") {
      expect(() => scopes[name](actor)).toThrow(AppError);
      expect(() => scopes[name](actor)).toThrow(
        /^This page is for (students|advisors|advisors and admins|admins)\.$/,
      );
      return;
    }
    const scope: object = scopes[name](actor);
    expect(scope).toMatchObject({ kind: view, officeId: actor.officeId });
    const { officeId: _, kind: __, ...whose } = scope as Record<string, unknown>;
    expect(Object.values(whose)).toEqual(view === "office" ? [] : [actor.personId]);
  });
});

const OWN = (role: Role) => {
  const actor = anActor({ role });
  return { actor, row: { studentId: actor.personId, forgottenAt: null } };
};

/** Who may, on a row of their own; nobody may on a row of another's. */
const ACTS: Record<keyof typeof acts, { readonly roles: readonly Role[]; readonly byEmailLink: boolean }> = {
  canAddContact: { roles: ["student"], byEmailLink: false },
  canChangeContact: { roles: ["student"], byEmailLink: false },
  canScheduleMeeting: { roles: ["student"], byEmailLink: false },
  canChangeMeeting: { roles: ["student"], byEmailLink: false },
  canAnswerMeeting: { roles: ["student"], byEmailLink: true },
  canChangeReferral: { roles: ["student"], byEmailLink: false },
  canChangeThankYou: { roles: ["student"], byEmailLink: true },
  canChangeDuty: { roles: ["student"], byEmailLink: false },
  canCancelMail: { roles: ["student"], byEmailLink: false },
  canKeepPrepDesk: { roles: ["advisor"], byEmailLink: false },
  canManageCohorts: { roles: ["admin"], byEmailLink: false },
  canManagePeople: { roles: ["admin"], byEmailLink: false },
  canManageOffice: { roles: ["admin"], byEmailLink: false },
  canDoStaffWork: { roles: ["advisor", "admin"], byEmailLink: false },
  canChangeProfile: { roles: ROLES, byEmailLink: false },
};
const WHOSE = [
  "canChangeContact",
  "canChangeMeeting",
  "canAnswerMeeting",
  "canChangeReferral",
  "canChangeThankYou",
  "canChangeDuty",
  "canCancelMail",
] as const;

describe("what an actor may do", () => {
  const cases = Object.entries(ACTS).flatMap(([name, { roles, byEmailLink }]) =>
    ROLES.flatMap((role) => [
      { name: name as keyof typeof acts, role, via: "app" as const, may: roles.includes(role) },
      {
        name: name as keyof typeof acts,
        role,
        via: "email_link" as const,
        may: roles.includes(role) && byEmailLink,
      },
    ]),
  );

  test.each(cases)("$name as a $role by $via: $may", ({ name, role, via, may }) => {
    const { actor, row } = OWN(role);
    expect(acts[name]({ ...actor, via }, row)).toBe(may);
  });

  test.each(WHOSE.flatMap((name) => ROLES.map((role) => ({ name, role }))))(
    "$name never on another’s row, as a $role",
    ({ name, role }) => {
      expect(acts[name](anActor({ role }), { studentId: anId(), forgottenAt: null })).toBe(false);
    },
  );
});

describe("what a student wrote", () => {
  test.each([
    { level: "only_me", student: false, advisor: false, admin: false },
    { level: "my_advisor", student: false, advisor: true, admin: false },
    { level: "office", student: false, advisor: true, admin: true },
  ] as const)("at level $level is read by others: $student, $advisor, $admin", ({ level, ...may }) => {
    for (const role of ROLES) expect(canReadNote(anActor({ role }), level, anId())).toBe(may[role]);
  });

  test.each(["only_me", "my_advisor", "office"] as const)(
    "at level %s is always read by its owner",
    (level) => {
      for (const role of ROLES) {
        const actor = anActor({ role });
        expect(canReadNote(actor, level, actor.personId)).toBe(true);
      }
    },
  );

  test.each([
    {
      noteLevel: "only_me",
      organisation: "Northwind Maps",
      role: "advisor",
      want: "someone at Northwind Maps",
    },
    { noteLevel: "only_me", organisation: null, role: "advisor", want: "someone" },
    { noteLevel: "my_advisor", organisation: "Northwind Maps", role: "advisor", want: "Lena Fischer" },
    {
      noteLevel: "my_advisor",
      organisation: "Northwind Maps",
      role: "admin",
      want: "someone at Northwind Maps",
    },
    { noteLevel: "office", organisation: "Northwind Maps", role: "admin", want: "Lena Fischer" },
  ] as const)("names a contact of level $noteLevel to an $role as $want", ({ role, want, ...contact }) => {
    const shown = shownContactName(anActor({ role }), {
      ...contact,
      name: "Lena Fischer",
      studentId: anId(),
    });
    expect(shown).toBe(want);
  });
});
