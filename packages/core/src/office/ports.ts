import type { OfficeId } from "../shared/ids.ts";
import type { Office } from "./office.ts";

export interface OfficeStore {
  /** The office of this unit of work. */
  get(): Promise<Office>;
  insert(office: Office): Promise<void>;
  /** Writes everything but the id if the stored revision is still `office.revision - 1`; false when it is not. */
  save(office: Office): Promise<boolean>;
  /** How many thank-yous are open, whose dates a change of policy leaves as they are. */
  countOpenThankYous(officeId: OfficeId): Promise<number>;
}
