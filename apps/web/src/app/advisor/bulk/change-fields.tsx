"use client";

import { useQuery } from "@tanstack/react-query";
import { RadioGroup } from "@askaround/ui/radio-group";
import { Select } from "@askaround/ui/select";
import { TextInput } from "@askaround/ui/text-input";
import { useTRPC } from "@/trpc/client.tsx";
import { bulkWords } from "@/words/bulk.ts";
import type { Change } from "./use-change.ts";

const words = bulkWords.fields;

/** What is filled in for a change, before it is known to be complete. */
export interface Typed {
  readonly templateId: string;
  readonly each: boolean;
  readonly byDay: boolean;
  readonly day: string;
  readonly reason: string;
  readonly cohortId: string;
}
export const NOTHING_TYPED: Typed = {
  templateId: "",
  each: true,
  byDay: false,
  day: "",
  reason: "",
  cohortId: "",
};

/** Null while something is missing. */
export function changeOf(kind: Change["kind"], typed: Typed): Change | null {
  const { templateId, each, byDay, day, cohortId } = typed;
  const reason = typed.reason.trim();
  if (kind === "assign") {
    if (templateId === "" || (byDay && day === "")) return null;
    return {
      kind,
      templateId,
      each,
      when: byDay ? { by: "day", dueOn: day } : { by: "meeting", daysBefore: 2 },
    };
  }
  if (kind === "move") return cohortId === "" ? null : { kind, toCohortId: cohortId };
  if (kind === "leave")
    return { kind, backOn: day === "" ? null : day, reason: reason === "" ? null : reason };
  if (reason === "" || (kind === "extend" && day === "")) return null;
  const of = { templateId: templateId === "" ? null : templateId, reason };
  return kind === "extend" ? { kind, dueOn: day, ...of } : { kind, ...of };
}

type FieldsProps = {
  kind: Change["kind"];
  typed: Typed;
  onType: (change: Partial<Typed>) => void;
  /** The cohort whose list it is. */
  cohortId: string | null;
  today: string;
  errors: Readonly<Record<string, string>>;
};

export function ChangeFields(props: FieldsProps) {
  const { kind, typed, onType, today, errors } = props;
  if (kind === "move") return <CohortField {...props} />;
  return (
    <>
      {kind === "leave" ? null : <TemplateField {...props} />}
      {kind === "assign" ? <AssignFields {...props} /> : null}
      {kind === "extend" || kind === "leave" ? (
        <TextInput
          type="date"
          name="bulk-day"
          label={kind === "extend" ? words.until : words.backOn}
          {...(kind === "leave" ? { hint: words.backOnHint, optional: true } : {})}
          min={today}
          value={typed.day}
          error={errors["change.dueOn"] ?? errors["change.backOn"]}
          onChange={(event) => onType({ day: event.currentTarget.value })}
        />
      ) : null}
      {kind === "assign" ? null : (
        <TextInput
          name="bulk-reason"
          label={words.why}
          hint={words.whyHint}
          optional={kind === "leave"}
          maxLength={200}
          value={typed.reason}
          error={errors["change.reason"]}
          onChange={(event) => onType({ reason: event.currentTarget.value })}
        />
      )}
    </>
  );
}

function TemplateField({ kind, typed, onType, errors }: FieldsProps) {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.templates.list.queryOptions());
  const live = data?.filter(({ archivedAt }) => archivedAt === null);
  if (kind === "assign" && live?.length === 0) return <p className="text-warn">{words.noTemplates}</p>;
  return (
    <Select
      name="bulk-template"
      label={words.template}
      placeholder={kind === "assign" ? words.choose : words.anyTemplate}
      options={(live ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={typed.templateId}
      error={errors["change.templateId"] ?? errors["templateId"]}
      onChange={(event) => onType({ templateId: event.currentTarget.value })}
    />
  );
}

function AssignFields({ typed, onType, today, errors }: FieldsProps) {
  return (
    <>
      <RadioGroup
        legend={words.often}
        name="bulk-each"
        value={typed.each ? "each" : "once"}
        onChange={(event) => onType({ each: event.currentTarget.value === "each" })}
        options={[
          { value: "each", label: words.each },
          { value: "once", label: words.once },
        ]}
      />
      <RadioGroup
        legend={words.by}
        name="bulk-by"
        value={typed.byDay ? "day" : "meeting"}
        onChange={(event) => onType({ byDay: event.currentTarget.value === "day" })}
        options={[
          { value: "meeting", label: words.before },
          { value: "day", label: words.onDay },
        ]}
      />
      {typed.byDay ? (
        <TextInput
          type="date"
          name="bulk-day"
          label={words.dueOn}
          min={today}
          value={typed.day}
          error={errors["when.dueOn"]}
          onChange={(event) => onType({ day: event.currentTarget.value })}
        />
      ) : null}
    </>
  );
}

function CohortField({ typed, onType, cohortId, errors }: FieldsProps) {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.cohorts.list.queryOptions());
  const others = data?.filter(({ id, archivedAt }) => archivedAt === null && id !== cohortId);
  if (others?.length === 0) return <p className="text-warn">{words.noCohorts}</p>;
  return (
    <Select
      name="bulk-cohort"
      label={words.cohort}
      placeholder={words.choose}
      options={(others ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={typed.cohortId}
      error={errors["change.toCohortId"]}
      onChange={(event) => onType({ cohortId: event.currentTarget.value })}
    />
  );
}
