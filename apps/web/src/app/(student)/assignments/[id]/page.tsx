import { NOT_READY_WORDS } from "@askaround/core/assignments";
import type { Metadata } from "next";
import Link from "next/link";
import { Banner } from "@askaround/ui/banner";
import { buttonClass } from "@askaround/ui/button-class";
import { Card } from "@askaround/ui/card";
import { PageHeader } from "@askaround/ui/page-header";
import { StatusPill } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import { Asked } from "@/prep-work/asked.tsx";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { joinNames } from "@/words/names.ts";
import { ownPrepWords as words } from "@/words/own-prep.ts";
import { ownStateWords } from "@/words/prep-parts.ts";
import { viewerZone } from "../../_parts/viewer-zone.ts";
import { TONES } from "../tones.ts";
import { HandIn } from "./hand-in.tsx";
import { OwnRound } from "./own-round.tsx";

type Props = { params: Promise<{ id: string }> };
type Task = RouterOutputs["assignments"]["ownTask"];

const titleOf = ({ names, templateName }: Task) =>
  names.length === 0 ? templateName : words.titleFor(templateName, joinNames(names));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id: taskId } = await params;
  return { title: titleOf(await required(trpc.assignments.ownTask.queryOptions({ taskId }))) };
}

/** One thing an advisor asked for: what is missing and where, handing it in, and what came back. */
export default async function AssignmentPage({ params }: Props) {
  const { id: taskId } = await params;
  const [zone, task] = await Promise.all([
    viewerZone(),
    required(trpc.assignments.ownTask.queryOptions({ taskId })),
  ]);
  const [latest, ...earlier] = task.rounds.toReversed();
  return (
    <>
      <PageHeader
        back={<BackLink href={routes.assignments()}>{words.back}</BackLink>}
        title={titleOf(task)}
        lede={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <StatusPill tone={TONES[task.state]}>{ownStateWords[task.state]}</StatusPill>
            <span>
              {words.due} <Time on={task.dueOn} format="day" />
            </span>
          </span>
        }
      />
      <div className="flex flex-col gap-5">
        <Standing task={task} />
        {latest && task.state !== "open" ? (
          <Card title={words.rounds}>
            <OwnRound round={latest} task={task} zone={zone} />
          </Card>
        ) : null}
        {["open", "returned", "stale"].includes(task.state) ? <ToDo task={task} /> : null}
        <Card title={words.asked} tone="sunken">
          <Asked content={task.template} />
        </Card>
        {earlier.map((round) => (
          <details key={round.submissionId} className="rounded-card border bg-surface p-4">
            <summary className="min-h-11 cursor-pointer py-2 font-semibold">
              {words.handedIn} <Time at={round.submittedAt} zone={zone} />
            </summary>
            <OwnRound round={round} task={task} zone={zone} />
          </details>
        ))}
      </div>
    </>
  );
}

function Standing({ task: { state, reason, extendedOn } }: { task: Task }) {
  if (state === "excused") return <Banner tone="info">{words.excused(reason ?? "")}</Banner>;
  const more = extendedOn !== null && reason !== null ? words.extended(reason) : null;
  if (state === "open") return more ? <Banner tone="info">{more}</Banner> : null;
  if (state === "withdrawn") return <Banner tone="info">{ownStateWords.withdrawn}</Banner>;
  const tone = state === "approved" ? "good" : state === "submitted" ? "info" : "warn";
  const said = {
    submitted: words.waiting,
    returned: words.returned,
    approved: words.approved,
    stale: words.stale,
  };
  return (
    <Banner tone={tone}>
      {said[state]} {more}
    </Banner>
  );
}

function ToDo({ task }: { task: Task }) {
  const { meetingId, missing } = task;
  return (
    <Card title={missing.length > 0 ? words.missing : words.submit} tone="primary">
      {missing.length === 0 ? (
        <p className="mb-4">{words.ready}</p>
      ) : (
        <ul className="mb-4 list-disc pl-5">
          {missing.map((what) => (
            <li key={what}>{NOT_READY_WORDS[what]}</li>
          ))}
        </ul>
      )}
      {meetingId === null ? (
        <Link href={routes.meetingNew()} className={buttonClass({ variant: "primary" })}>
          {words.plan}
        </Link>
      ) : (
        <>
          <Link
            href={routes.meetingPrep(meetingId)}
            className={buttonClass({ variant: missing.length > 0 ? "primary" : "secondary" })}
          >
            {words.open}
          </Link>
          {missing.length === 0 ? (
            <HandIn
              lacks={NOT_READY_WORDS.reflection}
              taskId={task.id}
              again={task.rounds.length > 0}
              asks={task.template.sections.reflection}
              reflection={task.reflection ?? ""}
            />
          ) : null}
        </>
      )}
    </Card>
  );
}
