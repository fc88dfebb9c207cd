"use client";

import {
  closingQuestions,
  type PrepQuestion,
  type QuestionPhase,
  questionPhases,
} from "@askaround/core/prep";
import { Button } from "@askaround/ui/button";
import { BookOpen, Lock, PencilLine } from "lucide-react";
import { useState } from "react";
import { newRequestId } from "@/forms/request-id.ts";
import { prepWords } from "@/words/prep.ts";
import { focusSoon } from "../focus-soon.ts";
import { usePrep, usePrepState } from "../prep-context.tsx";
import { type Advised, listedQuestions } from "../use-advice.ts";
import { ListAdvice } from "./advice.tsx";
import { Bank } from "./bank.tsx";
import { Budget } from "./budget.tsx";
import { OneQuestion } from "./one-question.tsx";

const words = prepWords.questions;

/** The questions to bring by part of the talk, the closing two always last. */
export function Questions({ advice, budget }: Pick<Advised, "advice" | "budget">) {
  const listed = listedQuestions(usePrepState().box);
  const [bank, setBank] = useState<QuestionPhase | "any" | null>(null);
  const [said, setSaid] = useState("");
  const ofList = advice.filter(({ questionId, code }) => questionId === null && code !== "phase_empty");
  return (
    <div className="flex flex-col gap-4">
      <p className="text-ink-2">{words.lede}</p>
      <Budget budget={budget} />
      {ofList.map((finding) => (
        <ListAdvice key={finding.code} finding={finding} />
      ))}
      <Button
        variant="primary"
        className="self-start max-sm:w-full"
        icon={<BookOpen aria-hidden className="size-4" />}
        onClick={() => setBank("any")}
      >
        {words.openBank}
      </Button>
      {questionPhases.map((phase) => (
        <Phase
          key={phase}
          phase={phase}
          questions={listed.filter((question) => question.phase === phase)}
          advice={advice}
          begun={listed.length > 0}
          onChoose={() => setBank(phase)}
          onSay={setSaid}
        />
      ))}
      <Closing />
      <p className="text-min text-ink-3 max-md:hidden">{words.keys}</p>
      <p role="status" className="sr-only">
        {said}
      </p>
      <Bank phase={bank} budget={budget} onClose={() => setBank(null)} />
    </div>
  );
}

type PhaseProps = Pick<Advised, "advice"> & {
  phase: QuestionPhase;
  questions: ReturnType<typeof listedQuestions>;
  /** Some question has been chosen. */
  begun: boolean;
  onChoose: () => void;
  onSay: (text: string) => void;
};

function Phase({ phase, questions, advice, begun, onChoose, onSay }: PhaseProps) {
  const { store } = usePrep();
  // An empty list needs questions, not advice about each part of the talk.
  const empty = begun && advice.find((finding) => finding.code === "phase_empty" && finding.phase === phase);
  const name = words.phases[phase];
  const write = () => {
    const id = newRequestId() as PrepQuestion["id"];
    store.add({ kind: "question", id, phase, text: "", bankId: null, kept: [], removed: false });
    focusSoon(`question:${id}-text`);
  };
  return (
    <section aria-labelledby={`phase-${phase}`} className="flex flex-col gap-2 border-t pt-3">
      <div className="flex items-center justify-between gap-2">
        <h3 id={`phase-${phase}`} className="text-lg">
          {name}
        </h3>
        <div className="flex">
          {phase === "closing" ? null : (
            <Button size="sm" variant="quiet" aria-label={words.chooseFor(name)} onClick={onChoose}>
              {words.choose}
            </Button>
          )}
          <Button
            size="sm"
            variant="quiet"
            icon={<PencilLine aria-hidden className="size-4" />}
            aria-label={words.writeFor(name)}
            onClick={write}
          >
            {words.write}
          </Button>
        </div>
      </div>
      {questions.length > 0 ? (
        <ol className="flex flex-col gap-3">
          {questions.map((question, at) => (
            <OneQuestion
              key={question.id}
              question={question}
              at={at + 1}
              findings={advice.filter(({ questionId }) => questionId === question.id)}
              onSay={onSay}
            />
          ))}
        </ol>
      ) : empty ? (
        <ListAdvice finding={empty} />
      ) : (
        <p className="text-sm text-ink-3">{words.nothing}</p>
      )}
    </section>
  );
}

function Closing() {
  return (
    <div className="rounded-control border border-line-strong p-3">
      <p className="flex items-center gap-2 text-sm font-semibold text-ink-2">
        <Lock aria-hidden className="size-4" />
        {words.closing}
      </p>
      <ol className="mt-2 flex list-decimal flex-col gap-1 pl-6 font-semibold">
        {closingQuestions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <p className="mt-2 text-sm text-ink-2">{words.closingHint}</p>
    </div>
  );
}
