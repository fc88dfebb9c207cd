import type { AuditStore } from "../audit/event.ts";
import type { AssignmentStore } from "../assignments/ports.ts";
import type { BankStore } from "../bank/ports.ts";
import type { BulkStore } from "../bulk/ports.ts";
import type { CalendarFeedStore } from "../calendars/feed.ts";
import type { CohortStore, ProgressStore } from "../cohorts/ports.ts";
import type { ContactStore } from "../contacts/ports.ts";
import type { DutyStore } from "../duties/ports.ts";
import type { HelpStore } from "../help/ports.ts";
import type { MeetingStore } from "../meetings/ports.ts";
import type { MessageStore } from "../messages/ports.ts";
import type { OfficeStore } from "../office/ports.ts";
import type { OutreachStore } from "../outreach/ports.ts";
import type { PeopleStore } from "../people/ports.ts";
import type { PrepStore } from "../prep/ports.ts";
import type { ProfessionalStore } from "../professionals/ports.ts";
import type { ReportStore } from "../reports/keep-report.ts";
import type { RemarkStore } from "../remarks/ports.ts";
import type { ReferralStore } from "../referrals/ports.ts";
import type { MailStore, SuppressionStore } from "../reminders/manage-ports.ts";
import type { DeliveryStore } from "../reminders/ports.ts";
import type { ThankYouStore } from "../thanks/ports.ts";
import type { AnyId, OfficeId } from "./ids.ts";
import type { Instant } from "./time.ts";
import type { SavedViewStore } from "../views/ports.ts";

/** Everything one unit of work can read and write, all inside one office. */
export interface Stores {
  readonly office: OfficeStore;
  readonly people: PeopleStore;
  readonly calendarFeeds: CalendarFeedStore;
  readonly cohorts: CohortStore;
  readonly progress: ProgressStore;
  readonly contacts: ContactStore;
  readonly professionals: ProfessionalStore;
  readonly meetings: MeetingStore;
  readonly prep: PrepStore;
  readonly assignments: AssignmentStore;
  readonly bank: BankStore;
  readonly referrals: ReferralStore;
  readonly thankYous: ThankYouStore;
  readonly outreach: OutreachStore;
  readonly help: HelpStore;
  readonly remarks: RemarkStore;
  readonly messages: MessageStore;
  readonly bulk: BulkStore;
  readonly views: SavedViewStore;
  readonly reports: ReportStore;
  readonly duties: DutyStore;
  readonly deliveries: DeliveryStore;
  readonly mail: MailStore;
  readonly suppressions: SuppressionStore;
  readonly audit: AuditStore;
}

/** What a use case is given from outside: storage, the time and new ids. */
export interface Deps {
  /** Runs `work` in one transaction of one office: all of it is kept, or, when it throws, none. */
  transact<T>(officeId: OfficeId, work: (stores: Stores) => Promise<T>): Promise<T>;
  now(): Instant;
  newId<Id extends AnyId>(): Id;
}
