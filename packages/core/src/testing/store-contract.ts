import { afterEach, beforeEach, describe } from "vitest";
import type { DeliveryState, DeliverySubject } from "../reminders/delivery.ts";
import type { StudentProgress } from "../cohorts/progress.ts";
import type { Suppression } from "../reminders/manage-ports.ts";
import type { DeliveryId, OfficeId, PersonId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { describeBankStore } from "./contract-bank.ts";
import { describeCohortStores } from "./contract-cohorts.ts";
import { describeDeliveryStore } from "./contract-deliveries.ts";
import { describeDutyStore } from "./contract-duties.ts";
import { describeMailStores } from "./contract-mail.ts";
import { describeContactMerges } from "./contract-merges.ts";
import { describeOutreachStore } from "./contract-outreach.ts";
import { describePeopleStores } from "./contract-people.ts";
import { describePrepStore } from "./contract-prep.ts";
import { describeProfessionalStore } from "./contract-professionals.ts";
import { describeRecordStores } from "./contract-records.ts";
import { describeUnitOfWork } from "./contract-unit-of-work.ts";

/** What the suite needs besides the ports: a look at what they only write. */
export interface StoreHarness {
  readonly deps: Deps;
  deliveries(
    officeId: OfficeId,
    subject: DeliverySubject,
  ): Promise<
    readonly { id: DeliveryId; key: string; state: DeliveryState; dueAt: Instant; reason: string | null }[]
  >;
  /** Puts a planned row into another state, as a worker would. */
  setDeliveryState(officeId: OfficeId, key: string, state: DeliveryState, reason?: string): Promise<void>;
  /** As a worker does when mail came back. */
  suppress(officeId: OfficeId, suppression: Suppression): Promise<void>;
  progress(officeId: OfficeId, studentId: PersonId): Promise<readonly StudentProgress[]>;
  close(): Promise<void>;
}

/** The promises of core's ports, one suite for every implementation: it keeps the fakes honest. */
export function describeStores(name: string, makeHarness: () => Promise<StoreHarness>): void {
  describe(`the stores on ${name}`, () => {
    let harness: StoreHarness;
    beforeEach(async () => {
      harness = await makeHarness();
    });
    afterEach(() => harness.close());

    describeUnitOfWork(() => harness);
    describePeopleStores(() => harness);
    describeCohortStores(() => harness);
    describeRecordStores(() => harness);
    describeProfessionalStore(() => harness);
    describePrepStore(() => harness);
    describeBankStore(() => harness);
    describeDeliveryStore(() => harness);
    describeDutyStore(() => harness);
    describeOutreachStore(() => harness);
    describeContactMerges(() => harness);
    describeMailStores(() => harness);
  });
}
