import type { RemarkId } from "../shared/ids.ts";
import type { Remark, RemarkEdit } from "./remark.ts";

export interface RemarkStore {
  /** Locked. */
  findForUpdate(id: RemarkId): Promise<Remark | null>;
  insert(remark: Remark): Promise<void>;
  /** Writes the text, and whether it is closed or taken back. */
  save(remark: Remark): Promise<void>;
  addEdit(edit: RemarkEdit): Promise<void>;
}
