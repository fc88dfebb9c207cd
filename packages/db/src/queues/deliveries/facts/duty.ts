import type { DutyKind } from "@askaround/core/duties";
import type { CalendarDate, Instant } from "@askaround/core/shared";
import { and, eq } from "drizzle-orm";
import { dutyName } from "../../../queries/duty-name.ts";
import { contacts, duties, promises, referrals } from "../../../schema/index.ts";
import { asked, askedTable } from "./asked.ts";
import { inOrder, type SubjectReader } from "./subject.ts";

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

export const readDuties: SubjectReader<DutyFacts> = async (db, rows) => {
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
    found.map(({ n, letGoAt, suggested, suggester, name, ...duty }) => {
      const tells = duty.kind === "tell_referrer";
      const subject: DutyFacts = {
        ...duty,
        // A suggestion that was followed and let go later still owes its giver the news.
        waivedAt: duty.waivedAt ?? (tells ? null : letGoAt),
        name: name ?? "",
        other: tells ? suggested : suggester,
      };
      return [n, subject] as const;
    }),
  );
};
