import { StatusPill } from "@askaround/ui/status-pill";
import type { RouterOutputs } from "@/trpc/types.ts";
import { permissionWords } from "@/words/permissions.ts";
import { type LatestAnswer, type PermissionState, permissionState } from "./permission-state.ts";

type Latest = LatestAnswer & Pick<RouterOutputs["referrals"]["list"]["rows"][number], "scope" | "purpose">;

const TONES = {
  not_asked: "neutral",
  granted: "good",
  declined: "danger",
  will_introduce: "warn",
  introduced: "good",
  revoked: "danger",
} as const satisfies Record<PermissionState, string>;

/** Whether a name may be used: as a pill, and as a sentence that says what to do. */
export function Permission({ latest, referrer }: { latest: Latest; referrer: string }) {
  const state = permissionState(latest);
  return (
    <div className="flex flex-col items-start gap-1">
      <StatusPill tone={TONES[state]}>{permissionWords.short[state]}</StatusPill>
      <p className="text-sm text-ink-2">
        {permissionWords.sentence[state](referrer)} <Limits latest={latest} />
      </p>
    </div>
  );
}

function Limits({ latest }: { latest: Latest }) {
  if (latest.revokedReason !== null) return permissionWords.why(latest.revokedReason);
  if (latest.scope === "one_purpose" && latest.purpose !== null) {
    return `${permissionWords.forPurpose(latest.purpose)}.`;
  }
  return latest.scope === null ? null : `${permissionWords.scope[latest.scope]}.`;
}
