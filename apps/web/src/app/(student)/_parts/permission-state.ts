import type { RouterOutputs } from "@/trpc/types.ts";
import type { permissionWords } from "@/words/permissions.ts";

export type LatestAnswer = Pick<
  RouterOutputs["referrals"]["list"]["rows"][number],
  "answer" | "introducedAt" | "revokedReason"
>;
export type PermissionState = keyof typeof permissionWords.short;

/** What the latest entry of the ledger comes to. Nothing recorded is the same as not asked. */
export function permissionState({ answer, introducedAt, revokedReason }: LatestAnswer): PermissionState {
  if (revokedReason !== null) return "revoked";
  if (answer === "will_introduce" && introducedAt !== null) return "introduced";
  return answer ?? "not_asked";
}
