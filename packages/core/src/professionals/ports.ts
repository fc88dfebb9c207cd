import type { Professional } from "../contacts/contact.ts";
import type { ProfessionalId } from "../shared/ids.ts";
import type { LimitEntry, ProfessionalLimits } from "./limits.ts";

/** A professional as the office keeps them: business facts, limits and an edit count. */
export interface KeptProfessional extends Professional, ProfessionalLimits {
  readonly revision: number;
}

export interface ProfessionalStore {
  findForUpdate(id: ProfessionalId): Promise<KeptProfessional | null>;
  /** Writes everything if the stored revision is still `professional.revision - 1`; false when it is not. */
  save(professional: KeptProfessional): Promise<boolean>;
  addLimitEntry(entry: LimitEntry): Promise<void>;
  /** What staff set in the past, oldest first. */
  listLimitEntries(id: ProfessionalId): Promise<readonly LimitEntry[]>;
}
