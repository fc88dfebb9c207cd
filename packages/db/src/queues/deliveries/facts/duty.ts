import type { DutyKind } from "@askaround/core/duties";
import type { CalendarDate, Instant } from "@askaround/core/shared";
import { and, eq, sql } from "drizzle-orm";
import type { Db, Tx } from "../../../connect.ts";
import { dutyName } from "../../../queries/duty-name.ts";
import { contacts, duties, promises, referrals } from "../../../schema/index.ts";
import { asked, type AskedRow, askedTable } from "./asked.ts";
import { type Gone, inOrder } from "./subject.ts";

export interface DutyFacts {
  readonly kind: DutyKind;
  readonly version: number;
  readonly doneAt: Instant | null;
  /** Not needed: said so, or the suggestion was let go. */
  readonly waivedAt: Instant | null;
  /** Whom it is owed to: who was promised, suggested, who suggested, or who was met. */
  readonly name: string;
  /** Who suggested them; to a referrer, whom they suggested. */
  readonly other: string | null;
  /** What was promised. */
  readonly what: string | null;
  readonly dueOn: CalendarDate | null;
}

/** Of a duty that nobody is asked for: when it ended makes no difference. */
const NEVER_NEEDED = "2000-01-01T00:00:00.000Z" as Instant;

export async function readDuties(
  db: Db | Tx,
  rows: readonly AskedRow[],
): Promise<readonly (DutyFacts | Gone)[]> {
  const found = await db
    .select({
      n: asked.n,
      kind: duties.kind,
      version: duties.version,
      doneAt: duties.doneAt,
      waivedAt: duties.waivedAt,
      name: dutyName,
      letGoAt: referrals.letGoAt,
      suggested: referrals.name,
      suggester: contacts.name,
      what: promises.what,
      dueOn: promises.dueOn,
      // The office wants nobody to write to them: then no mail of ours asks a student to.
      isQuiet: sql<boolean>`exists (select 1 from contacts c join professionals p
        on p.office_id = c.office_id and p.id = c.professional_id
        where c.office_id = duties.office_id and c.id = duties.contact_id and p.do_not_contact)`,
    })
    .from(askedTable(rows))
    .innerJoin(duties, and(eq(duties.officeId, asked.officeId), eq(duties.id, asked.subjectId)))
    .leftJoin(promises, and(eq(promises.officeId, duties.officeId), eq(promises.id, duties.promiseId)))
    .leftJoin(referrals, and(eq(referrals.officeId, duties.officeId), eq(referrals.id, duties.referralId)))
    .leftJoin(
      contacts,
      and(eq(contacts.officeId, duties.officeId), eq(contacts.id, referrals.referrerContactId)),
    )
    .prepare("mail_facts_duty")
    .execute();
  return inOrder(
    rows,
    found.map(({ n, letGoAt, suggested, suggester, name, isQuiet, ...duty }) => {
      const tells = duty.kind === "tell_referrer";
      const subject: DutyFacts = {
        ...duty,
        // A suggestion that was followed and let go later still owes its giver the news.
        waivedAt: duty.waivedAt ?? (isQuiet ? NEVER_NEEDED : tells ? null : letGoAt),
        name: name ?? "",
        other: tells ? suggested : suggester,
      };
      return [n, subject] as const;
    }),
  );
}
