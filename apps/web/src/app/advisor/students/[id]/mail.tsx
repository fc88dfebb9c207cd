import { Card } from "@askaround/ui/card";
import { StatusPill } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import type { RouterOutputs } from "@/trpc/types.ts";
import { advisorWords } from "@/words/advisor.ts";
import { emailWords } from "@/words/emails.ts";

type AllMail = RouterOutputs["students"]["mail"];
type Mail = AllMail["past"][number];

const words = advisorWords.student.mail;

/** Which mail the student was sent lately, what became of it, and what comes next; never what it says. */
export function Mail({ mail: { coming, past }, zone }: { mail: AllMail; zone: string }) {
  if (coming.length + past.length === 0) return null;
  return (
    <Card title={words.title}>
      <p className="mb-3 text-sm text-ink-2">{words.lede}</p>
      <List title={words.coming} rows={coming} zone={zone} />
      <List title={words.past} rows={past} zone={zone} />
    </Card>
  );
}

function List({ title, rows, zone }: { title: string; rows: readonly Mail[]; zone: string }) {
  if (rows.length === 0) return null;
  return (
    <section className="mt-4 first-of-type:mt-0">
      <h3 className="mb-2 font-sans text-sm font-semibold">{title}</h3>
      <ul className="flex flex-col gap-3 text-sm">
        {rows.map(({ id, kind, state, reason, dueAt }) => (
          <li key={id}>
            <div className="flex items-start justify-between gap-3">
              <span className="min-w-0">{emailWords.kinds[kind]}</span>
              <StatusPill tone={toneOf(state)}>{emailWords.states[state]}</StatusPill>
            </div>
            <p className="text-ink-2">
              <Time at={dueAt} zone={zone} />
              {reason === null ? null : `. ${emailWords.reason(reason)}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function toneOf(state: Mail["state"]) {
  if (state === "accepted" || state === "delivered") return "good" as const;
  if (state === "bounced" || state === "failed" || state === "suppressed" || state === "complained")
    return "warn" as const;
  return "neutral" as const;
}
