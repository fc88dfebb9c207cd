import type { CohortId, EnrolmentId, PersonId } from "../shared/ids.ts";
import type { CalendarDate, Instant } from "../shared/time.ts";

/** Students whom advisors look after for a term, with a goal such as "3 meetings by 1 December". */
export interface Cohort {
  readonly id: CohortId;
  readonly name: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  /** Meetings held that each student aims for. */
  readonly goalMeetings: number;
  readonly goalOn: CalendarDate;
  readonly revision: number;
}

export interface Enrolment {
  readonly id: EnrolmentId;
  readonly cohortId: CohortId;
  readonly studentId: PersonId;
  readonly enrolledAt: Instant;
  readonly leftAt: Instant | null;
}
