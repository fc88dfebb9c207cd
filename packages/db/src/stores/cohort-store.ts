import type { CohortStore } from "@askaround/core/cohorts";
import type { CohortId, OfficeId, PersonId } from "@askaround/core/shared";
import { and, asc, eq, getTableColumns, isNotNull, isNull } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import {
  cohortAdvisors,
  cohorts,
  eligibilityAnswers,
  eligibilityDecisions,
  enrolments,
  leaves,
} from "../schema/index.ts";
import { readStandings } from "./standings.ts";

const columns = {
  id: cohorts.id,
  name: cohorts.name,
  startsOn: cohorts.startsOn,
  endsOn: cohorts.endsOn,
  goalMeetings: cohorts.goalMeetings,
  goalOn: cohorts.goalOn,
  leastMinutes: cohorts.leastMinutes,
  rules: cohorts.rules,
  joins: cohorts.joins,
  archivedAt: cohorts.archivedAt,
  revision: cohorts.revision,
};

export function cohortStore(tx: Tx, officeId: OfficeId): CohortStore {
  const here = eq(cohorts.officeId, officeId);
  return {
    async find(id) {
      const [row] = await tx
        .select(columns)
        .from(cohorts)
        .where(and(here, eq(cohorts.id, id)));
      return row ?? null;
    },
    async findForUpdate(id) {
      const found = tx
        .select(columns)
        .from(cohorts)
        .where(and(here, eq(cohorts.id, id)));
      const [row] = await found.for("no key update");
      return row ?? null;
    },
    async insert(cohort) {
      await tx.insert(cohorts).values({ officeId, ...cohort, rules: [...cohort.rules] });
    },
    async save({ id, revision, ...cohort }) {
      const saved = await tx
        .update(cohorts)
        .set({ ...cohort, rules: [...cohort.rules], revision })
        .where(and(here, eq(cohorts.id, id), eq(cohorts.revision, revision - 1)))
        .returning({ id: cohorts.id });
      return saved.length === 1;
    },
    ...advisorsOf(tx, officeId),
    ...enrolmentsIn(tx, officeId),
    ...leavesIn(tx, officeId),
    ...eligibilityIn(tx, officeId),
  };
}

function advisorsOf(
  tx: Tx,
  officeId: OfficeId,
): Pick<CohortStore, "addAdvisor" | "removeAdvisor" | "listAdvisedBy"> {
  const here = eq(cohortAdvisors.officeId, officeId);
  return {
    async addAdvisor(cohortId, personId) {
      await tx.insert(cohortAdvisors).values({ officeId, cohortId, personId }).onConflictDoNothing();
    },
    async removeAdvisor(cohortId, personId) {
      await tx
        .delete(cohortAdvisors)
        .where(and(here, eq(cohortAdvisors.cohortId, cohortId), eq(cohortAdvisors.personId, personId)));
    },
    async listAdvisedBy(personId) {
      const rows = await tx
        .select({ cohortId: cohortAdvisors.cohortId })
        .from(cohortAdvisors)
        .where(and(here, eq(cohortAdvisors.personId, personId)))
        .orderBy(cohortAdvisors.cohortId);
      return rows.map((row) => row.cohortId);
    },
  };
}

function enrolmentsIn(
  tx: Tx,
  officeId: OfficeId,
): Pick<
  CohortStore,
  "enrolmentsOf" | "enrolledIn" | "enrol" | "leave" | "holdRuled" | "standings" | "keepByHand"
