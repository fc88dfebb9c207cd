"use client";

import { Card } from "@askaround/ui/card";
import { Check } from "lucide-react";
import { prepWords } from "@/words/prep.ts";
import type { Advised } from "./use-advice.ts";

const words = prepWords.steps;

/** How far the preparation is, read from what is there. Each row leads to its part of the page. */
export function StepList({ steps }: Pick<Advised, "steps">) {
  const ready = steps.every(({ missing }) => missing.length === 0);
  return (
    <Card title={words.title} tone={ready ? "primary" : "plain"}>
      <ol className="-mx-4 -mb-4 border-t sm:-mx-5 sm:-mb-5">
        {steps.map(({ step, missing }) => {
          const done = missing.length === 0;
          return (
            <li
              key={step}
              className="relative flex min-h-11 items-center gap-3 border-b border-line px-4 py-2 last:border-b-0 hover:bg-sunken sm:px-5"
            >
              <span
                className={`flex size-6 shrink-0 items-center justify-center rounded-pill border ${
                  done ? "border-primary bg-primary text-on-primary" : "border-line-strong"
                }`}
              >
                {done ? <Check aria-hidden className="size-3.5" strokeWidth={3} /> : null}
              </span>
              <p className="min-w-0 flex-1">
                <a href={`#${step}`} className="row-link font-semibold">
                  <span className="sr-only">{done ? words.done : words.open}: </span>
                  {words.names[step]}
                </a>
                {done ? null : (
                  <span className="block text-sm text-ink-2">
                    {missing.map((what) => words.missing[what]).join(" ")}
                  </span>
                )}
              </p>
            </li>
          );
        })}
      </ol>
      {ready ? <p className="mt-8 font-semibold text-primary">{words.ready}</p> : null}
    </Card>
  );
}
