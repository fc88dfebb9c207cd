import type { ContactStore } from "../contacts/ports.ts";
import type { MeetingStore } from "../meetings/ports.ts";
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
      insertRow(professionals, professional.id, professional);
    },
  };
}

export function memoryMeetings({ meetings, debriefs, promises }: MemoryState): MeetingStore {
  const find = async (id: string) => meetings.get(id) ?? null;
  return {
    find,
    findForUpdate: find,
    async insert(meeting) {
      insertRow(meetings, meeting.id, meeting);
    },
    async save(meeting) {
      const before = meetings.get(meeting.id);
      if (!before) return false;
      const { studentId, contactIds } = before;
      return saveRow(meetings, meeting, { studentId, contactIds });
    },
    async listScheduledOf(id) {
      return only(meetings, ({ studentId, status }) => studentId === id && status === "scheduled");
    },
    async findDebrief(id) {
      return debriefs.get(id) ?? null;
    },
    async insertDebrief(debrief) {
      insertRow(debriefs, debrief.meetingId, debrief);
    },
    async addPromises(added) {
      for (const promise of added) insertRow(promises, promise.id, promise);
    },
    async findPromiseForUpdate(id) {
      return promises.get(id) ?? null;
    },
    async setPromiseDone(id, doneAt) {
      const promise = promises.get(id);
      if (promise) promises.set(id, { ...promise, doneAt });
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
    async addAll(added) {
      for (const referral of added) insertRow(referrals, referral.id, referral);
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

export function memoryThankYous({ thankYous }: MemoryState): ThankYouStore {
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
  };
}