> {
  const current = and(eq(enrolments.officeId, officeId), isNull(enrolments.leftAt));
  const currentOf = (cohortId: CohortId, studentId: PersonId) =>
    and(current, eq(enrolments.cohortId, cohortId), eq(enrolments.studentId, studentId));
  return {
    enrolmentsOf: (studentId) =>
      tx
        .select({
          id: enrolments.id,
          cohortId: enrolments.cohortId,
          studentId: enrolments.studentId,
          enrolledAt: enrolments.enrolledAt,
          by: enrolments.by,
          leftAt: enrolments.leftAt,
          leftBy: enrolments.leftBy,
        })
        .from(enrolments)
        .where(and(current, eq(enrolments.studentId, studentId)))
        .orderBy(enrolments.id),
    async enrolledIn(cohortId) {
      const rows = await tx
        .select({ studentId: enrolments.studentId })
        .from(enrolments)
        .where(and(current, eq(enrolments.cohortId, cohortId)))
        .orderBy(enrolments.studentId);
      return rows.map((row) => row.studentId);
    },
    async enrol(enrolment) {
      await tx.insert(enrolments).values({ officeId, ...enrolment });
    },
    async leave(cohortId, studentId, leftAt, leftBy) {
      await tx.update(enrolments).set({ leftAt, leftBy }).where(currentOf(cohortId, studentId));
    },
    holdRuled: () =>
      tx
        .select(columns)
        .from(cohorts)
        .where(and(eq(cohorts.officeId, officeId), isNotNull(cohorts.joins), isNull(cohorts.archivedAt)))
        .orderBy(asc(cohorts.id))
        .for("share"),
    standings: (cohortId, studentIds) => readStandings(tx, officeId, cohortId, studentIds),
    async keepByHand(cohortId) {
      await tx
        .update(enrolments)
        .set({ by: "hand" })
        .where(and(current, eq(enrolments.cohortId, cohortId), eq(enrolments.by, "rule")));
    },
  };
}

const { officeId: _office, ...leaveColumns } = getTableColumns(leaves);

function leavesIn(tx: Tx, officeId: OfficeId): Pick<CohortStore, "findLeave" | "giveLeave" | "saveLeave"> {
  const here = eq(leaves.officeId, officeId);
  return {
    async findLeave(cohortId, studentId) {
      const current = and(
        here,
        eq(leaves.cohortId, cohortId),
        eq(leaves.studentId, studentId),
        isNull(leaves.endedAt),
      );
      const [row] = await tx.select(leaveColumns).from(leaves).where(current).for("no key update");
      return row ?? null;
    },
    async giveLeave(leave) {
      await tx.insert(leaves).values({ officeId, ...leave });
    },
    async saveLeave({ id, reason, backOn, endedAt }) {
      await tx
        .update(leaves)
        .set({ reason, backOn, endedAt })
        .where(and(here, eq(leaves.id, id)));
    },
  };
}

const { officeId: _answersOffice, ...answerColumns } = getTableColumns(eligibilityAnswers);

function eligibilityIn(
  tx: Tx,
  officeId: OfficeId,
): Pick<CohortStore, "findAnswers" | "saveAnswers" | "saveDecision" | "dropDecision"> {
  return {
    async findAnswers(meetingId) {
      const [row] = await tx
        .select(answerColumns)
        .from(eligibilityAnswers)
        .where(and(eq(eligibilityAnswers.officeId, officeId), eq(eligibilityAnswers.meetingId, meetingId)));
      return row ?? null;
    },
    async saveAnswers(answers) {
      const { meetingId: _meeting, studentId: _student, ...said } = answers;
      await tx
        .insert(eligibilityAnswers)
        .values({ officeId, ...answers })
        .onConflictDoUpdate({
          target: [eligibilityAnswers.officeId, eligibilityAnswers.meetingId],
          set: said,
        });
    },
    async saveDecision(decision) {
      const { counts, reason, decidedBy, decidedAt } = decision;
      const { officeId: office, cohortId, meetingId } = eligibilityDecisions;
      await tx
        .insert(eligibilityDecisions)
        .values({ officeId, ...decision })
        .onConflictDoUpdate({
          target: [office, cohortId, meetingId],
          set: { counts, reason, decidedBy, decidedAt },
        });
    },
    async dropDecision(cohortId, meetingId) {
      const it = and(
        eq(eligibilityDecisions.officeId, officeId),
        eq(eligibilityDecisions.cohortId, cohortId),
        eq(eligibilityDecisions.meetingId, meetingId),
      );
      const dropped = await tx
        .delete(eligibilityDecisions)
        .where(it)
        .returning({ meetingId: eligibilityDecisions.meetingId });
      return dropped.length > 0;
    },
  };
}
