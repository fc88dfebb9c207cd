import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addPerson } from "../people/add-person.ts";
import { changePerson } from "../people/change-person.ts";
import { NO_STUDIES, type Studies } from "../people/studies.ts";
import { bringInRoster } from "../rosters/bring-in-roster.ts";
import { AppError } from "../shared/errors.ts";
import type { PersonId } from "../shared/ids.ts";
import { addMinutes } from "../shared/calendar.ts";
import { aCohort, anId, newYork, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aMember, aWorld } from "../testing/world.ts";
import { archiveCohort } from "./archive-cohort.ts";
import { enrolStudent, withdrawStudent } from "./enrolment.ts";
import { followCohortRule, setCohortRule } from "./follow-rule.ts";
import { decideMembership, foreseeRule, matchesRule, type MembershipRule } from "./membership.ts";
import { MembershipRuleSchema } from "./schemas.ts";

const anyone: MembershipRule = {
  programs: [],
  graduatesFrom: null,
  graduatesTo: null,
  firstGeneration: null,
};
const maths: MembershipRule = { ...anyone, programs: ["Mathematics"] };

test.each([
  { rule: maths, studies: { program: "mathematics " }, want: true },
  { rule: { ...anyone, programs: ["B.Sc. Nursing"] }, studies: { program: "Bsc  nursing" }, want: true },
  { rule: maths, studies: { program: "Physics" }, want: false },
  { rule: maths, studies: {}, want: false },
  { rule: { ...anyone, programs: ["Law", "Mathematics"] }, studies: { program: "Law" }, want: true },
  { rule: { ...anyone, graduatesFrom: 2027 }, studies: { graduationYear: 2027 }, want: true },
  { rule: { ...anyone, graduatesFrom: 2027 }, studies: { graduationYear: 2026 }, want: false },
  { rule: { ...anyone, graduatesTo: 2028 }, studies: { graduationYear: 2028 }, want: true },
  { rule: { ...anyone, graduatesTo: 2028 }, studies: { graduationYear: 2029 }, want: false },
  { rule: { ...anyone, graduatesTo: 2028 }, studies: {}, want: false },
  { rule: { ...anyone, firstGeneration: true }, studies: { firstGeneration: true }, want: true },
  { rule: { ...anyone, firstGeneration: true }, studies: {}, want: false },
  { rule: { ...anyone, firstGeneration: false }, studies: {}, want: false },
  {
    rule: { ...maths, graduatesFrom: 2027, graduatesTo: 2028 },
    studies: { program: "Mathematics", graduationYear: 2029 },
    want: false,
  },
])("$studies under $rule: $want", ({ rule, studies, want }) => {
  expect(matchesRule(rule, { ...NO_STUDIES, ...studies })).toBe(want);
});

test.each([
  { matches: true, latest: null, want: "join" },
  { matches: true, latest: { by: "rule", leftBy: "rule" }, want: "join" },
  { matches: true, latest: { by: "rule", leftBy: "hand" }, want: "stay" },
  { matches: true, latest: { by: "hand", leftBy: "hand" }, want: "stay" },
  { matches: true, latest: { by: "rule", leftBy: null }, want: "stay" },
  { matches: false, latest: { by: "rule", leftBy: null }, want: "leave" },
  { matches: false, latest: { by: "hand", leftBy: null }, want: "stay" },
  { matches: false, latest: null, want: "stay" },
] as const)("matching $matches after $latest: $want", ({ matches, latest, want }) => {
  expect(decideMembership(matches, latest)).toBe(want);
});

test.each([
  { rule: anyone, path: "programs" },
  { rule: { ...anyone, graduatesFrom: 2029, graduatesTo: 2027 }, path: "graduatesTo" },
  { rule: { ...anyone, graduatesFrom: 27 }, path: "graduatesFrom" },
])("$rule is refused at $path", ({ rule, path }) => {
  const issues = MembershipRuleSchema.safeParse(rule).error?.issues ?? [];
  expect(issues.map((issue) => issue.path.join("."))).toContain(path);
});

test("what a rule would do is known before it does it", () => {
  const of = (program: string, by?: "hand" | "rule", leftBy: "hand" | "rule" | null = null) => ({
    ...NO_STUDIES,
    studentId: anId<PersonId>(),
    program,
    latest: by ? { by, leftBy } : null,
  });
  const law = { ...anyone, programs: ["Law"] };
  const all = [of("Law"), of("Art", "rule"), of("Art", "hand"), of("Law", "hand", "hand"), of("Law", "rule")];
  const [first, second, third, fourth] = all.map(({ studentId }) => studentId);
  expect(foreseeRule(law, all)).toEqual({
    joining: [first],
    leaving: [second],
    stayIn: [third],
    stayOut: [fourth],
    members: 3,
  });
});

