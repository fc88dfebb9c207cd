"use client";

import type { ChangeOfficeQuestion } from "@askaround/core/bank";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { CommandForm, useCommandForm } from "@/forms/command-form.tsx";
import { Conflict } from "@/forms/conflict.tsx";
import { routes } from "@/routes.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { questionBankWords as words } from "@/words/question-bank.ts";
import { useEdit } from "../../use-edit.ts";
import { type BankOfOffice, LiveAdvice, QuestionFields, type QuestionValues } from "../question-fields.tsx";

type Own = BankOfOffice["own"][number];
type Values = QuestionValues & { revision: number };

const LABELS = { text: words.text, phase: words.phase, fields: words.fields };
const valuesOf = ({ text, phase, fields, revision }: Own): Values => ({
  text,
  phase,
  fields: [...fields],
  revision,
});

/** Changes the words, the part of the talk or the fields of a question of the office's own. */
export function ChangeQuestionForm({ question, bank }: { question: Own; bank: BankOfOffice }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const questionId = question.id;
  const command = useCommandForm<Values, ChangeOfficeQuestion>(valuesOf(question), {
    load: async () => {
      const { readQuestion } = await import("../question-rules.ts");
      return { read: (values: Values) => readQuestion({ ...values, questionId }) };
    },
  });
  const change = useMutation(trpc.questions.change.mutationOptions());
  const edit = useEdit({
    form: command.form,
    labels: LABELS,
    latest: valuesOf(question),
    save: (input: ChangeOfficeQuestion) => change.mutateAsync(input),
    refuse: command.refuse,
    read: command.read,
    fetchNow: async () => {
      const now = await queries.fetchQuery({ ...trpc.questions.list.queryOptions(), staleTime: 0 });
      return valuesOf(now.own.find(({ id }) => id === questionId) ?? question);
    },
    onSaved: (undo) => {
      showToast({ title: words.saved, action: undo });
      router.push(routes.adminQuestions());
      router.refresh();
    },
  });
  const { register, control, formState } = command.form;
  return (
    <CommandForm command={command} sending={edit.sending} onCommand={edit.submit}>
      {edit.conflict ? <Conflict {...edit.conflict} /> : null}
      <QuestionFields register={register} errors={formState.errors} />
      <LiveAdvice control={control as never} bank={bank} id={questionId} />
      <div>
        <Button type="submit" variant="primary" busy={edit.sending.isPending}>
          {words.save}
        </Button>
      </div>
    </CommandForm>
  );
}
