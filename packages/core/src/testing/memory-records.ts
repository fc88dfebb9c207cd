import type { ContactStore } from "../contacts/ports.ts";
import { NO_LIMITS } from "../professionals/limits.ts";
import type { ContactId, ProfessionalId } from "../shared/ids.ts";
import type { ReferralStore } from "../referrals/ports.ts";
import type { ThankYouStore } from "../thanks/ports.ts";
import { insertRow, type MemoryState, only, saveRow } from "./memory-state.ts";

export function memoryContacts(state: MemoryState): ContactStore {
  const { contacts, professionals, contactMerges: merges } = state;
  const isHidden = (id: string) =>
    only(merges, ({ mergedId, undoneAt }) => mergedId === id && undoneAt === null).length > 0;
  const find = async (id: string) => (isHidden(id) ? null : (contacts.get(id) ?? null));
  return {
    find,
    findForUpdate: find,
    async listOf(id) {
      return only(contacts, (contact) => contact.studentId === id && !isHidden(contact.id));
    },
    async insert(contact) {
      if (!professionals.has(contact.professionalId)) throw new Error("There is no such professional.");
      insertRow(contacts, contact.id, contact);
    },
    async save(contact) {
      const before = contacts.get(contact.id);
      if (!before) return false;
      const { studentId, professionalId, createdAt } = before;
      return saveRow(contacts, contact, { studentId, professionalId, createdAt });
    },
    async removeUnused(id) {
      const contact = contacts.get(id);
      if (!contact || isUsed(state, id)) return false;
      contacts.delete(id);
      if (!isProfessionalUsed(state, contact.professionalId)) professionals.delete(contact.professionalId);
      return true;
    },
    ...memoryMerges(state),
    async insertProfessional(professional) {
      insertRow(professionals, professional.id, {
        ...professional,
        ...NO_LIMITS,
        revision: 1,
        mergedInto: null,
        forgottenAt: null,
      });
    },
  };
}

function isUsed(state: MemoryState, id: ContactId): boolean {
  const { meetings, referrals, outreach, duties, contactMerges, points } = state;
  return [
    only(meetings, ({ contactIds }) => contactIds.includes(id)),
    only(referrals, ({ referrerContactId, contactId }) => referrerContactId === id || contactId === id),
    only(outreach, ({ contactId }) => contactId === id),
    only(duties, ({ contactId }) => contactId === id),
    only(points, ({ contactId }) => contactId === id),
    only(contactMerges, ({ keptId, mergedId }) => keptId === id || mergedId === id),
  ].some((found) => found.length > 0);
}

function isProfessionalUsed(state: MemoryState, id: ProfessionalId): boolean {
  const { contacts, professionals, merges, toldApart, limitEntries } = state;
  return [
    only(contacts, ({ professionalId }) => professionalId === id),
    only(professionals, ({ mergedInto }) => mergedInto === id),
    only(merges, ({ keptId, mergedId }) => keptId === id || mergedId === id),
    only(toldApart, ({ firstId, secondId }) => firstId === id || secondId === id),
    only(limitEntries, ({ professionalId }) => professionalId === id),
  ].some((found) => found.length > 0);
}

type Merges = Pick<ContactStore, "listMeetings" | "repoint" | "addMerge" | "findMergeForUpdate" | "endMerge">;

