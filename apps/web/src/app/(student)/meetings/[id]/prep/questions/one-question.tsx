"use client";

import type { Finding } from "@askaround/core/prep";
import { keyOf } from "@askaround/core/prep/sync";
import { Button } from "@askaround/ui/button";
import { controlClass } from "@askaround/ui/control-class";
import { Field } from "@askaround/ui/field";
import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import type { KeyboardEvent } from "react";
import { prepWords } from "@/words/prep.ts";
import { useField, usePrepState } from "../prep-context.tsx";
import { Clashed } from "../typed.tsx";
import { type ListedQuestion } from "../use-advice.ts";
import { useRemove } from "../use-remove.ts";
import { QuestionAdvice } from "./advice.tsx";
import { useMove } from "./use-move.ts";

const words = prepWords.questions;

type OneQuestionProps = {
  question: ListedQuestion;
  /** Its number within the phase. */
  at: number;
  findings: readonly Finding[];
  onSay: (text: string) => void;
};

/** A question, to be worded, moved and removed, with the advice about it underneath. */
export function OneQuestion({ question, at, findings, onSay }: OneQuestionProps) {
  const key = keyOf(question);
  const { error, set, leave, clash } = useField(key, "text");
  const { move, canMove } = useMove(question, onSay);
  const remove = useRemove();
  const entry = usePrepState().box.entries[key];
  const label = words.label(words.phases[question.phase], at);
  const blank = question.text.trim() === "" && (entry?.revision ?? 0) > 0 ? words.empty : undefined;

  function keyDown(event: KeyboardEvent) {
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
    if (event.altKey && step !== null) {
      event.preventDefault();
      move(step, "text");
    } else if (event.key === "Enter" && !event.metaKey && !event.ctrlKey) event.preventDefault();
  }
  return (
    <li className="flex flex-col gap-1">
      <Field id={`${key}-text`} label={label} hideLabel error={error ?? blank}>
        {(control) => (
          <textarea
            {...control}
            rows={1}
            maxLength={240}
            className={`${controlClass} field-sizing-content resize-none`}
            value={question.text}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            onChange={(event) => set(event.currentTarget.value.replaceAll(/\s*\n\s*/g, " "))}
            onKeyDown={keyDown}
            onBlur={leave}
          />
        )}
      </Field>
      {clash ? <Clashed {...clash} joinable={false} /> : null}
      <div className="flex items-center gap-1">
        {([-1, 1] as const).map((step) => (
          <Button
            key={step}
            id={`${key}-${step}`}
            size="sm"
            variant="quiet"
            className="min-w-11 aria-disabled:text-ink-3"
            aria-label={`${step === -1 ? words.up : words.down}: ${label}`}
            aria-disabled={!canMove(step) || undefined}
            onClick={() => move(step, String(step))}
          >
            {step === -1 ? (
              <ArrowUp aria-hidden className="size-5" />
            ) : (
              <ArrowDown aria-hidden className="size-5" />
            )}
          </Button>
        ))}
        <Button
          size="sm"
          variant="quiet"
          className="ml-auto"
          icon={<Trash2 aria-hidden className="size-4" />}
          aria-label={`${prepWords.remove}: ${label}`}
          onClick={() => remove(question)}
        >
          {prepWords.remove}
        </Button>
      </div>
      {findings.map((finding) => (
        <QuestionAdvice key={finding.code} finding={finding} question={question} />
      ))}
    </li>
  );
}
