import type { AuditStore } from "@askaround/core/audit";
import type { OfficeId } from "@askaround/core/shared";
import type { Tx } from "../connect.ts";
import { auditEvents } from "../schema/index.ts";

export function auditStore(tx: Tx, officeId: OfficeId): AuditStore {
  return {
    async append(event) {
      await tx.insert(auditEvents).values({ officeId, ...event });
    },
    async appendAll(events) {
      if (events.length === 0) return;
      await tx.insert(auditEvents).values(events.map((event) => ({ officeId, ...event })));
    },
  };
}
