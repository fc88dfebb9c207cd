import type { SavedViewStore } from "../views/ports.ts";
import type { SavedView } from "../views/saved-view.ts";
import { type MemoryState, only } from "./memory-state.ts";

const keyOf = ({ personId, role, id }: Pick<SavedView, "personId" | "role" | "id">) =>
  `${personId} ${role} ${id}`;

export function memoryViews({ savedViews }: MemoryState): SavedViewStore {
  return {
    async listOf({ personId, role }) {
      return only(savedViews, (view) => view.personId === personId && view.role === role);
    },
    async save(view) {
      savedViews.set(keyOf(view), view);
    },
    async remove(owner, id) {
      savedViews.delete(keyOf({ ...owner, id }));
    },
  };
}
