import { Card } from "@askaround/ui/card";
import { DescriptionList } from "@askaround/ui/description-list";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { titleOf } from "@/staff/professionals/professional.tsx";
import { required, titleWhen, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { forgetWords as words } from "@/words/forgetting.ts";
import { ForgetForm } from "./forget-form.tsx";

type Props = { params: Promise<{ id: string }> };

const query = (professionalId: string) =>
  trpc.professionals.previewForgetting.queryOptions({ professionalId });

export async function generateMetadata({ params }: Props) {
  return titleWhen(query((await params).id), words.title);
}

/** What would go and what would stay, before a person is taken out at their request. */
export default async function ForgetProfessionalPage({ params }: Props) {
  const { id } = await params;
  const professional = await required(query(id));
  const name = titleOf(professional);
  return (
    <div className="max-w-[44rem]">
      <PageHeader
        title={words.titleOf(name)}
        lede={words.lede}
        back={<BackLink href={routes.adminProfessional(id)}>{name}</BackLink>}
      />
      <div className="flex flex-col gap-6">
        <Goes goes={professional.goes} />
        <Card title={words.stays}>
          <ul className="flex list-disc flex-col gap-1.5 pl-5 text-sm">
            {words.staysList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Card>
        <ForgetForm
          professionalId={professional.id}
          revision={professional.revision}
          named={professional.name !== null}
        />
      </div>
    </div>
  );
}

function Goes({ goes }: Pick<RouterOutputs["professionals"]["previewForgetting"], "goes">) {
  const items = words.goesRows.map(({ key, term }) => ({ term, detail: goes[key] }));
  return (
    <Card title={words.goes}>
      <p className="mb-4 text-sm">{words.goesFacts}</p>
      <DescriptionList items={items} />
      {goes.ahead > 0 ? <p className="mt-4 text-sm text-warn">{words.ahead(goes.ahead)}</p> : null}
    </Card>
  );
}
