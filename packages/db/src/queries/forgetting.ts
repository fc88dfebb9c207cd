import type { ProfessionalScope } from "@askaround/core/policy";
import type { Instant, ProfessionalId } from "@askaround/core/shared";
import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { professionals } from "../schema/index.ts";
import { recordsOf } from "../stores/forgetting.ts";
import { namedHere } from "./professional-figures.ts";
import { hideName } from "./professionals.ts";

export interface WhatWouldGo {
  /** Students who have them among their people. */
  readonly students: number;
  readonly met: number;
  readonly ahead: number;
  readonly messages: number;
  readonly noteDrafts: number;
  readonly suggested: number;
  readonly mails: number;
  /** Duties and thank-you notes still open. */
  readonly owed: number;
}

/** What would be taken out with a person, in numbers; whose it is, is nobody’s to know. Null when there is none, or is gone. */
export async function previewForgetting(
  tx: Tx,
  scope: ProfessionalScope,
  professionalId: ProfessionalId,
  now: Instant,
) {
  const [row] = await tx
    .select({
      id: professionals.id,
      named: sql<boolean>`${namedHere(tx, scope)}`,
      name: professionals.name,
      organisation: professionals.organisation,
      title: professionals.title,
      link: professionals.link,
      revision: professionals.revision,
    })
    .from(professionals)
    .where(
      and(
        eq(professionals.officeId, scope.officeId),
        eq(professionals.id, professionalId),
        sql`${professionals.forgottenAt} is null and ${professionals.mergedInto} is null`,
      ),
    );
  if (!row) return null;
  const { officeId } = scope;
  const [goes] = await tx.execute<{ [Name in keyof WhatWouldGo]: number }>(sql`
    with theirs as (${recordsOf(officeId, professionalId)}),
    who as materialized (select c.id, c.student_id from contacts c
      where c.office_id = ${officeId} and c.professional_id in (select id from theirs)),
    talks as materialized (select distinct m.id, m.status, m.starts_at from meetings m
      join meeting_contacts mc on mc.office_id = m.office_id and mc.meeting_id = m.id
      where m.office_id = ${officeId} and mc.contact_id in (select id from who)),
    notes as materialized (select t.id, t.sent_at is null and t.waived_at is null as open from thank_yous t
      where t.office_id = ${officeId} and t.contact_id in (select id from who)),
    owed as materialized (select d.id, d.done_at is null and d.waived_at is null as open from duties d
      where d.office_id = ${officeId} and d.contact_id in (select id from who))
    select (select count(distinct student_id)::int from who) as students,
      (select count(*)::int from talks where status = 'held') as met,
      (select count(*)::int from talks where status = 'scheduled' and starts_at > ${now}) as ahead,
      (select count(*)::int from outreach o where o.office_id = ${officeId} and o.contact_id in (select id from who)) as messages,
      (select count(*)::int from note_drafts n where n.office_id = ${officeId} and n.thank_you_id in (select id from notes)
        and n.text <> '') as "noteDrafts",
      (select count(*)::int from referrals r where r.office_id = ${officeId} and r.contact_id in (select id from who)) as suggested,
      (select count(*)::int from deliveries d where d.office_id = ${officeId} and d.state in ('planned', 'claimed')
        and d.subject_id in (select id from notes union all select id from owed union all select id from talks)) as mails,
      (select count(*)::int from notes where open) + (select count(*)::int from owed where open) as owed`);
  if (!goes) throw new Error("A statement without a table answers one row.");
  return { ...hideName(row), goes: { ...goes } as WhatWouldGo };
}
