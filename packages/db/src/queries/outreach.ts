import {
  answerRate,
  careWarnings,
  nextStep,
  offerAsk,
  OUTREACH_STEPS,
  HOW_KNOWN,
} from "@askaround/core/outreach";
import { settingsFrom } from "@askaround/core/office";
import type { ContactScope } from "@askaround/core/policy";
import { leavesToName } from "@askaround/core/referrals";
import { addHours, type ContactId, type Instant } from "@askaround/core/shared";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { contacts, offices, outreach } from "../schema/index.ts";
import { outreachColumns } from "../stores/outreach-store.ts";
import { careFacts, LAST_ID } from "./care.ts";
import { listNamedReferrals } from "./named-referrals.ts";

/** Days after which a message without an answer counts as one that got none. */
const SETTLED_DAYS = 21;

/** What a student needs to write to one of their people: what was written, whom they may name, and whether to wait. */
export async function getOutreach(tx: Tx, scope: ContactScope, contactId: ContactId, now: Instant) {
  const [contact] = await tx
    .select({
      contactId: contacts.id,
      name: contacts.name,
      organisation: contacts.organisation,
      email: contacts.email,
      howMet: contacts.howMet,
      professionalId: contacts.professionalId,
    })
    .from(contacts)
    .where(
      and(
        eq(contacts.officeId, scope.officeId),
        eq(contacts.studentId, scope.studentId),
        eq(contacts.id, contactId),
        isNull(contacts.mergedInto),
      ),
    );
  if (!contact) return null;
  const attempts = await tx
    .select(outreachColumns)
    .from(outreach)
    .where(and(eq(outreach.officeId, scope.officeId), eq(outreach.contactId, contactId)))
    .orderBy(outreach.step);
  const settings = await officeSettings(tx, scope);
  const named = await listNamedReferrals(tx, scope);
  const leaves = leavesToName(named, contactId);
  const suggestedBy = named
    .filter((each) => each.contactId === contactId)
    .map((each) => each.referrerContactId)
    .toReversed();
  const next = nextStep(attempts);
  const begun = attempts.find(({ step, sentAt }) => step === next.step && sentAt === null);
  const care = await careFacts(tx, scope, contact, {
    windowDays: settings.careWindowDays,
    begunAt: begun?.startedAt ?? now,
    begunId: begun?.id ?? LAST_ID,
    now,
  });
  const { name, organisation } = contact;
  const start = { name, organisation, minutes: settings.meetingDefaultMinutes, suggestedBy, leaves };
  const { professionalId: _hidden, ...shown } = contact;
  return {
    contact: shown,
    attempts,
    next,
    leaves,
    /** How long silence is given, where the office sends no follow-ups. */
    silence: { days: settings.followUpBusinessDays, everyDay: settings.followUpCountsEveryDay },
    limits: { mostWords: settings.outreachMostWords, warnWords: settings.outreachWarnWords },
    warnings: careWarnings(care, settings, now),
    offers: OUTREACH_STEPS.flatMap((step) =>
      HOW_KNOWN.map((howKnown) => ({ step, howKnown, ...offerAsk({ ...start, step, howKnown }) })),
    ),
    suggested: suggestedBy.length > 0,
    answered: await answeredShare(tx, scope, now),
  };
}

async function officeSettings(tx: Tx, { officeId }: ContactScope) {
  const [row] = await tx
    .select({ settings: offices.settings })
    .from(offices)
    .where(eq(offices.officeId, officeId));
  return settingsFrom(row?.settings ?? {});
}

/** Of the office's messages old enough to have been answered, how many were; null when too few to say. */
async function answeredShare(tx: Tx, { officeId }: ContactScope, now: Instant): Promise<number | null> {
  const [row] = await tx
    .select({
      sent: sql<number>`count(*)::int`,
      replied: sql<number>`(count(*) filter (where ${outreach.answer} in ('replied', 'declined')))::int`,
    })
    .from(outreach)
    .where(
      and(eq(outreach.officeId, officeId), sql`${outreach.sentAt} < ${addHours(now, -24 * SETTLED_DAYS)}`),
    );
  return answerRate(row ?? { sent: 0, replied: 0 });
}
