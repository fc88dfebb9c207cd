import type { ContactStore } from "../contacts/ports.ts";
import { NO_LIMITS } from "../professionals/limits.ts";
import type { ReferralStore } from "../referrals/ports.ts";
import type { ThankYouStore } from "../thanks/ports.ts";
import { insertRow, type MemoryState, only, saveRow } from "./memory-state.ts";

export function memoryContacts({ contacts, professionals }: MemoryState): ContactStore {
  const find = async (id: string) => contacts.get(id) ?? null;
  return {
    find,
    findForUpdate: find,
    async listOf(id) {
      return only(contacts, ({ studentId }) => studentId === id);
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
    async insertProfessional(professional) {
      insertRow(professionals, professional.id, {
        ...professional,
        ...NO_LIMITS,
        revision: 1,
        mergedInto: null,
      });
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
