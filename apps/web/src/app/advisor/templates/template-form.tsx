"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import type { TemplateContent, TemplateSection } from "@askaround/core/assignments";
import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { Card } from "@askaround/ui/card";
import { FormErrorSummary } from "@askaround/ui/form-error-summary";
import { Select } from "@askaround/ui/select";
import { TextArea } from "@askaround/ui/text-area";
import { TextInput } from "@askaround/ui/text-input";
import { showToast } from "@askaround/ui/toast";
import { newRequestId } from "@/forms/request-id.ts";
import { Asked } from "@/prep-work/asked.tsx";
import { routes } from "@/routes.ts";
import { codeOf, fieldErrorsOf, messageOf, useTRPC } from "@/trpc/client.tsx";
import { deskWords } from "@/words/prep-desk.ts";
import { needWords, sectionWords } from "@/words/prep-parts.ts";
import { linesOf } from "./template-values.ts";

const words = deskWords.templates;
const SECTIONS = Object.keys(sectionWords) as TemplateSection[];
const NEEDS = (Object.keys(needWords) as (keyof typeof needWords)[]).map((value) => ({
  value,
  label: needWords[value],
}));

type TemplateFormProps = {
  /** None for a new one. */
  template?: { id: string; revision: number };
  name: string;
  content: TemplateContent;
};

/** What is asked, with what the student sees of it beside it as it is typed. */
export function TemplateForm({ template, name: firstName, content: first }: TemplateFormProps) {
  const [name, setName] = useState(firstName);
  const [content, setContent] = useState(first);
  const [attempt, setAttempt] = useState(0);
  const { save, sending } = useSaving(template);
  const errors = sending.error ? fieldErrorsOf(sending.error) : {};
  const change = (part: Partial<TemplateContent>) => setContent((before) => ({ ...before, ...part }));
  const changeSection = (at: TemplateSection, part: Partial<TemplateContent["sections"]["research"]>) =>
    setContent((before) => ({
      ...before,
      sections: { ...before.sections, [at]: { ...before.sections[at], ...part } },
    }));
  function submit(event: FormEvent) {
    event.preventDefault();
    setAttempt((count) => count + 1);
    if (!sending.isPending) save(name, content);
  }
  const listed = Object.entries(errors).map(([path, message]) => ({ field: fieldOf(path), message }));
  const errorOf = (field: string) => listed.find((each) => each.field === field)?.message;
  return (
    <form noValidate onSubmit={submit} className="grid items-start gap-5 lg:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-5">
        <FormErrorSummary errors={listed} attempt={attempt} />
        {sending.error && listed.length === 0 ? (
          <Banner tone="danger" live>
            {codeOf(sending.error) === "CONFLICT" ? words.clash : messageOf(sending.error)}
          </Banner>
        ) : null}
        <TextInput
          name="name"
          label={words.name}
          maxLength={80}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={errorOf("name")}
        />
        <TextArea
          name="lede"
          label={words.for}
          hint={words.forHint}
          optional
          rows={2}
          maxLength={300}
          value={content.lede ?? ""}
          onChange={(event) => change({ lede: event.currentTarget.value })}
          error={errorOf("lede")}
        />
        {SECTIONS.map((at) => (
          <Card key={at} title={sectionWords[at]}>
            <div className="flex flex-col gap-4">
              <Select
                name={`need-${at}`}
                label={words.part}
                options={NEEDS}
                value={content.sections[at].need}
                onChange={(event) =>
                  changeSection(at, { need: event.currentTarget.value as (typeof NEEDS)[number]["value"] })
                }
              />
              {content.sections[at].need === "no" ? null : (
                <>
                  {at === "questions" ? (
                    <HowMany content={content} change={change} errorOf={errorOf} />
                  ) : null}
                  <TextArea
                    name={`guidance-${at}`}
                    label={words.guidance}
                    hint={words.guidanceHint}
                    optional
                    rows={2}
                    maxLength={600}
                    value={content.sections[at].guidance ?? ""}
                    onChange={(event) => changeSection(at, { guidance: event.currentTarget.value })}
                    error={errorOf(`guidance-${at}`)}
                  />
                </>
              )}
            </div>
          </Card>
        ))}
        <Lines
          name="rubric"
          label={words.rubric}
          hint={words.rubricHint}
          lines={first.rubric}
          onLines={(rubric) => change({ rubric })}
          error={errorOf("rubric")}
        />
        <Lines
          name="comments"
          label={words.comments}
          hint={words.commentsHint}
          lines={first.comments}
          onLines={(comments) => change({ comments })}
          error={errorOf("comments")}
        />
        <Button type="submit" variant="primary" className="self-start" busy={sending.isPending}>
          {words.save}
        </Button>
      </div>
      <div className="lg:sticky lg:top-6">
        <Card title={words.preview} tone="sunken">
          <p className="mb-3 font-serif text-h3 break-words">{name.trim() || words.untitled}</p>
          <Asked content={content} />
        </Card>
      </div>
    </form>
  );
}

/** "content.rubric.0" stands in the field of the rubric, "content.sections.common.guidance" in its own. */
function fieldOf(path: string): string {
  const [first, second = "", third = "", fourth] = path.split(".");
  if (first !== "content") return first ?? path;
  if (second !== "sections") return second;
  return third === "" ? "need-research" : `${fourth ?? "need"}-${third}`;
}

function useSaving(template: TemplateFormProps["template"]) {
  const trpc = useTRPC();
  const router = useRouter();
  const [requestId] = useState(newRequestId);
  const saved = {
    onSuccess: () => {
      showToast({ title: words.saved });
      router.push(routes.advisorTemplates());
      router.refresh();
    },
  };
  const add = useMutation(trpc.templates.add.mutationOptions(saved));
  const change = useMutation(trpc.templates.change.mutationOptions(saved));
  const sending = template ? change : add;
  const save = (name: string, content: TemplateContent) => {
    if (template) change.mutate({ templateId: template.id, revision: template.revision, name, content });
    else add.mutate({ requestId, name, content });
  };
  return { save, sending: { isPending: sending.isPending, error: sending.error } };
}

type HowManyProps = {
  content: TemplateContent;
  change: (part: Partial<TemplateContent>) => void;
  errorOf: (field: string) => string | undefined;
};

function HowMany({ content, change, errorOf }: HowManyProps) {
  const field = (at: "questionsLeast" | "questionsMost", label: string) => (
    <TextInput
      name={at}
      label={label}
      type="number"
      min={0}
      max={12}
      width="short"
      value={Number.isNaN(content[at]) ? "" : content[at]}
      onChange={(event) => change({ [at]: event.currentTarget.valueAsNumber })}
      error={errorOf(at)}
    />
  );
  return (
    <div>
      <div className="flex flex-wrap gap-4">
        {field("questionsLeast", words.least)}
        {field("questionsMost", words.most)}
      </div>
      <p className="mt-1 text-sm text-ink-2">{words.questions}</p>
    </div>
  );
}

type LinesProps = {
  name: string;
  label: string;
  hint: string;
  lines: readonly string[];
  onLines: (lines: readonly string[]) => void;
  error: string | undefined;
};

function Lines({ lines, onLines, ...field }: LinesProps) {
  return (
    <TextArea
      {...field}
      optional
      rows={4}
      defaultValue={lines.join("\n")}
      onChange={(event) => onLines(linesOf(event.currentTarget.value))}
    />
  );
}
