import type { AuditKind } from "@askaround/core/audit";
import type { AnyId, AuditEventId, PersonId } from "@askaround/core/shared";
import { index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { id, instant, officeId } from "./columns.ts";
import { offices } from "./office.ts";

/** Append-only: no role but the owner may change or delete a row, and a trigger refuses it to everyone. */
export const auditEvents = pgTable(
  "audit_events",
  {
    officeId: officeId().references(() => offices.officeId),
    id: id<AuditEventId>("id").notNull(),
    kind: text("kind").$type<AuditKind>().notNull(),
    actorId: id<PersonId>("actor_id"),
    studentId: id<PersonId>("student_id"),
    subjectId: uuid("subject_id").$type<AnyId>(),
    via: text("via").$type<"app" | "email_link" | "operator" | "worker">().notNull(),
    at: instant("at").notNull(),
    detail: jsonb("detail").$type<Record<string, string | number | boolean | null>>().notNull().default({}),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    index("audit_events_by_student").on(t.officeId, t.studentId, t.at),
    index("audit_events_by_actor").on(t.officeId, t.actorId, t.at),
    index("audit_events_by_time").on(t.officeId, t.at),
  ],
);
