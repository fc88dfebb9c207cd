import type { ContactStore } from "@askaround/core/contacts";
import type { ContactId, ContactMergeId, OfficeId } from "@askaround/core/shared";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import {
  contactMerges,
  contacts,
  debriefDrafts,
  duties,
  meetingContacts,
  outreach,
  prepPoints,
  referrals,
} from "../schema/index.ts";

type Merges = Pick<ContactStore, "listMeetings" | "repoint" | "addMerge" | "findMergeForUpdate" | "endMerge">;

const columns = {
  id: contactMerges.id,
  studentId: contactMerges.studentId,
  keptId: contactMerges.keptId,
  mergedId: contactMerges.mergedId,
  mergedName: contactMerges.mergedName,
  at: contactMerges.at,
  undoneAt: contactMerges.undoneAt,
  moved: contactMerges.moved,
  before: contactMerges.before,
  after: contactMerges.after,
};

/** Joining two records of one person, and taking them apart. */
export function mergeStore(tx: Tx, officeId: OfficeId): Merges {
  const hide = (id: ContactId, keptId: ContactId | null) =>
    tx
      .update(contacts)
      .set({ mergedInto: keptId })
      .where(and(eq(contacts.officeId, officeId), eq(contacts.id, id)));
  const row = (id: ContactMergeId) => and(eq(contactMerges.officeId, officeId), eq(contactMerges.id, id));
  return {
    async listMeetings(id) {
      const met = await tx
        .select({ id: meetingContacts.meetingId })
        .from(meetingContacts)
        .where(and(eq(meetingContacts.officeId, officeId), eq(meetingContacts.contactId, id)))
        .orderBy(meetingContacts.meetingId);
      return met.map((each) => each.id);
    },
    repoint: (from, to, rows) => repoint(tx, officeId, { from, to, rows }),
    async addMerge(merge) {
      await tx.insert(contactMerges).values({ officeId, ...merge });
      await hide(merge.mergedId, merge.keptId);
    },
    async findMergeForUpdate(id) {
      const [found] = await tx.select(columns).from(contactMerges).where(row(id)).for("no key update");
      return found ?? null;
    },
    async endMerge(id, at) {
      const [ended] = await tx
        .update(contactMerges)
        .set({ undoneAt: at })
        .where(row(id))
        .returning({ mergedId: contactMerges.mergedId });
      if (ended) await hide(ended.mergedId, null);
    },
  };
}

interface Repointing {
  readonly from: ContactId;
  readonly to: ContactId;
  readonly rows: Parameters<Merges["repoint"]>[2];
}

async function repoint(tx: Tx, officeId: OfficeId, { from, to, rows }: Repointing): Promise<void> {
  const { meetings, suggested, suggestedBy } = rows;
  if (meetings.length > 0) {
    // Notes of thanks, research and findings follow by their foreign key.
    await tx
      .update(meetingContacts)
      .set({ contactId: to })
      .where(
        and(
          eq(meetingContacts.officeId, officeId),
          eq(meetingContacts.contactId, from),
          inArray(meetingContacts.meetingId, [...meetings]),
        ),
      );
    await tx
      .update(prepPoints)
      .set({ contactId: to })
      .where(
        and(
          eq(prepPoints.officeId, officeId),
          eq(prepPoints.contactId, from),
          inArray(prepPoints.meetingId, [...meetings]),
        ),
      );
    await tx
      .update(debriefDrafts)
      .set({ content: sql`replace(${debriefDrafts.content}::text, ${from}, ${to})::jsonb` })
      .where(and(eq(debriefDrafts.officeId, officeId), inArray(debriefDrafts.meetingId, [...meetings])));
  }
  if (suggested.length > 0) {
    await tx
      .update(referrals)
      .set({ referrerContactId: to })
      .where(
        and(
          eq(referrals.officeId, officeId),
          eq(referrals.referrerContactId, from),
          inArray(referrals.id, [...suggested]),
        ),
      );
  }
  if (suggestedBy.length > 0) {
    await tx
      .update(referrals)
      .set({ contactId: to })
      .where(
        and(
          eq(referrals.officeId, officeId),
          eq(referrals.contactId, from),
          inArray(referrals.id, [...suggestedBy]),
        ),
      );
  }
  await repointWriting(tx, officeId, { from, to, rows });
}

async function repointWriting(tx: Tx, officeId: OfficeId, { from, to, rows }: Repointing): Promise<void> {
  if (rows.outreach.length > 0) {
    await tx
      .update(outreach)
      .set({ contactId: to })
      .where(
        and(
          eq(outreach.officeId, officeId),
          eq(outreach.contactId, from),
          inArray(outreach.id, [...rows.outreach]),
        ),
      );
  }
  if (rows.duties.length > 0) {
    await tx
      .update(duties)
      .set({ contactId: to })
      .where(
        and(eq(duties.officeId, officeId), eq(duties.contactId, from), inArray(duties.id, [...rows.duties])),
      );
  }
}
