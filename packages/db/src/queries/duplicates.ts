import type { ProfessionalScope } from "@askaround/core/policy";
import { careOf, likelyChoice, type SameReason, sameReasons } from "@askaround/core/professionals";
import { addHours, type Instant, type ProfessionalId } from "@askaround/core/shared";
import { and, asc, eq, inArray, isNotNull, isNull, lt, notExists, sql } from "drizzle-orm";
import { alias, union } from "drizzle-orm/pg-core";
import type { Tx } from "../connect.ts";
import { contacts, professionals, professionalsApart, referrals } from "../schema/index.ts";
import { PAGE_SIZE, pageOf } from "./paging.ts";
import { isReadable, namedIds } from "./professional-figures.ts";
import { careSettings, figuresOf, hideName, selectRows } from "./professionals.ts";

/**
 * Pairs of records that may be one person: both with a name that this reader sees, neither told apart by staff. The
 * database finds the likely ones, core's rule says why, the strongest reason first.
 */
export async function listDuplicates(
  tx: Tx,
  scope: ProfessionalScope,
  params: { readonly page: number },
  now: Instant,
) {
  const pairs = likelyPairs(tx, scope);
  const [found, [counted]] = await Promise.all([
    tx
      .select({ firstId: pairs.firstId, secondId: pairs.secondId })
      .from(pairs)
      .orderBy(asc(pairs.firstId), asc(pairs.secondId))
      .limit(PAGE_SIZE)
      .offset((params.page - 1) * PAGE_SIZE),
    tx.select({ total: sql<number>`count(*)::int` }).from(pairs),
  ]);
  const known = await recordsOf(
    tx,
    scope,
    found.flatMap(({ firstId, secondId }) => [firstId, secondId]),
    now,
  );
  const rows = found.flatMap(({ firstId, secondId }) => {
    const [first, second] = [known.get(firstId), known.get(secondId)];
    return first && second ? [{ first, second, reasons: sameReasons(first, second) }] : [];
  });
  return pageOf(rows, counted?.total ?? 0, params.page);
}

/** Two records beside each other, with all that a merge would move; null unless this reader sees both names. */
export async function compareProfessionals(
  tx: Tx,
  scope: ProfessionalScope,
  { firstId, secondId }: { readonly firstId: ProfessionalId; readonly secondId: ProfessionalId },
  now: Instant,
) {
  const known = await recordsOf(tx, scope, [firstId, secondId], now);
  const [first, second] = [known.get(firstId), known.get(secondId)];
  if (!first || !second || first === second) return null;
  const [bothKnown] = await tx
    .select({ students: sql<number>`count(distinct ${contacts.studentId})::int` })
    .from(contacts)
    .innerJoin(
      others,
      and(
        eq(others.officeId, contacts.officeId),
        eq(others.studentId, contacts.studentId),
        eq(others.professionalId, secondId),
      ),
    )
    .where(and(eq(contacts.officeId, scope.officeId), eq(contacts.professionalId, firstId)));
  const reasons: readonly SameReason[] = sameReasons(first, second);
  /** The first is the one that stays. */
  const choice = likelyChoice(first, second);
  return { first, second, reasons, choice, knowBoth: bothKnown?.students ?? 0 };
}

const others = alias(contacts, "others");
const first = alias(professionals, "first");
const second = alias(professionals, "second");

