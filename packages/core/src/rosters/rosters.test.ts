import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CohortId } from "../shared/ids.ts";
import { aCohort, anId, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aWorld } from "../testing/world.ts";
import { NO_STUDIES } from "../people/studies.ts";
import { bringInRoster } from "./bring-in-roster.ts";
import { judgeRoster, type RosterMember } from "./judge-roster.ts";
import { readRoster } from "./read-roster.ts";
import type { BringInRoster } from "./schemas.ts";
import { takeBackRoster } from "./take-back-roster.ts";

const law = { id: anId<CohortId>(), name: "Law, spring" };
const table = (...rows: readonly (readonly string[])[]) =>
  rows.map((cells, place) => ({ line: place + 1, cells }));
const read = (...rows: readonly (readonly string[])[]) => readRoster(table(...rows), [law], null).lines;

describe("reading a roster", () => {
  test.each([
    [
      "headings in any order",
      [
        ["E-mail", "Year", "Name"],
        ["a@x.test", "3", "Ada King"],
      ],
    ],
    [
      "two names",
      [
        ["First Name", "Last name", "Email Address"],
        ["Ada", "King", "A@X.test"],
      ],
    ],
    [
      "the last name first",
      [
        ["student", "email"],
        ["King, Ada", "a@x.test"],
      ],
    ],
    ["no headings", [["Ada King", "a@x.test"]]],
    ["the address first", [["a@x.test", "Ada King", "3"]]],
    ["as a mail program writes it", [['"Ada King" <a@x.test>']]],
    ["a link to write to", [["Ada  King", "mailto:a@x.test"]]],
  ])("%s", (_, rows) => {
    expect(read(...rows)).toMatchObject([{ name: "Ada King", email: "a@x.test", problem: null }]);
  });

  test("names the columns it makes nothing of, and passes over empty rows", () => {
    const roster = readRoster(
      table(["Email", "Shoe size", ""], ["", " ", ""], ["a@x.test", "40", ""]),
      [law],
      law.id,
    );
    expect(roster.unused).toEqual(["Shoe size"]);
    expect(roster.lines).toMatchObject([{ line: 3, name: null, cohortId: law.id, problem: null }]);
  });

  test("says what is wrong with a row, and leaves the others alone", () => {
    const lines = read(
      ["Name", "Email", "Cohort"],
      ["Ada", "a@x.test", "law, SPRING"],
      ["Ada again", "A@x.test", "Law, spring"],
      ["Ben", "ben at x", ""],
      ["Cem\u202e", "c@x.test", ""],
      ["Dua", "d@x.test", "Medicine"],
    );
    expect(lines.map(({ problem }) => problem)).toEqual([
      null,
      "twice",
      "bad_email",
      "bad_name",
      "no_cohort",
    ]);
    expect(lines[0]?.cohortId).toBe(law.id);
  });

  test.each([
    [
      ["Program", "Class of", "First-Gen"],
      ["Nursing", "2028", "Y"],
      { program: "Nursing", graduationYear: 2028, firstGeneration: true },
    ],
    [
      ["Major", "Expected Graduation", "First generation student"],
      ["Law", "Spring 2027", "no"],
      { program: "Law", graduationYear: 2027, firstGeneration: false },
    ],
    [["Programme", "Grad Year", "1st gen"], ["", "n/a", "Unknown"], {}],
    [
      ["Degree", "Graduation year", "First gen"],
      ["Law", "soon", ""],
      { program: "Law", problem: "bad_year" },
    ],
    [
      ["Program", "Graduation year", "First gen"],
      ["Law", "2027", "perhaps"],
      { problem: "bad_first_generation" },
    ],
    [["Program", "Graduation year", "First gen"], ["La\u202ew", "2027", ""], { problem: "bad_program" }],
  ])("reads studies under %j", (headings, cells, studies) => {
    const [line] = read(["Name", "Email", ...headings], ["Ada", "a@x.test", ...cells]);
    expect(line).toMatchObject({ problem: null, ...studies });
    if (Object.keys(studies).length === 0) expect(line).not.toHaveProperty("program");
  });

  test("whatever is pasted becomes rows that keep their numbers", () => {
    const cells = fc.array(fc.string({ unit: "binary", maxLength: 20 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 8 }), (rows) => {
        const lines = read(...rows);
        expect(lines.length).toBeLessThanOrEqual(rows.length);
        expect(lines.map(({ line }) => line)).toEqual(
          lines.map(({ line }) => line).toSorted((a, b) => a - b),
        );
      }),
    );
  });
});

test.each<[string, Partial<RosterMember> | null, string | null, string]>([
  ["somebody new", null, "Ada", "new"],
  ["somebody new without a name", null, null, "no_name"],
  ["a student of another cohort", {}, null, "enrol"],
  ["a student of this cohort", { cohortIds: [law.id] }, null, "there"],
  ["an advisor", { isStudent: false }, "Ada", "not_student"],
  ["somebody disabled who had signed in", { disabled: true, hasSignedIn: true }, "Ada", "disabled"],
  ["somebody taken back before they signed in", { disabled: true }, "Ada", "back"],
])("%s", (_, member, name, outcome) => {
  const email = "a@x.test";
  const known = {
    email,
    ...NO_STUDIES,
    isStudent: true,
    disabled: false,
    hasSignedIn: false,
    cohortIds: [],
    ...member,
  };
  const line = { line: 1, name, email, cohortId: law.id, problem: null };
  expect(judgeRoster([line], new Map(member ? [[email, known]] : []))).toEqual([{ ...line, outcome }]);
});

