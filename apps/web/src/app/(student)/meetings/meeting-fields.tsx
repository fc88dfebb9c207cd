"use client";

import { useState } from "react";
import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { otherClock, zoneWords } from "@askaround/ui/format-time";
import { RadioCards } from "@askaround/ui/radio-cards";
import { Select } from "@askaround/ui/select";
import { TextInput } from "@askaround/ui/text-input";
import { type UseFormReturn, useWatch } from "react-hook-form";
import { meetingWords } from "@/words/meetings.ts";
import { instantOf } from "@/forms/wall-time.ts";
import { useZoneOptions } from "@/forms/zones.ts";
import { Chips } from "./chips.tsx";
import type { Day, MeetingValues } from "./meeting-values.ts";

const words = meetingWords.new;
const TIMES = ["09:00", "10:00", "11:00", "12:00", "13:00", "14:00", "15:00", "16:00", "17:00"];

type FieldsProps<Command> = {
  form: UseFormReturn<MeetingValues, unknown, Command>;
  zone: string;
  /** When the page was opened: what lies before it is the past. */
  openedAt: string;
  days: readonly Day[];
  lengths: { usual: number; least: number; most: number };
  pastNote: string;
};

/** When, how long, how and where: the same for a new meeting and for one that moves. */
export function MeetingFields<Command>({
  form,
  zone,
  openedAt,
  days,
  lengths,
  pastNote,
}: FieldsProps<Command>) {
  const { errors } = form.formState;
  const [startsOn, startsTime, format, theirZone] = useWatch({
    control: form.control,
    name: ["startsOn", "startsTime", "format", "professionalZone"],
  });
  const startsAt = instantOf(startsOn, startsTime, zone);
  const past = startsAt !== "" && startsAt < openedAt;
  const put = (field: "startsOn" | "startsTime") => (value: string) =>
    form.setValue(field, value, { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
  return (
    <>
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-2 font-semibold">{words.when}</legend>
        <Chips
          label={words.quickDays}
          options={days.map(({ date, label }) => [date, label])}
          value={startsOn}
          onChoose={put("startsOn")}
        />
        <Chips
          label={words.quickTimes}
          options={TIMES.map((time) => [time, clock(time)])}
          value={startsTime}
          onChoose={put("startsTime")}
        />
        <div className="grid grid-cols-2 gap-3">
          <TextInput
            label={words.day}
            type="date"
            error={errors.startsOn?.message}
            {...form.register("startsOn")}
          />
          <TextInput
            label={words.time}
            type="time"
            error={errors.startsTime?.message}
            {...form.register("startsTime")}
          />
        </div>
        <ZoneNote startsAt={startsAt} zone={zone} theirZone={theirZone} />
        <div role="status">{past ? <Banner tone="info">{pastNote}</Banner> : null}</div>
      </fieldset>
      <TextInput
        label={words.length}
        hint={words.lengthHint(lengths.least, lengths.most)}
        inputMode="numeric"
        width="short"
        autoComplete="off"
        error={errors.agreedMinutes?.message}
        {...form.register("agreedMinutes")}
      />
      <RadioCards
        legend={words.how}
        columns={3}
        options={Object.entries(meetingWords.formats).map(([value, label]) => ({ value, label }))}
        error={errors.format?.message}
        {...form.register("format")}
      />
      <TextInput
        label={words.place[format] ?? words.place.in_person}
        optional
        autoComplete="off"
        error={errors.place?.message}
        {...form.register("place")}
      />
      <TheirZone form={form} zone={zone} theirZone={theirZone} />
    </>
  );
}

function clock(time: string): string {
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 === 0 ? 12 : hour % 12}:${time.slice(3)}\u00a0${hour < 12 ? "am" : "pm"}`;
}

type NoteProps = { startsAt: string; zone: string; theirZone: string };

function ZoneNote({ startsAt, zone, theirZone }: NoteProps) {
  const other = startsAt !== "" && theirZone !== "" ? otherClock(startsAt, zone, theirZone) : null;
  return (
    <p className="text-sm text-ink-2">
      {words.yourZone(zoneWords(zone))} {other ? words.forThem(other) : null}
    </p>
  );
}

type TheirZoneProps<Command> = Pick<FieldsProps<Command>, "form" | "zone"> & { theirZone: string };

function TheirZone<Command>({ form, zone, theirZone }: TheirZoneProps<Command>) {
  const fault = form.formState.errors.professionalZone?.message;
  const [open, setOpen] = useState(theirZone !== "" && theirZone !== zone);
  const options = useZoneOptions(theirZone || zone);
  if (!open && !fault) {
    return (
      <Button variant="quiet" className="-ml-4 self-start" onClick={() => setOpen(true)}>
        {words.zoneChange}
      </Button>
    );
  }
  return (
    <Select
      label={words.zone}
      placeholder={words.zoneSame}
      options={options}
      error={fault}
      {...form.register("professionalZone")}
      value={theirZone}
    />
  );
}
