import type { OfficeId } from "../shared/ids.ts";
import type { Zone } from "../shared/time.ts";
import type { OfficeSettings } from "./settings.ts";

/** A career-services office: the tenant. Everything else belongs to exactly one. */
export interface Office {
  readonly id: OfficeId;
  readonly name: string;
  readonly zone: Zone;
  /** Shown as the sender's name in mail; the address is the installation's MAIL_FROM. */
  readonly senderName: string;
  readonly replyTo: string | null;
  readonly settings: OfficeSettings;
  readonly revision: number;
}
