import { type AuditArea, kindsIn } from "@askaround/core/audit";
import type { OfficeScope } from "@askaround/core/policy";
import {
  addCalendarDays,
  at,
  type AuditEventId,
  type CalendarDate,
  type Instant,
  type PersonId,
} from "@askaround/core/shared";
import { and, desc, eq, gte, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "../connect.ts";
import { auditEvents, people } from "../schema/index.ts";
import { PAGE_SIZE } from "./paging.ts";
import { zoneOf } from "./settings.ts";

/** The last row of the page before: what is older than it is the next page. */
export interface AuditCursor {
  readonly at: Instant;
  readonly id: AuditEventId;
}

export interface AuditParams {
  readonly area: AuditArea | null;
  /** Who did it, or whose record it was. */
  readonly personId: PersonId | null;
  /** The first and the last day of it, where the office is. */
  readonly fromOn: CalendarDate | null;
  readonly untilOn: CalendarDate | null;
  readonly before: AuditCursor | null;
}

const actor = alias(people, "actor");
const student = alias(people, "student");

/** What was done in the office, the latest first, 50 after the cursor: who, what and whose record, and nobody's words. */
export async function listAudit(tx: Tx, scope: OfficeScope, params: AuditParams) {
  const span = await spanOf(tx, scope, params);
  const found = await selectAudit(tx, scope, params, span);
  const rows = found.slice(0, PAGE_SIZE);
  const last = found.length > PAGE_SIZE ? rows.at(-1) : undefined;
  return { rows, next: last ? { at: last.at, id: last.id } : null };
}

/** Days begin and end where the office is. */
async function spanOf(
  tx: Tx,
  scope: OfficeScope,
  { fromOn, untilOn }: AuditParams,
): Promise<SQL | undefined> {
  if (fromOn === null && untilOn === null) return undefined;
  const zone = await zoneOf(tx, scope.officeId);
  const startOf = (day: CalendarDate) => at(day, "00:00", zone);
  return and(
    fromOn === null ? undefined : gte(auditEvents.at, startOf(fromOn)),
    untilOn === null ? undefined : lt(auditEvents.at, startOf(addCalendarDays(untilOn, 1))),
  );
}

/** One page and a row of the next. */
function selectAudit(tx: Tx, scope: OfficeScope, params: AuditParams, span: SQL | undefined) {
  const { area, personId, before } = params;
  return tx
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      kind: auditEvents.kind,
      via: auditEvents.via,
      actorId: auditEvents.actorId,
      actorName: actor.name,
      studentId: auditEvents.studentId,
      studentName: student.name,
    })
    .from(auditEvents)
    .leftJoin(actor, and(eq(actor.officeId, auditEvents.officeId), eq(actor.id, auditEvents.actorId)))
    .leftJoin(student, and(eq(student.officeId, auditEvents.officeId), eq(student.id, auditEvents.studentId)))
    .where(
      and(
        eq(auditEvents.officeId, scope.officeId),
        span,
        area ? inArray(auditEvents.kind, [...kindsIn(area)]) : undefined,
        personId ? or(eq(auditEvents.actorId, personId), eq(auditEvents.studentId, personId)) : undefined,
        before ? sql`(${auditEvents.at}, ${auditEvents.id}) < (${before.at}, ${before.id})` : undefined,
      ),
    )
    .orderBy(desc(auditEvents.at), desc(auditEvents.id))
    .limit(PAGE_SIZE + 1);
}