async function arrange() {
  const deps = memoryDeps({ now: t("2026-11-18T15:00Z") });
  const world = await aWorld(deps);
  const stores = deps.stores(world.office.id);
  const cohort = aCohort();
  await stores.cohorts.insert(cohort);
  const rows = [
    { name: "Ines Duarte", email: "ines@harbor.example", cohortId: cohort.id },
    { name: "Omar Haddad", email: "omar@harbor.example", cohortId: null },
  ];
  const { email = "" } = (await stores.people.find(world.student.personId)) ?? {};
  return {
    ...world,
    deps,
    stores,
    cohort,
    rows,
    studentEmail: email,
    bringIn: (more: BringInRoster["rows"] = rows, invite = true, actor = world.admin) =>
      bringInRoster(deps, actor, { rows: more, invite }),
    takeBack: (all: Pick<Awaited<ReturnType<typeof bringInRoster>>, "added" | "enrolled" | "changed">) =>
      takeBackRoster(deps, world.admin, {
        added: [...all.added],
        enrolled: [...all.enrolled],
        changed: [...all.changed],
      }),
    person: (address: string) => stores.people.findByEmail(address),
    inCohort: () => stores.cohorts.enrolledIn(cohort.id),
    mail: () => deps.deliveries(world.office.id).filter(({ state }) => state === "planned"),
  };
}

describe("studies of a roster", () => {
  test("come with who is new, change who is here, and are put back", async () => {
    const { bringIn, takeBack, rows, person, studentEmail } = await arrange();
    const here = { name: null, email: studentEmail, cohortId: null };
    const wanted = rows.map((row) => ({ ...row, program: "Nursing", graduationYear: 2028 }));
    const all = await bringIn([...wanted, { ...here, program: "Law" }]);
    expect(all.changed).toMatchObject([{ program: null, graduationYear: null, firstGeneration: null }]);
    expect(await person("ines@harbor.example")).toMatchObject({ program: "Nursing", graduationYear: 2028 });
    expect(await person(studentEmail)).toMatchObject({ program: "Law", graduationYear: null });

    expect((await bringIn([{ ...here, program: "Law" }])).changed).toEqual([]);
    await takeBack(all);
    expect(await person(studentEmail)).toMatchObject({ program: null });
  });
});

describe("bringing it in", () => {
  test("adds, enrols and invites in the lane of many; sent again it changes nothing", async () => {
    const { bringIn, person, inCohort, mail, cohort } = await arrange();
    const { added, enrolled, refused } = await bringIn();
    expect(added).toHaveLength(2);
    expect(enrolled).toEqual([{ personId: added[0], cohortId: cohort.id }]);
    expect(refused).toEqual([]);
    expect(await person("omar@harbor.example")).toMatchObject({ name: "Omar Haddad", userId: null });
    expect(await inCohort()).toEqual([added[0]]);
    expect(mail()).toMatchObject([
      { kind: "invitation", lane: "bulk" },
      { kind: "invitation", lane: "bulk" },
    ]);
    expect(await bringIn()).toEqual({ added: [], changed: [], enrolled: [], refused: [] });
    expect(mail()).toHaveLength(2);
  });

  test("mails nobody when that was asked for, and refuses rows that changed meanwhile", async () => {
    const { bringIn, rows, admin, stores, mail, studentEmail, cohort, student } = await arrange();
    const { email = "" } = (await stores.people.find(admin.personId)) ?? {};
    const known = { name: "Somebody", email: studentEmail, cohortId: cohort.id };
    const result = await bringIn([...rows, { name: "Boss", email, cohortId: null }, known], false);
    expect(result.refused).toEqual([{ email, problem: "not_student" }]);
    expect(result.enrolled.map(({ personId }) => personId)).toContain(student.personId);
    expect(mail()).toEqual([]);
  });

  test("is an admin’s, into a cohort of the office that is open", async () => {
    const { bringIn, rows, advisor, stores, cohort, person } = await arrange();
    expect(await refusal(bringIn(rows, true, advisor))).toMatchObject({ code: "forbidden" });
    const nowhere = rows.map((row) => ({ ...row, cohortId: anId<CohortId>() }));
    expect(await refusal(bringIn(nowhere))).toMatchObject({ code: "not_found" });
    await stores.cohorts.save({ ...cohort, archivedAt: t("2026-11-01T00:00Z"), revision: 2 });
    expect(await refusal(bringIn())).toMatchObject({ code: "rule_violated" });
    expect(await person("ines@harbor.example")).toBeNull();
  });
});

describe("taking it back", () => {
  test("ends access, leaves the cohort and calls mail off; brought in again they are back and invited", async () => {
    const { bringIn, takeBack, person, inCohort, mail } = await arrange();
    const all = await bringIn();
    expect(await takeBack(all)).toEqual({ stayed: 0 });
    expect((await person("ines@harbor.example"))?.disabledAt).not.toBeNull();
    expect(await inCohort()).toEqual([]);
    expect(mail()).toEqual([]);
    expect((await bringIn()).added).toEqual(all.added);
    expect((await person("ines@harbor.example"))?.disabledAt).toBeNull();
    expect(mail()).toHaveLength(2);
  });

  test("whoever signed in since stays, in their cohort", async () => {
    const { bringIn, takeBack, person, stores, inCohort } = await arrange();
    const all = await bringIn();
    const ines = await person("ines@harbor.example");
    if (!ines) throw new Error("Ines did not come in.");
    await stores.people.save({ ...ines, userId: anId(), revision: 2 });
    expect(await takeBack(all)).toEqual({ stayed: 1 });
    expect((await person("ines@harbor.example"))?.disabledAt).toBeNull();
    expect(await inCohort()).toEqual([ines.id]);
  });
});
