import Link from "next/link";
import { Check, Circle } from "lucide-react";
import { Card } from "@askaround/ui/card";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { adminWords } from "@/words/admin.ts";

type Setup = RouterOutputs["office"]["setup"];

const words = adminWords.home;

/** The steps of a new office, until all of them are done. Each leads to where it is done. */
export function SetUp({ setup }: { setup: Setup }) {
  const steps = stepsOf(setup);
  const done = steps.filter((step) => step.done).length;
  // The first step is a look at what the operator entered: an office that is at work has no need of it.
  if (steps.slice(1).every((step) => step.done)) return null;
  return (
    <Card title={words.setUp.title} tone="primary" className="mb-6">
      <p className="mb-3 text-ink-2">{words.setUp.lede(done, steps.length)}</p>
      <ol>
        {steps.map((step) => (
          <li
            key={step.title}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t py-2.5 first:border-t-0"
          >
            {step.done ? (
              <Check aria-hidden className="size-5 shrink-0 text-primary" />
            ) : (
              <Circle aria-hidden className="size-5 shrink-0 text-ink-3" />
            )}
            <span className="sr-only">{step.done ? words.setUp.done : words.setUp.open}:</span>
            <span className={step.done ? "flex-1 text-ink-2" : "flex-1 font-semibold"}>{step.title}</span>
            <Link href={step.href} className="link text-sm">
              {step.action}
            </Link>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function stepsOf(setup: Setup) {
  const { steps } = words;
  return [
    { ...steps.policies, href: routes.adminPolicies(), done: setup.officeChanged },
    { ...steps.advisor, href: routes.adminPersonNew({ role: "advisor" }), done: setup.advisors > 0 },
    { ...steps.student, href: routes.adminPersonNew({ role: "student" }), done: setup.students > 0 },
    { ...steps.cohort, href: routes.adminCohortNew(), done: setup.cohorts > 0 },
    { ...steps.enrol, href: routes.adminCohorts(), done: setup.enrolledStudents > 0 },
    {
      ...steps.assign,
      href: routes.adminCohorts(),
      done: setup.cohorts > 0 && setup.cohortsWithAdvisor === setup.cohorts,
    },
  ];
}
