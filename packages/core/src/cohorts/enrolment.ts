import { keepTasks } from "../assignments/keep-tasks.ts";
import { recordAct } from "../audit/record.ts";
import { requireCohortManager } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";

import { AppError } from "../shared/errors.ts";
import type { CohortId, PersonId } from "../shared/ids.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { MembershipBy } from "./membership.ts";
import { mailJoined } from "./mail-joined.ts";
import { moveStudents, whyNotMoved } from "./move-students.ts";
import { refreshProgress } from "./refresh-progress.ts";
import { requireMember, requireOpenCohort } from "./require-cohort.ts";
import type { CohortMember, MoveStudent } from "./schemas.ts";

/** Puts a student into a cohort. Doing it twice does no harm. */
export async function enrolStudent(deps: Deps, actor: Actor, input: CohortMember): Promise<void> {
  requireCohortManager(actor);
  await deps.transact(actor.officeId, async (stores) => {
    await requireOpenCohort(stores, input.cohortId);
    await requireMember(stores, input.personId, "student");
    await enrol(deps, stores, actor, input.cohortId, input.personId);
  });
}

/** Takes a student out of a cohort; what they did stays theirs. */
export async function withdrawStudent(deps: Deps, actor: Actor, input: CohortMember): Promise<void> {
  requireCohortManager(actor);
  await deps.transact(actor.officeId, async (stores) => {
    await requireOpenCohort(stores, input.cohortId);
    await withdraw(deps, stores, actor, input.cohortId, input.personId);
  });
}

/**
 * Takes a student out of one cohort and puts them into another at the same moment. Both enrolments stay on record. Throws
 * rule_violated when they are not in the first or are in the second, so that two admins do not move one student to two places.
 */
export async function moveStudent(deps: Deps, actor: Actor, input: MoveStudent): Promise<void> {
  requireCohortManager(actor);
  const { fromCohortId, toCohortId, personId } = input;
  await deps.transact(actor.officeId, async (stores) => {
    await requireOpenCohort(stores, fromCohortId);
    await requireOpenCohort(stores, toCohortId);
    await requireMember(stores, personId, "student");
    const [student] = await stores.bulk.students([personId], { advisorId: null, cohortId: null });
    const move = { studentId: personId, from: fromCohortId, to: toCohortId };
    const why = whyNotMoved(student?.inCohorts ?? [], move);
    if (why !== null) throw new AppError("rule_violated", NOT_MOVED[why]);
    await moveStudents(deps, stores, actor, [move]);
    await keepTasks(deps, stores, [personId]);
    await refreshProgress(stores, personId);
  });
}

const NOT_MOVED = {
  not_there: "They are not in that cohort any more.",
  there_already: "They are in that cohort already.",
} as const;

/** The writes of an enrolment, for a unit of work that has checked who may be enrolled. */
export async function enrol(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  cohortId: CohortId,
  studentId: PersonId,
): Promise<void> {
  const current = await stores.cohorts.enrolmentsOf(studentId);
  if (current.some((enrolment) => enrolment.cohortId === cohortId)) return;

  await stores.cohorts.enrol({
    id: deps.newId(),
    cohortId,
    studentId,
    enrolledAt: deps.now(),
    by: "hand",
    leftAt: null,
    leftBy: null,
  });
  await settle(deps, stores, actor, "cohort.student_enrolled", cohortId, studentId);
}

/** The writes of leaving a cohort; nothing when the student is not in it. */
export async function withdraw(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  cohortId: CohortId,
  studentId: PersonId,
  by: MembershipBy = "hand",
): Promise<void> {
  const current = await stores.cohorts.enrolmentsOf(studentId);
  if (!current.some((enrolment) => enrolment.cohortId === cohortId)) return;

  await stores.cohorts.leave(cohortId, studentId, deps.now(), by);
  await settle(deps, stores, actor, "cohort.student_left", cohortId, studentId);
}

async function settle(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  kind: "cohort.student_enrolled" | "cohort.student_left",
  cohortId: CohortId,
  studentId: PersonId,
): Promise<void> {
  await recordAct(deps, stores, actor, kind, { studentId, subjectId: cohortId });
  await keepTasks(deps, stores, [studentId]);
  if (kind === "cohort.student_enrolled") await mailJoined(deps, stores, [studentId]);
  await refreshProgress(stores, studentId);
}
