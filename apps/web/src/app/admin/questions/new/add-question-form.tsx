"use client";

import type { AddOfficeQuestion } from "@askaround/core/bank";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { CommandForm, useCommandForm } from "@/forms/command-form.tsx";
import { newRequestId } from "@/forms/request-id.ts";
import { routes } from "@/routes.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { questionBankWords as words } from "@/words/question-bank.ts";
import { type BankOfOffice, LiveAdvice, QuestionFields, type QuestionValues } from "../question-fields.tsx";

const EMPTY: QuestionValues = { text: "", phase: "", fields: [] };

/** Adds a question. The form has its id from the start, so that sending it twice adds one. */
export function AddQuestionForm({ bank }: { bank: BankOfOffice }) {
  const trpc = useTRPC();
  const router = useRouter();
  const [requestId] = useState(newRequestId);
  const command = useCommandForm<QuestionValues, AddOfficeQuestion>(EMPTY, {
    load: async () => {
      const { readNewQuestion } = await import("../question-rules.ts");
      return { read: (values: QuestionValues) => readNewQuestion({ ...values, requestId }) };
    },
  });
  const add = useMutation(
    trpc.questions.add.mutationOptions({
      onError: command.refuse,
      onSuccess: () => {
        showToast({ title: words.added });
        router.push(routes.adminQuestions());
      },
    }),
  );
  const { register, control, formState } = command.form;
  return (
    <CommandForm command={command} sending={add} onCommand={(question) => add.mutate(question)}>
      <QuestionFields register={register} errors={formState.errors} />
      <LiveAdvice control={control as never} bank={bank} id={requestId} />
      <div>
        <Button type="submit" variant="primary" busy={add.isPending || add.isSuccess}>
          {words.add}
        </Button>
      </div>
    </CommandForm>
  );
}
