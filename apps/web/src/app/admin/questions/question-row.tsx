import type { BankQuestion, Finding } from "@askaround/core/prep";
import { StatusPill } from "@askaround/ui/status-pill";
import { buttonClass } from "@askaround/ui/button-class";
import Link from "next/link";
import { routes } from "@/routes.ts";
import { prepWords } from "@/words/prep.ts";
import { questionBankWords as words } from "@/words/question-bank.ts";
import { AdviceLines } from "./advice-lines.tsx";
import { MoveQuestion, OfferQuestion } from "./question-acts.tsx";

export interface Row extends BankQuestion {
  /** The office's own, not the product's. */
  readonly own: boolean;
  readonly offered: boolean;
  /** Before which question it stands after a step; "last" is after all of them, null no step. */
  readonly upBefore: string | null;
  readonly downBefore: string | null;
  /** Students, or null when too few to tell. */
  readonly chosen: number | null;
  readonly kept: number | null;
}

type QuestionRowProps = {
  row: Row;
  /** Students with questions on a list; null when too few to tell. */
  of: number | null;
  advice: readonly Pick<Finding, "code" | "reason" | "better">[];
};

export function QuestionRow({ row, of, advice }: QuestionRowProps) {
  const { id, text, fields, own, offered, chosen, kept } = row;
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-1 border-t border-line py-3 first:border-t-0 sm:flex-nowrap">
      <div className="min-w-0 flex-1 basis-full sm:basis-0">
        <p className={offered ? undefined : "text-ink-2"}>{text}</p>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
          {own ? <StatusPill tone="good">{words.yours}</StatusPill> : null}
          {offered ? null : <StatusPill>{words.notOffered}</StatusPill>}
          {fields.length > 0 ? (
            <span>{fields.map((field) => prepWords.fields[field]).join(", ")}</span>
          ) : null}
          {chosen !== null && of !== null ? (
            <span>
              {words.figures.chosen(chosen, of)}
              {kept === null ? null : `, ${words.figures.keptHere(kept)}`}
            </span>
          ) : null}
        </p>
        {advice.length > 0 ? <AdviceLines advice={advice} /> : null}
      </div>
      <div className="flex flex-wrap items-center gap-1">
        {own ? <MoveQuestion row={row} /> : null}
        {own ? (
          <Link
            href={routes.adminQuestion(id)}
            className={buttonClass({ variant: "quiet", size: "sm" })}
            aria-label={words.editNamed(text)}
          >
            {words.edit}
          </Link>
        ) : null}
        <OfferQuestion row={row} />
      </div>
    </li>
  );
}
