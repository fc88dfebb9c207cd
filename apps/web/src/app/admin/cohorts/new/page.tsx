import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { adminWords } from "@/words/admin.ts";
import { AddCohortForm } from "./add-cohort-form.tsx";

const words = adminWords.cohort;

export const metadata = { title: words.newTitle };

export default function NewCohortPage() {
  return (
    <div className="max-w-[36rem]">
      <PageHeader
        title={words.newTitle}
        lede={words.newLede}
        back={<BackLink href={routes.adminCohorts()}>{words.back}</BackLink>}
      />
      <AddCohortForm />
    </div>
  );
}
