import { matchesRule, type MembershipBy } from "@askaround/core/cohorts";
import { NO_LIMITS } from "@askaround/core/professionals";
import {
  addHours,
  addMinutes,
  type CohortId,
  type EnrolmentId,
  type MembershipId,
  type PersonId,
  type ProfessionalId,
  type Role,
  type Zone,
} from "@askaround/core/shared";
import { addCalendarDays } from "@askaround/core/shared";
import { NO_STUDIES, type Studies } from "@askaround/core/people";
import { COHORT_NAMES, FIELD_GROUPS, PROGRAMS } from "./fields.ts";
import { fullName, Mailboxes } from "./names.ts";
import type { DemoStaff } from "./staff.ts";
import { randomFrom } from "./random.ts";
import type { DemoCohort, DemoProfessional, DemoRuledCohort, DemoStudent, World } from "./world.ts";

const ELSEWHERE = ["America/Chicago", "America/Denver", "America/Los_Angeles", "Europe/London"] as Zone[];

/** A member of the office since before the term. */
export function addMember(
  world: World,
  name: string,
  email: string,
  roles: readonly Role[],
  zone: Zone = world.zone,
  studies: Studies = NO_STUDIES,
): PersonId {
  const { random, rows, officeId, term } = world;
  const createdAt = addHours(term.startsAt, -24 * random.between(3, 12));
  const id = random.idAt<PersonId>(createdAt);
  rows.people.push({
    officeId,
    id,
    userId: null,
    name,
    email,
    zone,
    ...studies,
    disabledAt: null,
    createdAt,
    revision: 1,
  });
  for (const role of roles)
    rows.memberships.push({ officeId, id: random.idAt<MembershipId>(createdAt), personId: id, role });
  return id;
}

export function addStaff(world: World, staff: readonly DemoStaff[], cohorts: readonly DemoCohort[]): void {
  for (const { name, email, roles, advises } of staff) {
    const personId = addMember(world, name, email, roles);
    for (const place of advises) {
      const cohort = cohorts[place];
      if (cohort) world.rows.cohortAdvisors.push({ officeId: world.officeId, cohortId: cohort.id, personId });
    }
  }
}

/** What some cohorts ask of a meeting before it counts; the others take every meeting held. */
const RULES: readonly Pick<DemoCohort, "leastMinutes" | "rules">[] = [
  { leastMinutes: 20, rules: ["not_relative", "distinct_organisations"] },
];

/** `count` cohorts of this term, each with its own fields and its share of the professionals. */
export function addCohorts(world: World, count: number, professionals: number): DemoCohort[] {
  const { random, rows, officeId, term } = world;
  return Array.from({ length: count }, (_, place) => {
    const id = random.idAt<CohortId>(addHours(term.startsAt, -300));
    const goalMeetings = 3 + (place % 3);
    const rules = RULES[place] ?? { leastMinutes: null, rules: [] };
    rows.cohorts.push({
      officeId,
      id,
      name: COHORT_NAMES[place] ?? `Cohort ${place + 1}`,
      startsOn: term.startsOn,
      endsOn: term.endsOn,
      goalMeetings,
      goalOn: addCalendarDays(term.endsOn, -7 * (1 + (place % 3))),
      ...rules,
      rules: [...rules.rules],
      joins: null,
      archivedAt: null,
      revision: 1,
    });
    const share =
      Math.ceil((professionals * (place + 1)) / count) - Math.ceil((professionals * place) / count);
    return { id, goalMeetings, ...rules, professionals: addProfessionals(world, place, share) };
  });
}

function addProfessionals(world: World, place: number, count: number): DemoProfessional[] {
  const { random, rows, officeId, term } = world;
  const fields = FIELD_GROUPS[place % FIELD_GROUPS.length] ?? [];
  return Array.from({ length: count }, () => {
    const { organisations, titles, learned, takeaways } = random.pick(fields);
    const who = {
      name: fullName(random),
      organisation: random.pick(organisations),
      title: random.pick(titles),
    };
    const id = random.idAt<ProfessionalId>(addMinutes(term.startsAt, -random.between(1, 10_000)));
    rows.professionals.push({ officeId, id, ...who, link: null, ...NO_LIMITS, revision: 1 });
    const zone = random.chance(0.12) ? random.pick(ELSEWHERE) : world.zone;
    return { id, ...who, zone, learned, takeaways };
  });
}

/** Two large programs and some of which a report may not tell. */
const PROGRAM_TURNS = [0, 4, 0, 4, 7, 0, 4, 2, 0, 4, 5, 9];

/** Students with made-up names; addresses never repeat. */
export class StudentBody {
  readonly #mailboxes = new Mailboxes();
  #count = 0;

  /** By turns and not by chance, so that the rest of a term stays as it was; some never said. */
  #studies({ term }: World): Studies {
    const place = this.#count++;
    const program = PROGRAMS[PROGRAM_TURNS[place % PROGRAM_TURNS.length] ?? 0] ?? null;
    const graduationYear = Number(term.endsOn.slice(0, 4)) + ((place * 5) % 4);
    const firstGeneration = place % 5 === 3 ? null : place % 3 === 0;
    return place % 11 === 10 ? NO_STUDIES : { program, graduationYear, firstGeneration };
  }

  add(world: World, given?: { readonly name: string; readonly email: string }): DemoStudent {
    const { random } = world;
    const name = given?.name ?? fullName(random);
    const zone = !given && random.chance(0.1) ? random.pick(ELSEWHERE) : world.zone;
    const email = this.#mailboxes.addressOf(name);
    const studies = this.#studies(world);
    const id = addMember(world, name, given?.email ?? email, ["student"], zone, studies);
    return { id, name, zone, studies };
  }
}

/** A cohort that nobody is put in by hand. Its ids come of a chance of its own, so that the rest of a term stays as it was. */
export function addRuledCohort(world: World, advisorId: PersonId | undefined): DemoRuledCohort {
  const { rows, officeId, term } = world;
  const joins = { programs: [], graduatesFrom: null, graduatesTo: null, firstGeneration: true };
  const id = randomFrom(RULED_SEED).idAt<CohortId>(addHours(term.startsAt, -200));
  const asked = { goalMeetings: 2, leastMinutes: null, rules: [] };
  rows.cohorts.push({
    officeId,
    id,
    name: "First in the family",
    startsOn: term.startsOn,
    endsOn: term.endsOn,
    goalOn: addCalendarDays(term.endsOn, -14),
    joins,
    ...asked,
    archivedAt: null,
    revision: 2,
  });
  if (advisorId) rows.cohortAdvisors.push({ officeId, cohortId: id, personId: advisorId });
  return { id, ...asked, joins, professionals: [] };
}

const RULED_SEED = 41;

/** Enrols them if the cohort's rule asks for them. */
export function enrolByRule(world: World, student: DemoStudent, cohort: DemoRuledCohort) {
  return matchesRule(cohort.joins, student.studies) ? [enrol(world, student, cohort, "rule")] : [];
}

export function enrol(world: World, student: DemoStudent, cohort: DemoCohort, by: MembershipBy = "hand") {
  const { rows, officeId, term } = world;
  const random = by === "hand" ? world.random : randomFrom(RULED_SEED + rows.people.length);
  const enrolledAt = addHours(term.startsAt, random.between(-40, 60));
  const id = random.idAt<EnrolmentId>(enrolledAt);
  rows.enrolments.push({
    officeId,
    id,
    cohortId: cohort.id,
    studentId: student.id,
    enrolledAt,
    by,
    leftAt: null,
  });
  return { cohort, enrolledAt };
}
