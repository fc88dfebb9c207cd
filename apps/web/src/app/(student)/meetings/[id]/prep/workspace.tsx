"use client";

import { Card } from "@askaround/ui/card";
import { Select } from "@askaround/ui/select";
import { memo, useSyncExternalStore } from "react";
import { formWords } from "@/words/forms.ts";
import { prepWords } from "@/words/prep.ts";
import { Common } from "./common.tsx";
import { Logistics } from "./logistics.tsx";
import { type Prep, PrepProvider, useField } from "./prep-context.tsx";
import { PrintLink } from "./print-link.tsx";
import { Questions } from "./questions/questions.tsx";
import { SaveState } from "./save-state.tsx";
import { StepList } from "./step-list.tsx";
import { Clashed, TypedText } from "./typed.tsx";
import { useAdvice } from "./use-advice.ts";
import { usePrepStore } from "./use-prep-store.ts";
import { Who } from "./who.tsx";

const noChange = () => () => undefined;

/** Everything to prepare, on one page that saves itself. */
export function Workspace({ prep, zone, today }: { prep: Prep; zone: string; today: string }) {
  const store = usePrepStore(prep);
  const ready = useSyncExternalStore(
    noChange,
    () => true,
    () => false,
  );
  return (
    <PrepProvider value={{ store, prep, zone, today }}>
      {/* What is typed before the page's scripts run would be lost: until then there is nothing to type into. */}
      <fieldset disabled={!ready} className="min-w-0">
        <Sections />
      </fieldset>
    </PrepProvider>
  );
}

// Each draws itself anew when its own part changes, and not with its neighbours.
const OwnParts = {
  Common: memo(Common),
  Goals: memo(Goals),
  Logistics: memo(Logistics),
  PrintLink: memo(PrintLink),
  Questions: memo(Questions),
  Readers: memo(Readers),
  SaveState: memo(SaveState),
  Who: memo(Who),
} as const;

function Sections() {
  const { steps, advice, budget } = useAdvice();
  const names = prepWords.steps.names;
  return (
    // What has the focus is never under the bar that stays on top.
    <div className="flex flex-col gap-5 [&_:is(input,textarea,select,button,a)]:scroll-mt-16">
      <StepList steps={steps} />
      <div className="sticky top-0 z-20 -mx-4 flex items-center justify-between gap-3 -my-2 border-b border-transparent bg-paper px-4 md:mx-0 md:px-0">
        <OwnParts.SaveState />
        <OwnParts.PrintLink />
      </div>
      <Card id="research" title={names.research} className="scroll-mt-14">
        <OwnParts.Who />
      </Card>
      <Card id="common" title={names.common} className="scroll-mt-14">
        <OwnParts.Common />
      </Card>
      <Card id="goals" title={names.goals} className="scroll-mt-14">
        <OwnParts.Goals />
      </Card>
      <Card id="questions" title={names.questions} className="scroll-mt-14">
        <OwnParts.Questions advice={advice} budget={budget} />
      </Card>
      <Card id="logistics" title={names.logistics} className="scroll-mt-14">
        <OwnParts.Logistics />
      </Card>
      <OwnParts.Readers />
    </div>
  );
}

function Goals() {
  const words = prepWords.goals;
  return (
    <div className="flex flex-col gap-5">
      <TypedText
        of="plan"
        field="goals"
        label={words.goals}
        hint={words.goalsHint}
        maxLength={500}
        hideLabel
      />
      <TypedText
        of="plan"
        field="brief"
        label={words.brief}
        hint={words.briefHint}
        maxLength={600}
        optional
      />
    </div>
  );
}

const LEVELS = Object.entries(formWords.noteLevels).map(([value, label]) => ({ value, label }));

function Readers() {
  const { value, set, leave, clash } = useField("plan", "noteLevel");
  const level = value as keyof typeof formWords.noteLevels;
  return (
    <div>
      <Select
        id="plan-noteLevel"
        label={prepWords.readers}
        hint={formWords.noteLevelHint[level]}
        options={LEVELS}
        value={value}
        onChange={(event) => set(event.currentTarget.value)}
        onBlur={leave}
      />
      {clash ? (
        <Clashed
          {...clash}
          joinable={false}
          show={(one) => formWords.noteLevels[one as keyof typeof formWords.noteLevels]}
        />
      ) : null}
    </div>
  );
}