async function arrange() {
  const deps = memoryDeps({ now: t("2026-10-01T12:00Z") });
  const { office, admin } = await aWorld(deps);
  const stores = deps.stores(office.id);
  const cohort = aCohort();
  await stores.cohorts.insert(cohort);
  const ref = { cohortId: cohort.id };
  const members = async () => (await stores.cohorts.enrolledIn(cohort.id)).toSorted();
  const setRule = async (joins: MembershipRule | null, keep = false) => {
    const { revision } = (await stores.cohorts.find(cohort.id)) ?? cohort;
    await setCohortRule(deps, admin, { ...ref, joins, keep, revision });
  };
  const follow = async () => {
    let all = { joined: 0, left: 0 };
    for (let more = true; more;) {
      const { joined, left, remaining } = await followCohortRule(deps, admin, ref);
      all = { joined: all.joined + joined, left: all.left + left };
      more = remaining > 0;
    }
    return all;
  };
  const study = async (personId: PersonId, studies: Partial<Studies>) => {
    const person = await stores.people.find(personId);
    if (!person) throw new Error("No such person.");
    const { name, email, zone, revision } = person;
    await changePerson(deps, admin, {
      personId,
      name,
      email,
      zone,
      revision,
      roles: ["student"],
      ...studies,
    });
  };
  const add = async (studies: Partial<Studies>) =>
    (await aMember(deps, office, "student", { ...NO_STUDIES, ...studies })).personId;
  return { deps, office, admin, stores, cohort, ref, members, setRule, follow, study, add };
}

describe("a cohort with a rule", () => {
  test("takes in whom it asks for, and lets go whom it brought", async () => {
    const { members, setRule, follow, study, add } = await arrange();
    const [ada, ben] = [await add({ program: "Mathematics" }), await add({ program: "Law" })];
    await setRule(maths);
    expect(await follow()).toEqual({ joined: 1, left: 0 });
    expect(await members()).toEqual([ada]);
    await study(ben, { program: "Mathematics" });
    expect(await members()).toEqual([ada, ben].toSorted());
    await study(ada, { program: "Law" });
    expect(await members()).toEqual([ben]);
    await setRule({ ...anyone, programs: ["Law"] });
    expect(await follow()).toEqual({ joined: 1, left: 1 });
    expect(await members()).toEqual([ada]);
  });

  test("leaves alone whom people put in or took out", async () => {
    const { deps, admin, ref, members, setRule, follow, study, add } = await arrange();
    const [inByHand, outByHand] = [await add({ program: "Law" }), await add({ program: "Mathematics" })];
    await enrolStudent(deps, admin, { ...ref, personId: inByHand });
    await setRule(maths);
    await follow();
    await withdrawStudent(deps, admin, { ...ref, personId: outByHand });
    expect(await follow()).toEqual({ joined: 0, left: 0 });
    await study(outByHand, { graduationYear: 2028 });
    await study(inByHand, { graduationYear: 2028 });
    expect(await members()).toEqual([inByHand]);
  });

  test("is followed by those who come new, one by one or with a roster", async () => {
    const { deps, admin, members, setRule } = await arrange();
    await setRule(maths);
    const [one, other] = ["one@students.test", "other@students.test"];
    const { personId } = await addPerson(deps, admin, {
      requestId: anId(),
      name: "One",
      email: one,
      zone: newYork,
      roles: ["student"],
      cohortId: null,
      program: "mathematics",
    });
    const row = { name: "Other", email: other, cohortId: null, program: "Mathematics" };
    const { added } = await bringInRoster(deps, admin, { rows: [row], invite: false });
    expect(await members()).toEqual([personId, ...added].toSorted());
  });

  test("gives its late joiners up when the rule goes, or keeps them when asked to", async () => {
    const { stores, cohort, members, setRule, follow, add } = await arrange();
    const ada = await add({ program: "Mathematics" });
    await setRule(maths);
    await follow();
    await setRule(null, true);
    expect(await follow()).toEqual({ joined: 0, left: 0 });
    expect(await stores.cohorts.enrolmentsOf(ada)).toMatchObject([{ cohortId: cohort.id, by: "hand" }]);
    const ben = await add({ program: "Law" });
    await setRule({ ...anyone, programs: ["Law"] });
    await follow();
    await setRule(null);
    expect(await follow()).toEqual({ joined: 0, left: 1 });
    expect(await members()).toEqual([ada]);
    expect(await stores.cohorts.enrolmentsOf(ben)).toEqual([]);
  });

  test("rests while it is archived, and catches up afterwards", async () => {
    const { deps, admin, ref, members, setRule, follow, study, add } = await arrange();
    const ada = await add({ program: "Law" });
    await setRule(maths);
    await archiveCohort(deps, admin, { ...ref, archived: true });
    await study(ada, { program: "Mathematics" });
    expect(await members()).toEqual([]);
    expect(await refusal(follow())).toMatchObject({ code: "rule_violated" });
    await archiveCohort(deps, admin, { ...ref, archived: false });
    expect(await follow()).toEqual({ joined: 1, left: 0 });
  });

  test("is set once, and by admins", async () => {
    const { deps, office, admin, ref, setRule } = await arrange();
    await setRule(maths);
    const again = { ...ref, joins: { ...maths, graduatesTo: 2030 }, keep: false, revision: 1 };
    expect(await refusal(setCohortRule(deps, admin, again))).toMatchObject({ code: "conflict" });
    const advisor = await aMember(deps, office, "advisor");
    expect(await refusal(setCohortRule(deps, advisor, again))).toMatchObject({ code: "forbidden" });
    expect(await refusal(followCohortRule(deps, advisor, ref))).toMatchObject({ code: "forbidden" });
  });
});

