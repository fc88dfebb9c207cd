import type { SavedViewId } from "../shared/ids.ts";
import type { SavedView, ViewOwner } from "./saved-view.ts";

export interface SavedViewStore {
  /** In no order. */
  listOf(owner: ViewOwner): Promise<readonly SavedView[]>;
  /** Adds it, or replaces the owner’s of this id. */
  save(view: SavedView): Promise<void>;
  remove(owner: ViewOwner, id: SavedViewId): Promise<void>;
}
