import type { DeliverySubject } from "../reminders/delivery.ts";
import type { MailRecord, MailStore, SuppressionStore } from "../reminders/manage-ports.ts";
import { ADDRESS_RESTS, CALLED_OFF } from "../reminders/ports.ts";
import { nextDeliveryId } from "./memory-deliveries.ts";
import { type MemoryDelivery, type MemoryState, only } from "./memory-state.ts";

export function memoryMail({ deliveries }: MemoryState): MailStore {
  const byId = (id: string) => only(deliveries, (row) => row.id === id)[0] ?? null;
  return {
    async findForUpdate(id) {
      const row = byId(id);
      return row && recordOf(row);
    },
    async planAgain(mail, key, dueAt) {
      const row = byId(mail.id);
      if (!row || deliveries.has(key)) return false;
      const id = nextDeliveryId(deliveries);
      deliveries.set(key, { ...row, id, key, dueAt, state: "planned", reason: null });
      return true;
    },
    async callOff(id) {
      const row = byId(id);
      if (row?.state !== "planned" && row?.state !== "claimed") return false;
      deliveries.set(row.key, { ...row, state: "cancelled", reason: CALLED_OFF });
      return true;
    },
    async wantBack(id) {
      const row = byId(id);
      if (row?.state !== "cancelled" || row.reason !== CALLED_OFF) return false;
      deliveries.set(row.key, { ...row, state: "planned", reason: null });
      return true;
    },
    async planRested(recipientId, now) {
      const rested = only(
        deliveries,
        (row) =>
          row.recipientId === recipientId &&
          row.state === "skipped" &&
          row.reason === ADDRESS_RESTS &&
          row.expiresAt > now &&
          !deliveries.has(`again:${row.id}`),
      );
      for (const row of rested) deliveries.set(row.key, { ...row, state: "planned", reason: null });
      return rested.length;
    },
    async settleUnknown(id, state, reason) {
      const row = byId(id);
      if (row?.state !== "unknown") return false;
      deliveries.set(row.key, { ...row, state, reason });
      return true;
    },
  };
}

export function memorySuppressions({ suppressions }: MemoryState): SuppressionStore {
  return {
    async findForUpdate(id) {
      return suppressions.get(id) ?? null;
    },
    async isSuppressed(address) {
      return only(suppressions, (row) => row.address === address && row.liftedAt === null).length > 0;
    },
    async lift(id, { at }) {
      const row = suppressions.get(id);
      if (!row || row.liftedAt !== null) return false;
      suppressions.set(id, { ...row, liftedAt: at });
      return true;
    },
  };
}

function recordOf({ subject, dueAt: _dueAt, ...row }: MemoryDelivery): MailRecord {
  return { ...row, subjectId: idOf(subject) };
}

function idOf({ kind: _kind, ...named }: DeliverySubject): string {
  return Object.values(named)[0] ?? "";
}
