import type { ReferralScope } from "@askaround/core/policy";
import { flagDrafts, type UnsentDraft } from "@askaround/core/referrals";
import type { MeetingId } from "@askaround/core/shared";
import { and, desc, eq, isNull, ne } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { contacts, noteDrafts, outreach, thankYous } from "../schema/index.ts";
import { listNamedReferrals } from "./named-referrals.ts";

/** A text that waits to be sent, and where it is written. */
interface Draft extends UnsentDraft {
  readonly kind: "message" | "thank_you";
  /** Of a thank-you note. */
  readonly meetingId: MeetingId | null;
}

/** More than anybody leaves unsent; beyond it the oldest are left out. */
const MOST = 200;

/** The student's unsent texts that name a referrer without leave for their reader, as the ledger stands now. */
export async function listFlaggedDrafts(tx: Tx, scope: ReferralScope) {
  const named = await listNamedReferrals(tx, scope);
  if (named.length === 0) return [];
  const drafts: Draft[] = [...(await unsentMessages(tx, scope)), ...(await unsentNotes(tx, scope))];
  return flagDrafts(drafts, named);
}

async function unsentMessages(tx: Tx, { officeId, studentId }: ReferralScope) {
  const rows = await tx
    .select({
      contactId: contacts.id,
      recipient: contacts.name,
      subject: outreach.subject,
      text: outreach.text,
    })
    .from(outreach)
    .innerJoin(contacts, and(eq(contacts.officeId, outreach.officeId), eq(contacts.id, outreach.contactId)))
    .where(and(eq(outreach.officeId, officeId), eq(outreach.studentId, studentId), isNull(outreach.sentAt)))
    .orderBy(desc(outreach.touchedAt))
    .limit(MOST);
  return rows.map(({ subject, text, ...row }) => ({
    ...row,
    kind: "message" as const,
    meetingId: null,
    text: `${subject ?? ""}\n\n${text}`,
  }));
}

async function unsentNotes(tx: Tx, { officeId, studentId }: ReferralScope) {
  const rows = await tx
    .select({
      contactId: contacts.id,
      recipient: contacts.name,
      meetingId: thankYous.meetingId,
      text: noteDrafts.text,
    })
    .from(noteDrafts)
    .innerJoin(
      thankYous,
      and(eq(thankYous.officeId, noteDrafts.officeId), eq(thankYous.id, noteDrafts.thankYouId)),
    )
    .innerJoin(contacts, and(eq(contacts.officeId, thankYous.officeId), eq(contacts.id, thankYous.contactId)))
    .where(
      and(
        eq(noteDrafts.officeId, officeId),
        eq(noteDrafts.studentId, studentId),
        isNull(thankYous.sentAt),
        isNull(thankYous.waivedAt),
        ne(noteDrafts.text, ""),
      ),
    )
    .orderBy(desc(noteDrafts.savedAt))
    .limit(MOST);
  return rows.map((row) => ({ ...row, kind: "thank_you" as const }));
}
