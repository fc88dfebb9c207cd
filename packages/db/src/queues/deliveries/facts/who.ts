import type { DigestRhythm } from "@askaround/core/reminders";
import type { CalendarDate, Role, Zone } from "@askaround/core/shared";
import { and, eq, sql } from "drizzle-orm";
import type { Db, Tx } from "../../../connect.ts";
import { mailOptOuts, memberships, offices, people, suppressions } from "../../../schema/index.ts";
import type { Claimed } from "../claim.ts";
import { asked, askedTable } from "./asked.ts";

/** To whom a mail goes, and in whose name. */
export interface Who {
  readonly office: {
    readonly name: string;
    readonly senderName: string;
    readonly replyTo: string | null;
    /** As stored: only what differs from the defaults. */
    readonly settings: unknown;
  };
  readonly recipient: {
    readonly name: string;
    readonly email: string;
    readonly zone: Zone;
    readonly awayUntil: CalendarDate | null;
    readonly roles: readonly Role[];
    readonly disabled: boolean;
    readonly signedIn: boolean;
  };
  readonly rhythm: DigestRhythm;
  readonly optedOut: boolean;
  readonly suppressed: boolean;
}

/** One for each row, in their order; null when the recipient or the office no longer exists. */
export async function readWho(db: Db | Tx, rows: readonly Claimed[]): Promise<readonly (Who | null)[]> {
  const found = await db
    .select({
      n: asked.n,
      officeName: offices.name,
      senderName: offices.senderName,
      replyTo: offices.replyTo,
      settings: offices.settings,
      name: people.name,
      email: people.email,
      zone: people.zone,
      awayUntil: people.awayUntil,
      disabledAt: people.disabledAt,
      userId: people.userId,
      rhythm: people.digest,
      roles: sql<Role[]>`array(select ${memberships.role}::text from ${memberships}
        where ${memberships.officeId} = ${people.officeId} and ${memberships.personId} = ${people.id} order by 1)`,
      optedOut: sql<boolean>`exists (select 1 from ${mailOptOuts} where ${mailOptOuts.officeId} = ${people.officeId}
        and ${mailOptOuts.personId} = ${people.id} and ${mailOptOuts.kind} = ${asked.kind}::text)`,
      suppressed: sql<boolean>`exists (select 1 from ${suppressions} where ${suppressions.officeId} = ${people.officeId}
        and ${suppressions.address} = ${people.email} and ${suppressions.liftedAt} is null)`,
    })
    .from(askedTable(rows))
    .innerJoin(people, and(eq(people.officeId, asked.officeId), eq(people.id, asked.recipientId)))
    .innerJoin(offices, eq(offices.officeId, people.officeId))
    .prepare("mail_facts_who")
    .execute();
  const who: (Who | null)[] = rows.map(() => null);
  for (const {
    n,
    officeName,
    senderName,
    replyTo,
    settings,
    rhythm,
    optedOut,
    suppressed,
    ...person
  } of found) {
    const { disabledAt, userId, ...recipient } = person;
    who[n] = {
      office: { name: officeName, senderName, replyTo, settings },
      recipient: { ...recipient, disabled: disabledAt !== null, signedIn: userId !== null },
      rhythm,
      optedOut,
      suppressed,
    };
  }
  return who;
}
