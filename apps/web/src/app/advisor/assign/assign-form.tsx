"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { Card } from "@askaround/ui/card";
import { formatDay } from "@askaround/ui/format-time";
import { RadioCards } from "@askaround/ui/radio-cards";
import { RadioGroup } from "@askaround/ui/radio-group";
import { TextInput } from "@askaround/ui/text-input";
import { fieldErrorsOf, messageOf, useTRPC } from "@/trpc/client.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { deskWords } from "@/words/prep-desk.ts";
import { type Choice, ChooseStudents } from "./choose-students.tsx";
import { useAssign } from "./use-assign.ts";

const words = deskWords.assign;
const CHOSEN = "chosen";

type AssignFormProps = {
  templates: readonly { id: string; name: string; lede: string | null }[];
  cohorts: readonly { id: string; name: string; students: number }[];
  cohortId: string | null;
  student: Choice | null;
  today: string;
};

export function AssignForm({ templates, cohorts, cohortId, student, today }: AssignFormProps) {
  const trpc = useTRPC();
  const { assign, send } = useAssign();
  const [templateId, setTemplateId] = useState(templates[0]?.id ?? "");
  const [to, setTo] = useState(student ? CHOSEN : (cohortId ?? cohorts[0]?.id ?? CHOSEN));
  const [chosen, setChosen] = useState<readonly Choice[]>(student ? [student] : []);
  const [each, setEach] = useState(true);
  const [by, setBy] = useState<"meeting" | "day">("meeting");
  const [daysBefore, setDaysBefore] = useState("2");
  const [dueOn, setDueOn] = useState("");
  const nobody = to === CHOSEN && chosen.length === 0;
  const whom =
    to === CHOSEN
      ? { to: "students" as const, studentIds: chosen.map(({ id }) => id) }
      : { to: "cohort" as const, cohortId: to };
  const when = by === "day" ? { by, dueOn } : { by, daysBefore: Number.parseInt(daysBefore, 10) };
  const input = { templateId, whom, each, when };
  const ready = !nobody && (by === "day" ? dueOn > today : daysBefore !== "");
  const preview = useQuery(
    trpc.assignments.preview.queryOptions(input, { enabled: ready, placeholderData: keepPreviousData }),
  );
  const [askedOfNobody, setAskedOfNobody] = useState(false);
  const errors = assign.isError ? fieldErrorsOf(assign.error) : {};
  const reached = to === CHOSEN ? chosen.length : (cohorts.find(({ id }) => id === to)?.students ?? 0);

  function submit(event: FormEvent) {
    event.preventDefault();
    setAskedOfNobody(nobody);
    if (nobody) document.getElementById("search")?.focus();
    else if (!assign.isPending) send(input, preview.data?.students ?? reached);
  }
  return (
    <form noValidate onSubmit={submit} className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="flex min-w-0 flex-col gap-5">
        <Card title={`1. ${words.what}`}>
          <RadioCards
            legend={words.what}
            hideLegend
            name="template"
            value={templateId}
            onChange={(event) => setTemplateId(event.currentTarget.value)}
            options={templates.map(({ id, name, lede }) => ({
              value: id,
              label: name,
              hint: lede ?? undefined,
            }))}
            error={errors["templateId"]}
          />
        </Card>
        <Card title={`2. ${words.whom}`}>
          <RadioCards
            legend={words.whom}
            hideLegend
            name="whom"
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
            options={[
              ...cohorts.map(({ id, name, students }) => ({
                value: id,
                label: words.everyone(name, students),
                hint: words.rule,
              })),
              { value: CHOSEN, label: words.chosen, hint: words.choose(chosen.length) },
            ]}
            error={askedOfNobody && nobody ? words.nobodyChosen : errors["whom"]}
          />
          {to === CHOSEN ? <ChooseStudents chosen={chosen} onChange={setChosen} /> : null}
        </Card>
        <Card title={`3. ${words.when}`}>
          <div className="flex flex-col gap-5">
            <RadioGroup
              legend={words.often}
              inline
              name="each"
              value={each ? "each" : "once"}
              onChange={(event) => setEach(event.currentTarget.value === "each")}
              options={[
                { value: "each", label: words.each },
                { value: "once", label: words.once },
              ]}
              hint={each ? words.eachHint : words.onceHint}
            />
            <RadioGroup
              legend={words.by}
              inline
              name="by"
              value={by}
              onChange={(event) => setBy(event.currentTarget.value === "day" ? "day" : "meeting")}
              options={[
                { value: "meeting", label: words.before },
                { value: "day", label: words.onDay },
              ]}
            />
            {by === "meeting" ? (
              <TextInput
                label={words.before}
                hint={words.beforeHint}
                name="daysBefore"
                type="number"
                inputMode="numeric"
                min={0}
                max={20}
                width="short"
                value={daysBefore}
                onChange={(event) => setDaysBefore(event.currentTarget.value)}
                error={errors["when.daysBefore"]}
              />
            ) : (
              <TextInput
                label={words.day}
                hint={words.dayHint}
                name="dueOn"
                type="date"
                min={today}
                value={dueOn}
                onChange={(event) => setDueOn(event.currentTarget.value)}
                error={errors["when.dueOn"]}
              />
            )}
          </div>
        </Card>
      </div>
      <div className="lg:sticky lg:top-6">
        <Card title={words.preview} tone="primary">
          <div aria-live="polite" className="flex flex-col gap-2 text-sm">
            {!ready ? (
              <p className="text-ink-2">{nobody ? words.nobodyChosen : null}</p>
            ) : preview.data ? (
              <Counts counts={preview.data} />
            ) : preview.isError ? (
              <p className="text-danger">{messageOf(preview.error)}</p>
            ) : (
              <p className="text-ink-2">{words.counting}</p>
            )}
          </div>
          {assign.isError ? (
            <div className="mt-4">
              <Banner tone="danger" live>
                {messageOf(assign.error)}
              </Banner>
            </div>
          ) : null}
          <Button type="submit" variant="primary" className="mt-5 w-full" busy={assign.isPending}>
            {words.button(preview.data && ready ? preview.data.students : reached)}
          </Button>
        </Card>
      </div>
    </form>
  );
}

function Counts({ counts }: { counts: RouterOutputs["assignments"]["preview"] }) {
  const { students, meetings, withMeeting, shortNotice, already, firstDueOn, lastDueOn, names } = counts;
  if (students === 0) return <p className="text-warn">{words.empty}</p>;
  return (
    <>
      <p className="font-semibold">{words.reaches(students)}</p>
      <p className="text-ink-2">
        {names.join(", ")}
        {students > names.length ? " …" : ""}
      </p>
      <p>{words.meetings(meetings, withMeeting)}</p>
      {firstDueOn && lastDueOn ? (
        <p>{words.due(formatDay(firstDueOn, "date"), formatDay(lastDueOn, "date"))}</p>
      ) : null}
      {shortNotice > 0 ? <p className="text-warn">{words.short(shortNotice)}</p> : null}
      {already > 0 ? <p className="text-warn">{words.already(already)}</p> : null}
    </>
  );
}
