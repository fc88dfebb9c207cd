import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { questionBankWords as words } from "@/words/question-bank.ts";
import { AddQuestionForm } from "./add-question-form.tsx";

export const metadata = { title: words.newTitle };

export default async function NewQuestionPage() {
  const bank = await required(trpc.questions.list.queryOptions());
  return (
    <div className="max-w-[40rem]">
      <PageHeader
        title={words.newTitle}
        lede={words.newLede}
        back={<BackLink href={routes.adminQuestions()}>{words.toBank}</BackLink>}
      />
      <AddQuestionForm bank={bank} />
    </div>
  );
}