function likelyPairs(tx: Tx, scope: ProfessionalScope) {
  const named = namedIds(tx, scope);
  const both = and(
    eq(first.officeId, scope.officeId),
    // Whoever is taken out has the name of all who are.
    isNull(first.forgottenAt),
    inArray(first.id, named),
    inArray(second.id, namedIds(tx, scope)),
    notExists(
      tx
        .select({ one: sql`1` })
        .from(professionalsApart)
        .where(
          and(
            eq(professionalsApart.officeId, first.officeId),
            eq(professionalsApart.firstId, first.id),
            eq(professionalsApart.secondId, second.id),
          ),
        ),
    ),
  );
  const pair = () =>
    tx
      .select({
        firstId: sql<ProfessionalId>`${first.id}`.as("first_id"),
        secondId: sql<ProfessionalId>`${second.id}`.as("second_id"),
      })
      .from(first)
      .$dynamic();
  const inOrder = and(eq(second.officeId, first.officeId), lt(first.id, second.id));
  const byName = pair()
    .innerJoin(second, and(inOrder, sql`lower(${second.name}) = lower(${first.name})`))
    .where(both);
  const byLink = pair()
    .innerJoin(second, and(inOrder, eq(second.link, first.link)))
    .where(both);
  const theirs = readableEmails(tx, scope, "theirs");
  const same = readableEmails(tx, scope, "same");
  const byEmail = pair()
    .innerJoin(theirs, eq(theirs.professionalId, first.id))
    .innerJoin(same, eq(same.email, theirs.email))
    .innerJoin(second, and(inOrder, eq(second.id, same.professionalId)))
    .where(both);
  return union(byName, byLink, byEmail).as("pairs");
}

/** Addresses that students share with this reader, by professional. */
function readableEmails(tx: Tx, scope: ProfessionalScope, name: string) {
  return tx
    .select({ professionalId: contacts.professionalId, email: contacts.email })
    .from(contacts)
    .where(and(isReadable(tx, scope), isNotNull(contacts.email)))
    .as(name);
}

/** Facts and figures of records whose names this reader sees and that stand alone, by id. */
async function recordsOf(tx: Tx, scope: ProfessionalScope, ids: readonly ProfessionalId[], now: Instant) {
  if (ids.length === 0) return new Map<ProfessionalId, never>();
  const wanted = [...new Set(ids)];
  const settings = await careSettings(tx, scope);
  const figures = figuresOf(tx, scope, addHours(now, -24 * settings.careWindowDays));
  const [rows, emails, suggested] = await Promise.all([
    selectRows(tx, figures).where(
      and(
        eq(professionals.officeId, scope.officeId),
        inArray(professionals.id, wanted),
        isNull(professionals.mergedInto),
      ),
    ),
    tx
      .selectDistinct({ professionalId: contacts.professionalId, email: contacts.email })
      .from(contacts)
      .where(and(isReadable(tx, scope), inArray(contacts.professionalId, wanted), isNotNull(contacts.email)))
      .orderBy(contacts.email),
    tx
      .select({
        professionalId: contacts.professionalId,
        made: sql<number>`(count(distinct ${referrals.id}) filter (where ${referrals.referrerContactId} = ${contacts.id}))::int`,
        ledHere: sql<number>`(count(distinct ${referrals.id}) filter (where ${referrals.contactId} = ${contacts.id}))::int`,
      })
      .from(contacts)
      .innerJoin(
        referrals,
        and(
          eq(referrals.officeId, contacts.officeId),
          eq(referrals.studentId, contacts.studentId),
          sql`${contacts.id} in (${referrals.referrerContactId}, ${referrals.contactId})`,
        ),
      )
      .where(and(eq(contacts.officeId, scope.officeId), inArray(contacts.professionalId, wanted)))
      .groupBy(contacts.professionalId),
  ]);
  return new Map(
    rows.flatMap((row) => {
      const shown = hideName(row);
      if (shown.name === null) return [];
      const counts = suggested.find(({ professionalId }) => professionalId === row.id);
      const record = {
        ...shown,
        name: shown.name,
        emails: emails.flatMap(({ professionalId, email }) =>
          professionalId === row.id && email !== null ? [email] : [],
        ),
        /** Suggestions they made, and suggestions that led to them. */
        suggested: counts?.made ?? 0,
        ledHere: counts?.ledHere ?? 0,
        care: careOf(row, row, settings, now),
      };
      return [[row.id, record] as const];
    }),
  );
}
