import { StatusPill } from "@askaround/ui/status-pill";
import type { RouterOutputs } from "@/trpc/types.ts";
import { emailWords } from "@/words/emails.ts";

type State = RouterOutputs["emails"]["get"]["state"];

const TONES = {
  planned: "neutral",
  claimed: "neutral",
  sending: "neutral",
  accepted: "good",
  delayed: "warn",
  delivered: "good",
  bounced: "danger",
  complained: "danger",
  suppressed: "danger",
  failed: "danger",
  unknown: "warn",
  skipped: "neutral",
  cancelled: "neutral",
  superseded: "neutral",
} as const satisfies Record<State, string>;

export function EmailState({ state }: { state: State }) {
  return <StatusPill tone={TONES[state]}>{emailWords.states[state]}</StatusPill>;
}
