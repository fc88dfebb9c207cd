import type { DeliverySubject } from "@askaround/core/reminders";
import type { OfficeId, PersonId } from "@askaround/core/shared";
import { describeStores, type StoreHarness } from "@askaround/core/testing";
import { and, asc, eq, getTableColumns } from "drizzle-orm";
import { connect } from "../connect.ts";
import { deliveries, studentProgress, suppressions } from "../schema/index.ts";
import { createTestDb } from "../testing/index.ts";
import { subjectIdOf } from "./delivery-store.ts";
import { postgresDeps } from "./deps.ts";

const { officeId: _office, attentionAt: _attention, ...progressColumns } = getTableColumns(studentProgress);

describeStores("PostgreSQL", harness);

/** A database of its own for each test, reached as its owner since the suite opens offices too. */
async function harness(): Promise<StoreHarness> {
  const test = await createTestDb();
  const connection = connect(test.ownerUrl, { max: 4 });
  const { db } = connection;
  return {
    deps: postgresDeps({ db }),
    deliveries: (officeId: OfficeId, subject: DeliverySubject) =>
      db
        .select({
          id: deliveries.id,
          key: deliveries.key,
          state: deliveries.state,
          dueAt: deliveries.dueAt,
          reason: deliveries.reason,
        })
        .from(deliveries)
        .where(and(eq(deliveries.officeId, officeId), eq(deliveries.subjectId, subjectIdOf(subject))))
        .orderBy(asc(deliveries.dueAt), asc(deliveries.key)),
    async setDeliveryState(officeId, key, state, reason) {
      const row = and(eq(deliveries.officeId, officeId), eq(deliveries.key, key));
      await db
        .update(deliveries)
        .set({ state, ...(reason ? { reason } : {}) })
        .where(row);
    },
    async suppress(officeId, suppression) {
      await db.insert(suppressions).values({ officeId, ...suppression });
    },
    progress: (officeId: OfficeId, studentId: PersonId) =>
      db
        .select(progressColumns)
        .from(studentProgress)
        .where(and(eq(studentProgress.officeId, officeId), eq(studentProgress.studentId, studentId)))
        .orderBy(asc(studentProgress.cohortId)),
    async close() {
      await connection.close();
      await test.drop();
    },
  };
}
