import { notFound } from "next/navigation";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { questionBankWords as words } from "@/words/question-bank.ts";
import { ChangeQuestionForm } from "./change-question-form.tsx";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  await requiredQuestion(params);
  return { title: words.editTitle };
}

async function requiredQuestion(params: Props["params"]) {
  const [{ id }, bank] = await Promise.all([params, required(trpc.questions.list.queryOptions())]);
  const question = bank.own.find((each) => each.id === id);
  if (!question) notFound();
  return { question, bank };
}

export default async function QuestionPage({ params }: Props) {
  const { question, bank } = await requiredQuestion(params);
  return (
    <div className="max-w-[40rem]">
      <PageHeader
        title={words.editTitle}
        lede={words.editLede}
        back={<BackLink href={routes.adminQuestions()}>{words.toBank}</BackLink>}
      />
      <ChangeQuestionForm question={question} bank={bank} />
    </div>
  );
}