function memoryMerges(state: MemoryState): Merges {
  const { contactMerges: merges, meetings, referrals, outreach, duties, thankYous } = state;
  return {
    async listMeetings(id) {
      return only(meetings, ({ contactIds }) => contactIds.includes(id)).map((meeting) => meeting.id);
    },
    async repoint(from, to, rows) {
      const swap = (id: ContactId | null) => (id === from ? to : id);
      for (const id of rows.meetings) {
        const meeting = meetings.get(id);
        if (!meeting?.contactIds.includes(from)) continue;
        meetings.set(id, {
          ...meeting,
          contactIds: meeting.contactIds.map((each) => (each === from ? to : each)),
        });
        for (const note of only(thankYous, (each) => each.meetingId === id && each.contactId === from))
          thankYous.set(note.id, { ...note, contactId: to });
      }
      for (const id of rows.suggested) {
        const row = referrals.get(id);
        if (row?.referrerContactId === from) referrals.set(id, { ...row, referrerContactId: to });
      }
      for (const id of rows.suggestedBy) {
        const row = referrals.get(id);
        if (row) referrals.set(id, { ...row, contactId: swap(row.contactId) });
      }
      for (const id of rows.outreach) {
        const row = outreach.get(id);
        if (row?.contactId === from) outreach.set(id, { ...row, contactId: to });
      }
      for (const id of rows.duties) {
        const row = duties.get(id);
        if (row) duties.set(id, { ...row, contactId: swap(row.contactId) });
      }
    },
    async addMerge(merge) {
      insertRow(merges, merge.id, merge);
    },
    async findMergeForUpdate(id) {
      return merges.get(id) ?? null;
    },
    async endMerge(id, at) {
      const merge = merges.get(id);
      if (merge) merges.set(id, { ...merge, undoneAt: at });
    },
  };
}

export function memoryReferrals({ referrals, permissions }: MemoryState): ReferralStore {
  return {
    async findForUpdate(id) {
      return referrals.get(id) ?? null;
    },
    async listOfMeeting(id) {
      return only(referrals, ({ meetingId }) => meetingId === id);
    },
    async listFrom(id) {
      return only(referrals, ({ referrerContactId }) => referrerContactId === id);
    },
    async listLeadingTo(id) {
      return only(referrals, ({ contactId }) => contactId === id);
    },
    async addAll(added) {
      for (const referral of added) insertRow(referrals, referral.id, referral);
    },
    async removeAll(ids) {
      const gone = new Set<string>(ids);
      for (const { id } of only(permissions, ({ referralId }) => gone.has(referralId)))
        permissions.delete(id);
      for (const id of gone) referrals.delete(id);
    },
    async linkContact(id, contactId) {
      const referral = referrals.get(id);
      if (referral) referrals.set(id, { ...referral, contactId });
    },
    async setLetGo(id, letGo) {
      const referral = referrals.get(id);
      if (!referral) return;
      referrals.set(id, { ...referral, letGoAt: letGo?.at ?? null, letGoReason: letGo?.reason ?? null });
    },
    async permissions(id) {
      const history = only(permissions, ({ referralId }) => referralId === id);
      return history.toSorted((a, b) =>
        a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0,
      );
    },
    async addPermission(permission) {
      insertRow(permissions, permission.id, permission);
    },
  };
}

export function memoryThankYous({ thankYous, noteDrafts }: MemoryState): ThankYouStore {
  return {
    async findForUpdate(id) {
      return thankYous.get(id) ?? null;
    },
    async listOfMeeting(id) {
      return only(thankYous, ({ meetingId }) => meetingId === id);
    },
    async addAll(added) {
      for (const thankYou of added) {
        const { meetingId, contactId } = thankYou;
        const twice = only(
          thankYous,
          (other) => other.meetingId === meetingId && other.contactId === contactId,
        );
        if (twice.length > 0) throw new Error("This professional is owed a note for this meeting already.");
        insertRow(thankYous, thankYou.id, thankYou);
      }
    },
    async save(thankYou) {
      const before = thankYous.get(thankYou.id);
      if (!before) throw new Error("There is no such thank-you.");
      const { sentAt, sentBy, waivedAt, version, snoozedUntil } = thankYou;
      thankYous.set(thankYou.id, { ...before, sentAt, sentBy, waivedAt, version, snoozedUntil });
    },
    async moveDates(id, { dueAt, openUntil }) {
      const before = thankYous.get(id);
      if (before) thankYous.set(id, { ...before, dueAt, openUntil });
    },
    async findDraft(id) {
      return noteDrafts.get(id) ?? null;
    },
    async saveDraft(draft) {
      noteDrafts.set(draft.thankYouId, draft);
    },
    async removeOfMeeting(meetingId) {
      for (const { id } of only(thankYous, (each) => each.meetingId === meetingId)) {
        thankYous.delete(id);
        noteDrafts.delete(id);
      }
    },
  };
}
