import { adminOnly, adminOwn, type MatrixRows, staffOfStudent, staffOnly } from "../testing/matrix.ts";

const term = {
  name: "Chemistry",
  startsOn: "2026-09-01",
  endsOn: "2026-12-18",
  goalMeetings: 2,
  goalOn: "2026-12-01",
};

const law = { programs: ["Law"], graduatesFrom: null, graduatesTo: null, firstGeneration: null };

export const cohortsMatrix: MatrixRows<"cohorts"> = {
  "cohorts.list": { input: () => undefined, expect: staffOnly },
  "cohorts.get": { input: ({ cohortId }) => ({ cohortId }), expect: staffOfStudent },
  // A cohort that is not theirs has nobody in it.
  "cohorts.advisors": { input: ({ cohortId }) => ({ cohortId }), expect: staffOnly },
  "cohorts.roster": { input: ({ cohortId }) => ({ cohortId }), expect: staffOnly },
  "cohorts.overview": { input: ({ cohortId }) => ({ cohortId }), expect: staffOnly },
  "cohorts.heat": { input: () => undefined, expect: staffOnly },
  "cohorts.programs": { input: () => undefined, expect: adminOnly },
  "cohorts.previewRule": { input: ({ cohortId }) => ({ cohortId, joins: law }), expect: adminOwn },
  "cohorts.setRule": {
    input: ({ cohortId }) => ({ cohortId, joins: law, keep: false, revision: 1 }),
    expect: adminOwn,
  },
  "cohorts.followRule": { input: ({ cohortId }) => ({ cohortId }), expect: adminOwn },
  "cohorts.add": { input: ({ newCohortId }) => ({ requestId: newCohortId, ...term }), expect: adminOnly },
  "cohorts.change": { input: ({ cohortId }) => ({ cohortId, ...term, revision: 1 }), expect: adminOwn },
  "cohorts.archive": { input: ({ cohortId }) => ({ cohortId, archived: true }), expect: adminOwn },
  "cohorts.addAdvisor": {
    input: ({ cohortId, otherAdvisorId }) => ({ cohortId, personId: otherAdvisorId }),
    expect: adminOwn,
  },
  "cohorts.removeAdvisor": {
    input: ({ cohortId, advisorId }) => ({ cohortId, personId: advisorId }),
    expect: adminOwn,
  },
  "cohorts.enrol": {
    input: ({ cohortId, otherStudentId }) => ({ cohortId, personId: otherStudentId }),
    expect: adminOwn,
  },
  "cohorts.move": {
    input: ({ cohortId, otherCohortId, studentId }) => ({
      personId: studentId,
      fromCohortId: cohortId,
      toCohortId: otherCohortId,
    }),
    expect: adminOwn,
  },
  "cohorts.withdraw": {
    input: ({ cohortId, studentId }) => ({ cohortId, personId: studentId }),
    expect: adminOwn,
  },
};
