import type { ReactNode } from "react";
import { Time } from "@askaround/ui/time";
import { RoundView } from "@/prep-work/round.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { ownPrepWords as words } from "@/words/own-prep.ts";
import { roundWords } from "@/words/prep-parts.ts";
import { AnswerForm } from "./answer-form.tsx";

type Task = RouterOutputs["assignments"]["ownTask"];
type Round = Task["rounds"][number];

/** A round with the advisor's words beside each answer, and the student's to them. */
export function OwnRound({ round, task, zone }: { round: Round; task: Task; zone: string }) {
  const isLatest = round.round === task.rounds.length;
  const beside = (part: string, name: string) => (
    <Said comments={round.comments.filter((comment) => comment.part === part)} zone={zone}>
      {isLatest ? <AnswerForm taskId={task.id} part={part} name={name} /> : null}
    </Said>
  );
  return (
    <>
      <p className="mb-4 text-sm text-ink-2">
        {roundWords.round(round.round)}, {words.handedIn.toLowerCase()}{" "}
        <Time at={round.submittedAt} zone={zone} />
      </p>
      {beside("all", words.whole)}
      <RoundView round={round} beside={beside} />
      <Rubric task={task} rubric={round.rubric} />
    </>
  );
}

function Said({
  comments,
  zone,
  children,
}: {
  comments: Round["comments"];
  zone: string;
  children: ReactNode;
}) {
  if (comments.length === 0) return null;
  return (
    <div className="my-3 rounded-control border-l-4 border-primary bg-primary-soft p-3">
      {comments.map((comment) => (
        <p key={comment.commentId} className="mb-2 break-words whitespace-pre-line">
          {comment.text}
          <span className="block text-min text-ink-2">
            {comment.author}, <Time at={comment.writtenAt} zone={zone} />
          </span>
        </p>
      ))}
      {children}
    </div>
  );
}

function Rubric({ task, rubric }: { task: Task; rubric: Round["rubric"] }) {
  const rated = task.template.rubric.flatMap((line, at) => {
    const value = rubric[at];
    return value === null || value === undefined ? [] : [{ line, word: roundWords.rubric[value] ?? "" }];
  });
  if (rated.length === 0) return null;
  return (
    <ul className="mt-3 border-t pt-3 text-sm">
      {rated.map(({ line, word }) => (
        <li key={line} className="flex justify-between gap-4 py-1">
          <span>{line}</span>
          <span className="font-semibold">{word}</span>
        </li>
      ))}
    </ul>
  );
}
