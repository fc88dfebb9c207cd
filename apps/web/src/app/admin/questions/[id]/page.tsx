import { notFound } from "next/navigation";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { questionBankWords as words } from "@/words/question-bank.ts";
import { ChangeQuestionForm } from "./change-question-form.tsx";

export const metadata = { title: words.editTitle };

export default async function QuestionPage({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, bank] = await Promise.all([params, required(trpc.questions.list.queryOptions())]);
  const question = bank.own.find((each) => each.id === id);
  if (!question) notFound();
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
