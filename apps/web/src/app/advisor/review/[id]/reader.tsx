"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { Card } from "@askaround/ui/card";
import { RadioGroup } from "@askaround/ui/radio-group";
import { Time } from "@askaround/ui/time";
import { RoundView } from "@/prep-work/round.tsx";
import { codeOf, messageOf } from "@/trpc/client.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { deskWords } from "@/words/prep-desk.ts";
import { roundWords } from "@/words/prep-parts.ts";
import { undoLast } from "../last-undo.ts";
import { isTyping } from "../typing.ts";
import { Comment, Said } from "./comment.tsx";
import { useKeptReview } from "./use-kept-review.ts";
import { useReview } from "./use-review.ts";

const words = deskWords.review;
type Review = RouterOutputs["reviews"]["get"];

/** Everything on one screen: read, comment, rate, decide, next. */
export function Reader({ review, zone }: { review: Review; zone: string }) {
  const latest = review.rounds.at(-1);
  const kept = useKeptReview(latest?.submissionId ?? review.id, review.template.rubric.length);
  const { comments, rubric } = kept.draft;
  const { send, decide, goOn } = useReview(review, kept.drop);
  const [open, setOpen] = useState<string | null>(null);
  const [lacking, setLacking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const mayDecide = review.state === "submitted" && review.held === null;
  const written = Object.entries(comments)
    .map(([part, text]) => ({ part, text: text.trim() }))
    .filter(({ text }) => text !== "");
  const said = { comments: written, rubric: [...rubric] };
  const approve = () => {
    if (mayDecide) send("approved", said);
  };
  const askForChanges = () => {
    if (mayDecide) setOpen("all");
  };
  useKeys({ approve, askForChanges, goOn });
  function giveBack(event?: FormEvent) {
    event?.preventDefault();
    setLacking(written.length === 0);
    if (written.length > 0 && mayDecide) send("returned", said);
  }
  if (!latest) return <p>{words.missing}</p>;

  const beside = (part: string, name: string) => (
    <>
      <Said comments={latest.comments.filter((one) => one.part === part)} zone={zone} />
      {mayDecide ? (
        <Comment
          part={part}
          name={name}
          saved={review.template.comments}
          open={open === part || (comments[part] ?? "") !== ""}
          onOpen={() => setOpen(part)}
          text={comments[part] ?? ""}
          onText={(text) => kept.change({ rubric, comments: { ...comments, [part]: text } })}
        />
      ) : null}
    </>
  );
  return (
    <form
      ref={form}
      noValidate
      onSubmit={giveBack}
      className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_20rem]"
    >
      <div className="flex min-w-0 flex-col gap-5">
        <Card>
          <RoundView round={latest} level={2} beside={beside} />
        </Card>
        {review.rounds.length > 1 ? (
          <Card title={words.rounds} tone="sunken">
            {review.rounds
              .slice(0, -1)
              .toReversed()
              .map((round) => (
                <details key={round.submissionId} className="border-b last:border-b-0">
                  <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">
                    {roundWords.round(round.round)}, <Time at={round.submittedAt} zone={zone} />
                    {round.decision === null ? null : `, ${words.decided[round.decision].toLowerCase()}`}
                  </summary>
                  <Said comments={round.comments.filter(({ part }) => part === "all")} zone={zone} />
                  <RoundView
                    round={round}
                    beside={(part) => (
                      <Said comments={round.comments.filter((one) => one.part === part)} zone={zone} />
                    )}
                  />
                </details>
              ))}
          </Card>
        ) : null}
      </div>
      <div className="flex flex-col gap-5 lg:sticky lg:top-6">
        <Card tone={mayDecide ? "primary" : "plain"}>
          {decide.isError ? (
            <div className="mb-4">
              <Banner tone="danger" live>
                {codeOf(decide.error) === "NOT_FOUND" ? words.notYours : messageOf(decide.error)}
              </Banner>
            </div>
          ) : null}
          {mayDecide && kept.restored ? (
            <p role="status" className="mb-3 text-sm text-ink-2">
              {words.kept}
            </p>
          ) : null}
          {mayDecide ? (
            <>
              <Button variant="primary" className="w-full" busy={decide.isPending} onClick={approve}>
                {words.good} <kbd aria-hidden>1</kbd>
              </Button>
              <div className="mt-4">{beside("all", words.all)}</div>
              {lacking ? <p className="mt-2 text-sm text-danger">{words.nothingSaid}</p> : null}
              {open === null && written.length === 0 ? (
                <Button className="mt-2 w-full" onClick={askForChanges}>
                  {words.changes} <kbd aria-hidden>2</kbd>
                </Button>
              ) : (
                <Button type="submit" className="mt-3 w-full" busy={decide.isPending}>
                  {words.send}
                </Button>
              )}
              <p className="mt-4 hidden text-min text-ink-3 lg:block">{words.keys}</p>
            </>
          ) : (
            <>
              <p className="text-ink-2">{review.held === null ? words.state : null}</p>
              <Said comments={latest.comments.filter(({ part }) => part === "all")} zone={zone} />
              <Button className="mt-3 w-full" onClick={goOn}>
                {deskWords.queue.title}
              </Button>
            </>
          )}
        </Card>
        <Findings review={review} />
        {mayDecide && review.template.rubric.length > 0 ? (
          <Card title={words.rubric}>
            <div className="flex flex-col gap-4">
              {review.template.rubric.map((line, at) => (
                <RadioGroup
                  key={line}
                  legend={line}
                  inline
                  name={`rubric-${at}`}
                  value={rubric[at]?.toString() ?? ""}
                  onChange={(event) => {
                    const value = Number(event.currentTarget.value);
                    kept.change({ comments, rubric: rubric.with(at, value) });
                  }}
                  options={roundWords.rubric.map((label, value) => ({ value: String(value), label }))}
                />
              ))}
            </div>
          </Card>
        ) : null}
      </div>
    </form>
  );
}

function Findings({ review: { findings, rounds } }: { review: Review }) {
  const questions = rounds.at(-1)?.content.questions ?? [];
  return (
    <Card title={words.findings} tone="sunken">
      {findings.length === 0 ? (
        <p className="text-sm text-ink-2">{words.noFindings}</p>
      ) : (
        <ul className="flex flex-col gap-3 text-sm">
          {findings.map((finding, at) => {
            const place = questions.findIndex(({ id }) => id === finding.questionId);
            return (
              <li key={at}>
                {place < 0 ? null : <span className="font-semibold">{place + 1}. </span>}
                {finding.reason}
                {finding.better === null ? null : <span className="block text-ink-2">{finding.better}</span>}
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}

type Keys = Record<"approve" | "askForChanges" | "goOn", () => void>;

function useKeys(keys: Keys) {
  const router = useRouter();
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    const acts: Record<string, () => void> = {
      "1": () => now.current.approve(),
      "2": () => now.current.askForChanges(),
      j: () => now.current.goOn(),
      k: () => router.back(),
      z: undoLast,
    };
    const press = (event: KeyboardEvent) => {
      const act = acts[event.key];
      if (!act || isTyping(event) || event.repeat) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [router]);
}
