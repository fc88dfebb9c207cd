"use client";

import type { PrepPlan } from "@askaround/core/prep";
import type { CalendarDate } from "@askaround/core/shared";
import { Button } from "@askaround/ui/button";
import { Checkbox } from "@askaround/ui/checkbox";
import { DescriptionList } from "@askaround/ui/description-list";
import { formatDay } from "@askaround/ui/format-time";
import { RadioGroup } from "@askaround/ui/radio-group";
import { Time } from "@askaround/ui/time";
import { NotebookPen } from "lucide-react";
import Link from "next/link";
import { routes } from "@/routes.ts";
import { prepWords } from "@/words/prep.ts";
import { Choice } from "./common.tsx";
import { type PartOf, useField, usePrep, usePrepState } from "./prep-context.tsx";
import { Clashed, TypedLine } from "./typed.tsx";

const words = prepWords.logistics;
const FIELDS = Object.entries(prepWords.fields).map(([value, label]) => ({ value, label }));
const CALLERS = [
  { value: "student", label: words.iCall },
  { value: "professional", label: words.theyCall },
];

/** What is settled before the day, so that on the day nothing is. */
export function Logistics() {
  const { prep } = usePrep();
  const { format } = prep.meeting;
  const call = format !== "in_person";
  return (
    <div className="flex flex-col gap-5">
      <Facts />
      <LengthAgreed />
      {call ? (
        <>
          <WhoCalls />
          <Reach />
        </>
      ) : (
        <TypedLine
          of="plan"
          field="arrival"
          label={words.arrival}
          hint={words.arrivalHint}
          maxLength={200}
          optional
        />
      )}
      {format === "phone" ? null : <Dress />}
      <p className="flex items-start gap-3 rounded-control bg-sunken p-3">
        <NotebookPen aria-hidden className="mt-0.5 size-5 shrink-0 text-ink-2" />
        {words.bring}
      </p>
    </div>
  );
}

/** What the meeting itself says: both clocks, where, and when to be there. */
function Facts() {
  const { prep, zone } = usePrep();
  const { meeting, policy } = prep;
  const early = policy.arriveEarlyMinutes;
  const edit = (text: string) => (
    <Link href={routes.meetingEdit(meeting.meetingId)} className="link">
      {text}
    </Link>
  );
  const items = [
    {
      term: words.when,
      detail: <Time at={meeting.startsAt} zone={zone} showZone otherZone={meeting.professionalZone} />,
    },
    {
      term: words.place,
      detail: meeting.place ? (
        <>
          <span className="break-words">{meeting.place}</span> {edit(words.change)}
        </>
      ) : (
        <>
          {words.noPlace[meeting.format]} {edit(words.settle)}
        </>
      ),
    },
    {
      term: words.beThere[meeting.format],
      detail: (
        <>
          <Time at={meeting.arriveAt} zone={zone} format="time" />, {words.early(early)}
        </>
      ),
    },
  ];
  return <DescriptionList items={items} />;
}

function LengthAgreed() {
  const { prep, store, today } = usePrep();
  const plan = usePrepState().box.entries["plan"]?.mine as PartOf<"plan">;
  const minutes = prep.meeting.agreedMinutes;
  const { lengthAgreedOn: on, lengthAgreedMinutes: before } = plan;
  const agreed = on !== null && before === minutes;
  const hint =
    on !== null && before !== null && before !== minutes
      ? words.agreedOther(before, minutes)
      : agreed
        ? words.agreedOn(formatDay(on))
        : words.agreedHint;
  return (
    <Checkbox
      id="plan-lengthAgreed"
      label={words.agreed(minutes)}
      hint={hint}
      checked={agreed}
      onChange={(event) => {
        const yes = event.currentTarget.checked;
        store.edit("plan", {
          lengthAgreedOn: yes ? (today as CalendarDate) : null,
          lengthAgreedMinutes: yes ? minutes : null,
        });
        void store.flush();
      }}
    />
  );
}

function WhoCalls() {
  const { value, set, leave, clash } = useField("plan", "whoCalls");
  const show = (one: unknown) => CALLERS.find((caller) => caller.value === one)?.label ?? "";
  return (
    <div>
      <RadioGroup
        inline
        legend={words.whoCalls}
        name="whoCalls"
        options={CALLERS}
        value={value}
        onChange={(event) => {
          set(event.currentTarget.value);
          leave();
        }}
      />
      {clash ? <Clashed {...clash} joinable={false} show={show} /> : null}
    </div>
  );
}

function Reach() {
  const { prep } = usePrep();
  const { value, set, leave } = useField("plan", "reach");
  const phone = value === "" ? prep.people.find((person) => person.phone !== null)?.phone : null;
  return (
    <div className="flex flex-col gap-2">
      <TypedLine
        of="plan"
        field="reach"
        label={words.reach}
        hint={words.reachHint}
        maxLength={200}
        optional
      />
      {phone ? (
        <Button
          size="sm"
          className="self-start"
          onClick={() => {
            set(phone);
            leave();
          }}
        >
          {words.reachPhone(phone)}
        </Button>
      ) : null}
    </div>
  );
}

function Dress() {
  const field = useField("plan", "field").value as NonNullable<PrepPlan["field"]> | "";
  return (
    <div className="flex flex-col gap-4">
      <Choice
        of="plan"
        field="field"
        label={words.field}
        hint={words.fieldHint}
        options={FIELDS}
        none={words.noField}
      />
      <TypedLine
        of="plan"
        field="dress"
        label={words.dress}
        hint={field === "" ? words.dressHint : `${words.dressHint} ${words.dressFor[field]}`}
        maxLength={200}
      />
    </div>
  );
}
