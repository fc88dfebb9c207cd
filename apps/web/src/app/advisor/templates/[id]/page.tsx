import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { deskWords } from "@/words/prep-desk.ts";
import { TemplateForm } from "../template-form.tsx";

const words = deskWords.templates;
type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  const { name } = await required(trpc.templates.get.queryOptions({ templateId: (await params).id }));
  return { title: `${name} · ${words.title}` };
}

export default async function TemplatePage({ params }: Props) {
  const { id } = await params;
  const { name, content, revision, version } = await required(
    trpc.templates.get.queryOptions({ templateId: id }),
  );
  return (
    <>
      <PageHeader
        back={<BackLink href={routes.advisorTemplates()}>{words.back}</BackLink>}
        eyebrow={words.version(version)}
        title={name}
        lede={words.versions}
      />
      <TemplateForm key={revision} template={{ id, revision }} name={name} content={content} />
    </>
  );
}
