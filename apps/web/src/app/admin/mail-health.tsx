import Link from "next/link";
import { Card } from "@askaround/ui/card";
import { DescriptionList } from "@askaround/ui/description-list";
import { StatusPill } from "@askaround/ui/status-pill";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { adminWords } from "@/words/admin.ts";
import { emailWords } from "@/words/emails.ts";
import { duration } from "./duration.ts";

type Health = RouterOutputs["office"]["mailHealth"];
type Lanes = RouterOutputs["emails"]["overview"]["lanes"];
type Props = { health: Health; now: string };
type HomeProps = Props & { lanes: Lanes; resting: number };

const words = adminWords.home;
const SECOND = 1000;
/** The worker says it is alive every few seconds; a minute without is worth telling. */
const WORRYING_SILENCE = 60 * SECOND;

/** Whether mail leaves the house, and what to do when it does not. */
export function MailHealth({ health, lanes, resting, now }: HomeProps) {
  const stopped = lanes.filter(({ state }) => state !== "open");
  return (
    <Card title={words.health}>
      <DescriptionList
        layout="stacked"
        items={[
          { term: words.worker, detail: <Worker health={health} now={now} /> },
          ...stopped.map((lane) => ({
            term: emailWords.lanes.names[lane.name],
            detail: <Stopped lane={lane} />,
          })),
          { term: words.waiting, detail: <Waiting health={health} now={now} /> },
          {
            term: words.failed,
            detail:
              health.failedMails === 0 ? (
                words.noneWaiting
              ) : (
                <Link href={routes.adminPeople({ mail: "failed" })} className="link">
                  {words.failedLink(health.failedMails)}
                </Link>
              ),
          },
          {
            term: emailWords.admin.resting,
            detail:
              resting === 0 ? (
                words.noneWaiting
              ) : (
                <Link href={routes.adminEmails()} className="link">
                  {emailWords.admin.see(resting)}
                </Link>
              ),
          },
        ]}
      />
    </Card>
  );
}

function Worker({ health, now }: Props) {
  const { workerSeenAt } = health;
  const silence = workerSeenAt ? Date.parse(now) - Date.parse(workerSeenAt) : null;
  const fine = silence !== null && silence < WORRYING_SILENCE;
  const word = fine ? words.workerFine : silence === null ? words.workerNever : words.workerLate;
  return (
    <>
      <StatusPill tone={fine ? "good" : "danger"}>{word}</StatusPill>
      {silence === null ? null : (
        <span className="ml-2 text-sm text-ink-2">{words.workerSeen(duration(silence))}</span>
      )}
      {fine ? null : <p className="mt-1 text-sm text-ink-2">{words.workerHint}</p>}
    </>
  );
}

function Stopped({ lane: { state, reason } }: { lane: Lanes[number] }) {
  return (
    <>
      <StatusPill tone="danger">{emailWords.lanes.states[state]}</StatusPill>
      {reason ? <p className="mt-1 text-sm text-ink-2">{emailWords.reason(reason)}.</p> : null}
    </>
  );
}

function Waiting({ health, now }: Props) {
  if (health.dueMails === 0 || health.oldestDueAt === null) return words.noneWaiting;
  return words.waitingSince(health.dueMails, duration(Date.parse(now) - Date.parse(health.oldestDueAt)));
}
