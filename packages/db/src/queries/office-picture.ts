import type { ProfessionalScope } from "@askaround/core/policy";
import { type OfficeLink, officePicture, referralState } from "@askaround/core/referrals";
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "../connect.ts";
import { contacts, debriefs, professionals, referrals } from "../schema/index.ts";
import { namedHere } from "./professional-figures.ts";
import { contactFacts, NOTHING_YET } from "./referrals.ts";

/** The latest suggestions of an office that the picture is made of. */
const MOST = 10_000;
/** Of those who open doors, as many as one looks at. */
const OPENERS_SHOWN = 50;

/** Who led to whom in the whole office, in numbers; of those who open doors the names that this reader sees. */
export async function getOfficePicture(tx: Tx, scope: ProfessionalScope) {
  const [links, [talks]] = await Promise.all([selectLinks(tx, scope), countTalks(tx, scope)]);
  const { openers, ...picture } = officePicture(links);
  const shown = openers.slice(0, OPENERS_SHOWN);
  const named = await selectNamed(
    tx,
    scope,
    shown.map(({ professionalId }) => professionalId),
  );
  return {
    ...picture,
    /** Whether there are older suggestions that are not in it. */
    latestOnly: links.length === MOST,
    people: openers.length,
    /** Talks that were written up, and those of them in which somebody was suggested. */
    talks: talks ?? { writtenUp: 0, withSuggestion: 0 },
    openers: shown.map((opener) => ({
      ...opener,
      name: named.get(opener.professionalId)?.name ?? null,
      organisation: named.get(opener.professionalId)?.organisation ?? null,
    })),
  };
}

async function selectLinks(tx: Tx, { officeId }: ProfessionalScope): Promise<OfficeLink[]> {
  const became = alias(contacts, "became");
  const rows = await tx
    .select({
      referralId: referrals.id,
      from: contacts.professionalId,
      became: became.professionalId,
      contactId: referrals.contactId,
      letGoAt: referrals.letGoAt,
    })
    .from(referrals)
    .innerJoin(
      contacts,
      and(eq(contacts.officeId, referrals.officeId), eq(contacts.id, referrals.referrerContactId)),
    )
    .leftJoin(became, and(eq(became.officeId, referrals.officeId), eq(became.id, referrals.contactId)))
    .where(eq(referrals.officeId, officeId))
    .orderBy(desc(referrals.id))
    .limit(MOST);
  const facts = await contactFacts(
    tx,
    officeId,
    rows.flatMap(({ contactId }) => contactId ?? []),
  );
  // The oldest first: where everyone was suggested by somebody, the oldest suggestion begins.
  return rows.toReversed().map(({ referralId, from, became: to, contactId, letGoAt }) => ({
    from,
    to: to ?? referralId,
    state: referralState({ letGoAt, ...((contactId && facts.get(contactId)) || NOTHING_YET) }),
  }));
}

function countTalks(tx: Tx, { officeId }: ProfessionalScope) {
  const suggested = sql`exists (select 1 from ${referrals}
    where ${referrals.officeId} = ${debriefs.officeId} and ${referrals.meetingId} = ${debriefs.meetingId})`;
  return tx
    .select({
      writtenUp: sql<number>`count(*)::int`,
      withSuggestion: sql<number>`(count(*) filter (where ${suggested}))::int`,
    })
    .from(debriefs)
    .where(eq(debriefs.officeId, officeId));
}

async function selectNamed(
  tx: Tx,
  scope: ProfessionalScope,
  ids: readonly (typeof professionals.$inferSelect.id)[],
) {
  if (ids.length === 0) return new Map<string, { name: string | null; organisation: string | null }>();
  const rows = await tx
    .select({
      id: professionals.id,
      name: sql<string | null>`case when ${namedHere(tx, scope)} then ${professionals.name} end`,
      organisation: professionals.organisation,
    })
    .from(professionals)
    .where(and(eq(professionals.officeId, scope.officeId), inArray(professionals.id, [...ids])));
  return new Map<string, (typeof rows)[number]>(rows.map((row) => [row.id, row]));
}