const RULES = [maths, { ...anyone, graduatesFrom: 2027 }, { ...maths, firstGeneration: true }, null] as const;
const PROGRAMS = ["Mathematics", "Law", null] as const;
const YEARS = [2026, 2027, 2028, null] as const;
const act = fc.record({
  kind: fc.constantFrom("rule", "study", "enrol", "withdraw", "role", "archive"),
  who: fc.nat({ max: 3 }),
  what: fc.nat({ max: 11 }),
});

test("after any acts whatever, the members are those of a recount from the enrolments’ own history", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 25 }), async (acts) => {
      const world = await arrange();
      const { deps, admin, stores, ref, members, setRule, follow, study, add } = world;
      const students = [await add({}), await add({ program: "Law" }), await add({}), await add({})] as const;
      /** What people decided of each: in, out, or nothing. */
      const hand = new Map<PersonId, "in" | "out">();
      let keeps = false;
      for (const { kind, who, what } of acts) {
        deps.setNow(addMinutes(deps.now(), 1));
        const personId = students[who] ?? students[0];
        const before = await members();
        try {
          if (kind === "rule") {
            keeps = what % 2 === 0;
            const joins = RULES[what % RULES.length] ?? null;
            await setRule(joins, joins === null && keeps);
            if (joins === null && keeps) for (const id of before) hand.set(id, "in");
            await follow();
          }
          if (kind === "study")
            await study(personId, {
              program: PROGRAMS[what % 3] ?? null,
              graduationYear: YEARS[what % 4] ?? null,
              firstGeneration: what % 2 === 0,
            });
          if (kind === "enrol") {
            await enrolStudent(deps, admin, { ...ref, personId });
            if (!before.includes(personId)) hand.set(personId, "in");
          }
          if (kind === "withdraw") {
            await withdrawStudent(deps, admin, { ...ref, personId });
            if (before.includes(personId)) hand.set(personId, "out");
          }
          if (kind === "role") {
            const { name, email, zone, revision } = (await stores.people.find(personId)) ?? fail();
            const change = { personId, name, email, zone };
            await changePerson(deps, admin, { ...change, revision, roles: ["advisor"] });
            await changePerson(deps, admin, { ...change, revision: revision + 1, roles: ["student"] });
            if (before.includes(personId)) hand.delete(personId);
          }
          if (kind === "archive") {
            await archiveCohort(deps, admin, { ...ref, archived: what % 2 === 0 });
          }
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
        }
      }
      await archiveCohort(deps, admin, { ...ref, archived: false });
      await follow();
      const { joins } = (await stores.cohorts.find(ref.cohortId)) ?? fail();
      const want: PersonId[] = [];
      for (const id of students) {
        const person = (await stores.people.find(id)) ?? fail();
        const asked = joins !== null && matchesRule(joins, person);
        if (hand.get(id) === "in" || (asked && hand.get(id) !== "out")) want.push(id);
      }
      expect(await members()).toEqual(want.toSorted());
    }),
    { numRuns: 200 },
  );
});

function fail(): never {
  throw new Error("It is there.");
}
