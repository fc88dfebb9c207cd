import type { AnyId, Deps, Instant, OfficeId, Stores } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Db, Tx } from "../connect.ts";
import { assignmentStore } from "./assignment-store.ts";
import { auditStore } from "./audit-store.ts";
import { bankStore } from "./bank-store.ts";
import { bulkStore } from "./bulk-store.ts";
import { calendarFeedStore } from "./calendar-feed-store.ts";
import { cohortStore } from "./cohort-store.ts";
import { contactStore } from "./contact-store.ts";
import { asAppError, mayTryAgain } from "./database-errors.ts";
import { deliveryStore } from "./delivery-store.ts";
import { dutyStore } from "./duty-store.ts";
import { helpStore } from "./help-store.ts";
import { remarkStore } from "./remark-store.ts";
import { mailStore, suppressionStore } from "./mail-store.ts";
import { meetingStore } from "./meeting-store.ts";
import { messageStore } from "./message-store.ts";
import { officeStore } from "./office-store.ts";
import { outreachStore } from "./outreach-store.ts";
import { peopleStore } from "./people-store.ts";
import { prepStore } from "./prep-store.ts";
import { professionalStore } from "./professional-store.ts";
import { progressStore } from "./progress-store.ts";
import { referralStore } from "./referral-store.ts";
import { reportStore } from "./report-store.ts";
import { thankYouStore } from "./thank-you-store.ts";
import { viewStore } from "./view-store.ts";

const MOST_TRIES = 4;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export interface PostgresDeps {
  readonly db: Db;
  readonly now?: () => Instant;
  readonly newId?: Deps["newId"];
}

/** UUIDv7: sorts by the time it was made, so new rows land at the end of their index. */
export function newUuid<Id extends AnyId>(): Id {
  return v7() as Id;
}

/** Core's dependencies on PostgreSQL, with the computer's clock unless another is given. */
export function postgresDeps({ db, now = systemNow, newId = newUuid }: PostgresDeps): Deps {
  return {
    now,
    newId,
    transact: (officeId, work) => transact(db, officeId, (tx) => work(storesIn(tx, officeId, newId))),
  };
}

/**
 * Every store of one office over an open transaction that `enterOffice` has put into it. Their `findForUpdate`
 * locks FOR NO KEY UPDATE: keys never change, and the stronger lock would block, even deadlock with, every row
 * elsewhere that refers to the locked one.
 */
export function storesIn(tx: Tx, officeId: OfficeId, newId: Deps["newId"] = newUuid): Stores {
  return {
    office: officeStore(tx, officeId),
    people: peopleStore(tx, officeId),
    calendarFeeds: calendarFeedStore(tx, officeId),
    cohorts: cohortStore(tx, officeId),
    progress: progressStore(tx, officeId),
    contacts: contactStore(tx, officeId),
    professionals: professionalStore(tx, officeId),
    meetings: meetingStore(tx, officeId),
    prep: prepStore(tx, officeId),
    assignments: assignmentStore(tx, officeId),
    bank: bankStore(tx, officeId),
    referrals: referralStore(tx, officeId),
    thankYous: thankYouStore(tx, officeId),
    outreach: outreachStore(tx, officeId),
    help: helpStore(tx, officeId),
    remarks: remarkStore(tx, officeId),
    messages: messageStore(tx, officeId),
    bulk: bulkStore(tx, officeId),
    views: viewStore(tx, officeId),
    reports: reportStore(tx, officeId),
    duties: dutyStore(tx, officeId),
    deliveries: deliveryStore(tx, officeId, newId),
    mail: mailStore(tx, officeId, newId),
    suppressions: suppressionStore(tx, officeId),
    audit: auditStore(tx, officeId),
  };
}

/** Makes `officeId` the office of this transaction, which is all that row-level security lets it see. */
export async function enterOffice(tx: Tx, officeId: OfficeId): Promise<void> {
  // Without parameters it needs no round trip of its own, so what follows can be sent at once.
  if (!UUID.test(officeId)) throw new TypeError("An office's id is a UUID in lower case.");
  await tx.execute(sql.raw(`select set_config('app.office_id', '${officeId}', true)`));
}

/** One transaction of one office. Deadlocks are tried again; constraints that stopped a race become AppErrors. */
async function transact<T>(db: Db, officeId: OfficeId, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.transaction(async (tx) => {
        const entered = enterOffice(tx, officeId);
        // When it fails the work fails too, since its connection or transaction is gone; that error is thrown.
        entered.catch(() => undefined);
        const result = await work(tx);
        await entered;
        return result;
      });
    } catch (error) {
      if (tries < MOST_TRIES && mayTryAgain(error)) continue;
      throw asAppError(error);
    }
  }
}

function systemNow(): Instant {
  return new Date().toISOString() as Instant;
}
