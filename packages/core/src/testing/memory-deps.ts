import type { AuditEvent } from "../audit/event.ts";
import type { StudentProgress } from "../cohorts/progress.ts";
import type { AnyId, OfficeId, PersonId } from "../shared/ids.ts";
import { type Instant, toInstant } from "../shared/time.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { memoryAssignments } from "./memory-assignments.ts";
import { memoryBank } from "./memory-bank.ts";
import { memoryCohorts, memoryProgress } from "./memory-cohorts.ts";
import { memoryDeliveries } from "./memory-deliveries.ts";
import { memoryDuties } from "./memory-duties.ts";
import { memoryHelp } from "./memory-help.ts";
import { memoryId } from "./memory-id.ts";
import { memoryMail, memorySuppressions } from "./memory-mail.ts";
import { memoryMessages } from "./memory-messages.ts";
import { memoryBulk } from "./memory-bulk.ts";
import { memoryViews } from "./memory-views.ts";
import { memoryCalendarFeeds } from "./memory-calendars.ts";
import { memoryRemarks } from "./memory-remarks.ts";
import { memoryReports } from "./memory-reports.ts";
import { memoryOffice, memoryPeople } from "./memory-people.ts";
import { memoryProfessionals } from "./memory-professionals.ts";
import { memoryOutreach } from "./memory-outreach.ts";
import { memoryPrep } from "./memory-prep.ts";
import { memoryMeetings } from "./memory-meetings.ts";
import { memoryContacts, memoryReferrals, memoryThankYous } from "./memory-records.ts";
import {
  copyState,
  emptyState,
  insertRow,
  type MemoryDelivery,
  type MemoryState,
  replaceState,
} from "./memory-state.ts";

/** `Deps` on plain maps with a clock that a test moves, and a look inside. */
export interface MemoryDeps extends Deps {
  setNow(now: Instant): void;
  /** The stores of an office outside any unit of work, to arrange and to inspect. */
  stores(officeId: OfficeId): Stores;
  state(officeId: OfficeId): MemoryState;
  deliveries(officeId: OfficeId): readonly MemoryDelivery[];
  auditEvents(officeId: OfficeId): readonly AuditEvent[];
  progress(officeId: OfficeId, studentId: PersonId): readonly StudentProgress[];
}

/** All of core's ports over one office's maps. */
export function memoryStores(state: MemoryState): Stores {
  return {
    office: memoryOffice(state),
    people: memoryPeople(state),
    calendarFeeds: memoryCalendarFeeds(state),
    cohorts: memoryCohorts(state),
    progress: memoryProgress(state),
    contacts: memoryContacts(state),
    professionals: memoryProfessionals(state),
    meetings: memoryMeetings(state),
    prep: memoryPrep(state),
    assignments: memoryAssignments(state),
    bank: memoryBank(state),
    referrals: memoryReferrals(state),
    thankYous: memoryThankYous(state),
    outreach: memoryOutreach(state),
    help: memoryHelp(state),
    remarks: memoryRemarks(state),
    messages: memoryMessages(state),
    bulk: memoryBulk(state),
    views: memoryViews(state),
    reports: memoryReports(state),
    duties: memoryDuties(state),
    deliveries: memoryDeliveries(state),
    mail: memoryMail(state),
    suppressions: memorySuppressions(state),
    audit: {
      async append(event) {
        insertRow(state.auditEvents, event.id, event);
      },
      async appendAll(events) {
        for (const event of events) insertRow(state.auditEvents, event.id, event);
      },
    },
  };
}

/**
 * Units of work run one after the other, as if each locked its office, on a copy whose rows replace the
 * original's only when the work succeeds.
 */
export function memoryDeps({ now = toInstant("2026-11-16T15:00:00Z") }: { now?: Instant } = {}): MemoryDeps {
  const offices = new Map<OfficeId, MemoryState>();
  let clock = now;
  let lastId = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const state = (officeId: OfficeId): MemoryState => {
    const known = offices.get(officeId) ?? emptyState();
    offices.set(officeId, known);
    return known;
  };
  const run = async <T>(officeId: OfficeId, work: (stores: Stores) => Promise<T>): Promise<T> => {
    const copy = copyState(state(officeId));
    const result = await work(memoryStores(copy));
    replaceState(state(officeId), copy);
    return result;
  };
  return {
    transact(officeId, work) {
      const result = queue.then(() => run(officeId, work));
      queue = result.catch(() => undefined);
      return result;
    },
    now: () => clock,
    newId: <Id extends AnyId>() => memoryId(++lastId) as Id,
    setNow(next) {
      clock = next;
    },
    stores: (officeId) => memoryStores(state(officeId)),
    state,
    deliveries: (officeId) => [...state(officeId).deliveries.values()],
    auditEvents: (officeId) => [...state(officeId).auditEvents.values()],
    progress: (officeId, studentId) => state(officeId).progress.get(studentId) ?? [],
  };
}
