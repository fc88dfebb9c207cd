"use client";

import type { MembershipRule, SetCohortRule } from "@askaround/core/cohorts";
import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { Checkbox } from "@askaround/ui/checkbox";
import { FieldError } from "@askaround/ui/field-error";
import { Select } from "@askaround/ui/select";
import { TextInput } from "@askaround/ui/text-input";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { CommandForm, useCommandForm } from "@/forms/command-form.tsx";
import { routes } from "@/routes.ts";
import { choicesOf } from "@/staff/choices.ts";
import { useTRPC } from "@/trpc/client.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { cohortRuleWords as words } from "@/words/cohort-rules.ts";
import { useSettled } from "../use-settled.ts";
import { useRule } from "../use-rule.ts";
import { RulePreview } from "./rule-preview.tsx";
import { ruleIn, type RuleValues, valuesOf } from "./rule-values.ts";

type RuleFormProps = {
  cohortId: string;
  joins: MembershipRule | null;
  revision: number;
  /** All that can be chosen, those of the rule as it spells them. */
  programs: RouterOutputs["cohorts"]["programs"];
};

const LABELS = { programs: words.programs, graduatesFrom: words.from, graduatesTo: words.to };

/** Says who belongs to a cohort, shows whom that lets in and out, and lets it happen with one press. */
export function RuleForm({ cohortId, joins, revision, programs }: RuleFormProps) {
  const router = useRouter();
  const rule = useRule(cohortId);
  const [failure, setFailure] = useState<unknown>(null);
  const command = useCommandForm<RuleValues, SetCohortRule>(valuesOf(joins), {
    load: async () => {
      const { readRule } = await import("./rule-rules.ts");
      return { read: (values: RuleValues) => readRule(values, { cohortId, revision }) };
    },
    fieldOf: (path) => path.replace(/^joins\.?/, ""),
  });
  const { register, control, formState } = command.form;
  const { preview, all, fallback } = usePreview(cohortId, useWatch({ control }) as RuleValues);
  const { errors } = formState;

  async function use(input: Pick<SetCohortRule, "joins" | "keep">) {
    setFailure(null);
    try {
      const { joins: asked, keep } = input;
      if (await rule.use({ joins: asked, keep, revision }, joins)) router.push(routes.adminCohort(cohortId));
    } catch (error) {
      command.refuse(error);
      setFailure(error);
    }
  }
  return (
    <CommandForm
      command={command}
      labels={LABELS}
      sending={{ isPending: rule.busy, isSuccess: false, error: failure }}
      onCommand={(input) => void use(input)}
    >
      {programs.length === 0 ? <Banner tone="info">{words.needsStudies}</Banner> : null}
      <fieldset>
        <legend className="font-semibold">{words.programs}</legend>
        <p className="text-sm text-ink-2">{words.programsHint}</p>
        {errors.programs ? (
          <FieldError id="programs-error">{errors.programs.message ?? ""}</FieldError>
        ) : null}
        <div className="sm:columns-2">
          {programs.map((one, at) => (
            <Checkbox
              key={one.program}
              id={at === 0 ? "programs" : `programs-${at}`}
              value={one.program}
              label={words.program(one)}
              {...register("programs")}
            />
          ))}
        </div>
      </fieldset>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextInput
          label={words.from}
          hint={words.yearHint}
          optional
          width="short"
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          error={errors.graduatesFrom?.message}
          {...register("graduatesFrom")}
        />
        <TextInput
          label={words.to}
          hint={words.yearHint}
          optional
          width="short"
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          error={errors.graduatesTo?.message}
          {...register("graduatesTo")}
        />
      </div>
      <Select
        label={words.first}
        optional
        placeholder={words.firstAny}
        options={choicesOf(words.firstSaid)}
        error={errors.firstGeneration?.message}
        {...register("firstGeneration")}
      />
      <RulePreview preview={preview} fallback={fallback} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" busy={rule.busy}>
          {preview
            ? words.use({ joining: preview.joining.count, leaving: preview.leaving.count })
            : words.useSimply}
        </Button>
        {joins === null ? null : (
          <Button busy={rule.busy} onClick={() => void use({ joins: null, keep: true })}>
            {words.remove}
          </Button>
        )}
        <p role="status" className="text-ink-2">
          {rule.progress === null || all === 0 ? null : words.working(rule.progress, all)}
        </p>
      </div>
      {joins === null ? null : <p className="text-sm text-ink-2">{words.removeHint}</p>}
    </CommandForm>
  );
}

/** Whom the rule as typed lets in and out, asked anew once typing pauses. */
function usePreview(cohortId: string, typed: RuleValues) {
  const trpc = useTRPC();
  const asked = useSettled(JSON.stringify(ruleIn(typed)));
  const joins = JSON.parse(asked) as ReturnType<typeof ruleIn>;
  const whole = [joins.graduatesFrom, joins.graduatesTo].every(
    (year) => year === null || (year >= 1950 && year <= 2100),
  );
  const says =
    joins.programs.length > 0 ||
    joins.graduatesFrom !== null ||
    joins.graduatesTo !== null ||
    joins.firstGeneration !== null;
  const sound = whole && (joins.graduatesFrom ?? 0) <= (joins.graduatesTo ?? Infinity);
  const enabled = says && sound;
  const { data } = useQuery({
    ...trpc.cohorts.previewRule.queryOptions({ cohortId, joins }),
    enabled,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const preview = enabled ? (data ?? null) : null;
  const all = preview ? preview.joining.count + preview.leaving.count : 0;
  return { preview, all, fallback: enabled ? words.asking : sound ? words.incomplete : words.wrongYears };
}
