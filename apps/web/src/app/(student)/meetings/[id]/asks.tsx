"use client";

import type { EligibilityAnswers, RuleResult } from "@askaround/core/cohorts";
import { Button } from "@askaround/ui/button";
import { useMutation } from "@tanstack/react-query";
import { useAct } from "@/forms/use-act.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { eligibilityWords as words } from "@/words/eligibility.ts";

const ABOUT = {
  not_relative: "relative",
  not_own_employer: "ownEmployer",
  live: "inWriting",
  outside_major: "inMajor",
} as const satisfies Partial<Record<RuleResult["rule"], keyof EligibilityAnswers>>;
type Asked = keyof typeof ABOUT;
const ASKED: readonly Asked[] = ["not_relative", "not_own_employer", "live", "outside_major"];

type AsksProps = {
  meetingId: string;
  /** The rules that some cohort of the student has. */
  asked: readonly RuleResult["rule"][];
  answers: EligibilityAnswers;
  held: boolean;
};

/** What only the student can say, kept with one press and changed with another. */
export function Asks({ meetingId, asked, answers, held }: AsksProps) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const answer = useMutation(
    trpc.eligibility.answer.mutationOptions({ onSuccess: refresh, onError: sayWhy }),
  );
  const open = ASKED.filter((rule) => asked.includes(rule) && (held || rule !== "live"));
  if (open.length === 0) return null;
  return (
    <div className="border-t border-line pt-3">
      <p className="mb-2 font-semibold">{words.say}</p>
      {open.map((rule) => {
        const about = ABOUT[rule];
        return (
          <div
            key={rule}
            role="group"
            aria-label={words.asks[rule]}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1"
          >
            <span className="min-w-0 flex-1 basis-48">{words.asks[rule]}</span>
            <span className="flex gap-2">
              {([true, false] as const).map((said) => (
                <Button
                  key={String(said)}
                  size="sm"
                  variant={answers[about] === said ? "primary" : "secondary"}
                  aria-pressed={answers[about] === said}
                  busy={
                    answer.isPending && answer.variables.about === about && answer.variables.said === said
                  }
                  onClick={() =>
                    answer.mutate({ meetingId, about, said: answers[about] === said ? null : said })
                  }
                >
                  {said ? words.yes : words.no}
                </Button>
              ))}
            </span>
          </div>
        );
      })}
    </div>
  );
}
