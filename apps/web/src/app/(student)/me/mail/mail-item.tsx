import type { Zone } from "@askaround/core/shared";
import Link from "next/link";
import { StatusPill } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { firstName } from "@/words/names.ts";
import { myMailWords as words } from "@/words/my-mail.ts";
import { CallOff, SnoozeNote, WantBack } from "./mail-acts.tsx";

type Mail = RouterOutputs["me"]["mail"]["coming"][number];

/** One mail: what it is about, where it stands and why, and what can still be done about it. */
export function MailItem({ mail, zone }: { mail: Mail; zone: Zone }) {
  const waits = mail.state === "planned" || mail.state === "claimed";
  const reason = words.reason(mail.reason);
  const step = words.step[mail.step];
  return (
    <li className="flex flex-col gap-2 py-4 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <p className="min-w-0 font-semibold break-words">
          {words.kind(mail.kind, firstName(mail.contactName ?? ""))}
          {step ? <span className="font-normal text-ink-2">, {step}</span> : null}
        </p>
        <StatusPill tone={toneOf(mail.state)}>{words.states[mail.state]}</StatusPill>
      </div>
      <p className="text-sm text-ink-2">
        {waits ? words.comes : words.was} <Time at={waits ? mail.comesAt : mail.dueAt} zone={zone} />
        {reason ? `. ${reason}` : null}
      </p>
      <details className="text-sm">
        <summary className="min-h-6 cursor-pointer text-ink-2">{words.why}</summary>
        <p className="pt-1 text-ink-2">
          {words.whys[mail.kind]}{" "}
          {mail.meetingId ? (
            <Link className="link" href={routes.meeting(mail.meetingId)}>
              {words.open}
            </Link>
          ) : null}
        </p>
      </details>
      {waits ? (
        <div className="flex flex-wrap gap-2">
          <CallOff deliveryId={mail.id} />
          {mail.thankYouId ? <SnoozeNote thankYouId={mail.thankYouId} /> : null}
        </div>
      ) : null}
      {mail.reason === "by_student" ? <WantBack deliveryId={mail.id} /> : null}
    </li>
  );
}

function toneOf(state: Mail["state"]) {
  if (state === "accepted" || state === "delivered") return "good" as const;
  if (state === "bounced" || state === "failed" || state === "suppressed" || state === "complained")
    return "warn" as const;
  return "neutral" as const;
}
