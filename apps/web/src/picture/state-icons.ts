import type { ReferralState } from "@askaround/core/referrals";
import {
  CalendarDays,
  Check,
  CircleDashed,
  CircleSlash,
  type LucideIcon,
  MailCheck,
  PencilLine,
  UserX,
} from "lucide-react";
import type { PermissionState } from "@/app/(student)/_parts/permission-state.ts";

export const STATE_ICONS = {
  not_contacted: CircleDashed,
  drafted: PencilLine,
  asked: MailCheck,
  meeting_set: CalendarDays,
  met: Check,
  declined: UserX,
  let_go: CircleSlash,
} as const satisfies Record<ReferralState, LucideIcon>;

/** Whether the one who suggested them may be named to this person. */
export function mayMention(permission: PermissionState): permission is "granted" | "introduced" {
  return permission === "granted" || permission === "introduced";
}
