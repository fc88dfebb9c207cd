import type { DeliverySubject } from "../reminders/delivery.ts";
import { CALLED_OFF, type DeliveryStore } from "../reminders/ports.ts";
import type { DeliveryId } from "../shared/ids.ts";
import { memoryId } from "./memory-id.ts";
import { type MemoryDelivery, type MemoryState, only } from "./memory-state.ts";

/** Whether a row is about this duty or notice. */
export function isAbout(row: Pick<MemoryDelivery, "subject">, subject: DeliverySubject): boolean {
  return JSON.stringify(row.subject) === JSON.stringify(subject);
}

const isUndecided = ({ state }: MemoryDelivery) => state === "planned" || state === "claimed";

export function memoryDeliveries({ deliveries }: MemoryState): DeliveryStore {
  const replan: DeliveryStore["replan"] = async (subject, planned, reason) => {
    const wanted = new Set(planned.map(({ key }) => key));
    for (const row of only(deliveries, (each) => isAbout(each, subject) && isUndecided(each))) {
      if (!wanted.has(row.key)) deliveries.set(row.key, { ...row, state: "cancelled", reason });
    }
    for (const plan of planned) {
      const row = deliveries.get(plan.key);
      if (!row || isUndecided(row) || (row.state === "cancelled" && row.reason !== CALLED_OFF)) {
        const id = row?.id ?? nextDeliveryId(deliveries);
        deliveries.set(plan.key, { ...plan, id, state: "planned", reason: null });
      }
    }
  };
  const begun = (subject: DeliverySubject) => {
    const about = only(deliveries, (row) => isAbout(row, subject));
    return about.some((row) => !isUndecided(row) && row.state !== "cancelled");
  };
  return {
    replan,
    async replanAll(plans, reason) {
      for (const { subject, planned } of plans) await replan(subject, planned, reason);
    },
    async hasBegun(subject) {
      return begun(subject);
    },
    async begunAmong(subjects) {
      return subjects.filter(begun);
    },
    async addOnce(planned) {
      if (deliveries.has(planned.key)) return false;
      deliveries.set(planned.key, {
        ...planned,
        id: nextDeliveryId(deliveries),
        state: "planned",
        reason: null,
      });
      return true;
    },
  };
}

/** Rows are never deleted, so their number names the next one; far from the ids that tests count from one. */
export function nextDeliveryId(deliveries: MemoryState["deliveries"]): DeliveryId {
  return memoryId(0xd_0000_0000 + deliveries.size) as DeliveryId;
}
