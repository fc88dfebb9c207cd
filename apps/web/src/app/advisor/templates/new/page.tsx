import { PageHeader } from "@askaround/ui/page-header";
import type { SearchParams } from "@/lists/address.ts";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { deskWords } from "@/words/prep-desk.ts";
import { EMPTY_TEMPLATE } from "../template-values.ts";
import { TemplateForm } from "../template-form.tsx";

const words = deskWords.templates;

export const metadata = { title: words.add };

/** Empty, or a copy of another. */
export default async function NewTemplatePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { copy } = await searchParams;
  const other =
    typeof copy === "string" ? await required(trpc.templates.get.queryOptions({ templateId: copy })) : null;
  return (
    <>
      <PageHeader
        back={<BackLink href={routes.advisorTemplates()}>{words.back}</BackLink>}
        title={words.add}
      />
      <TemplateForm
        name={other ? words.copyOf(other.name).slice(0, 80) : ""}
        content={other?.content ?? EMPTY_TEMPLATE}
      />
    </>
  );
}
