"use client";

import type { Finding, KeptFinding } from "@askaround/core/prep";
import { keyOf } from "@askaround/core/prep/sync";
import { Button } from "@askaround/ui/button";
import { TextInput } from "@askaround/ui/text-input";
import { showToast } from "@askaround/ui/toast";
import { Check, Lightbulb } from "lucide-react";
import { useState } from "react";
import { prepWords } from "@/words/prep.ts";
import { type PartOf, usePrep, usePrepState } from "../prep-context.tsx";
import { type ListedQuestion } from "../use-advice.ts";

const words = prepWords.advice;

type AdviceProps = {
  finding: Finding;
  keepLabel: string;
  onKeep: (why: string | null) => void;
  /** Takes the better wording, where there is one. */
  onUse?: (better: string) => void;
};

/** Why a wording could be better, a better one to take, and a way to keep it. It never blocks. */
export function QuestionAdvice({ finding, question }: { finding: Finding; question: ListedQuestion }) {
  const { store } = usePrep();
  const key = keyOf(question);
  function use(text: string) {
    store.edit(key, { text });
    void store.flush();
    const undo = () => store.edit(key, { text: question.text });
    showToast({ title: words.usedBetter, action: { label: prepWords.undo, onAct: undo } });
  }
  function keep(why: string | null) {
    const { questionId, code } = finding;
    const others = question.kept.filter((one) => one.code !== code);
    const kept = why === null ? others : [...others, { questionId, code, text: question.text.trim(), why }];
    store.edit(key, { kept: kept as ListedQuestion["kept"] });
    void store.flush();
  }
  return <Advice finding={finding} keepLabel={words.keep} onKeep={keep} onUse={use} />;
}

/** Advice on the list as a whole, or on a part of the talk without a question. */
export function ListAdvice({ finding }: { finding: Finding }) {
  const { store } = usePrep();
  const plan = usePrepState().box.entries["plan"]?.mine as PartOf<"plan">;
  const { code, phase } = finding;
  // Two parts of the talk can be left empty, each with its own word why.
  const isIt = (one: KeptFinding) => one.code === code && (code !== "phase_empty" || one.text === phase);
  function keep(why: string | null) {
    const others = plan.kept.filter((one) => !isIt(one));
    const text = code === "phase_empty" ? phase : null;
    const kept = why === null ? others : [...others, { questionId: null, code, text, why }];
    store.edit("plan", { kept });
    void store.flush();
  }
  return <Advice finding={finding} keepLabel={words.leave} onKeep={keep} />;
}

function Advice({ finding, keepLabel, onKeep, onUse }: AdviceProps) {
  const [asking, setAsking] = useState(false);
  const { reason, weight, better, keptBecause } = finding;
  const calm = finding.code === "phase_empty";
  if (keptBecause !== null)
    return (
      <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-2">
        {words.kept(keptBecause)}
        <Button size="sm" variant="quiet" onClick={() => onKeep(null)}>
          {words.takeBack}
        </Button>
      </p>
    );
  return (
    <div
      className={`flex gap-2 rounded-control border p-3 text-sm ${calm ? "border-line bg-sunken" : "border-warn bg-warn-soft"}`}
    >
      <Lightbulb aria-hidden className={`mt-0.5 size-4 shrink-0 ${calm ? "text-ink-3" : "text-warn"}`} />
      <div className="min-w-0 flex-1">
        <p>
          <span className="sr-only">{weight === "caution" ? words.caution : words.about}: </span>
          {reason}
        </p>
        {onUse && better !== null ? (
          <p className="mt-1">
            {words.better}: <span className="font-semibold">“{better}”</span>
          </p>
        ) : null}
        {asking ? (
          <Why
            onKeep={(why) => {
              setAsking(false);
              onKeep(why);
            }}
            onCancel={() => setAsking(false)}
          />
        ) : (
          <div className="mt-2 flex flex-wrap gap-2">
            {onUse && better !== null ? (
              <Button size="sm" icon={<Check aria-hidden className="size-4" />} onClick={() => onUse(better)}>
                {words.use}
              </Button>
            ) : null}
            <Button size="sm" variant="quiet" onClick={() => setAsking(true)}>
              {keepLabel}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

function Why({ onKeep, onCancel }: { onKeep: (why: string) => void; onCancel: () => void }) {
  const [why, setWhy] = useState("");
  const save = () => {
    if (why.trim() !== "") onKeep(why.trim());
  };
  return (
    <div className="mt-2 flex flex-col gap-2">
      <TextInput
        label={words.why}
        autoComplete="off"
        autoFocus
        maxLength={120}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") save();
          if (event.key === "Escape") onCancel();
        }}
      />
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={save}>
          {words.save}
        </Button>
        <Button size="sm" variant="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
