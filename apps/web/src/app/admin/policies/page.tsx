import Link from "next/link";
import { DEFAULT_SETTINGS } from "@askaround/core/office";
import { Card } from "@askaround/ui/card";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { closedDaysWords } from "@/words/closed-days.ts";
import { policyWords } from "@/words/policies.ts";
import { questionBankWords } from "@/words/question-bank.ts";
import { OfficeForm } from "./office-form.tsx";
import { PolicyForm } from "./policy-form.tsx";

export const metadata = { title: policyWords.title };

export default async function PoliciesPage() {
  const [office, open] = await Promise.all([
    required(trpc.office.get.queryOptions()),
    required(trpc.office.openDuties.queryOptions()),
  ]);
  return (
    <div className="max-w-[52rem]">
      <PageHeader title={policyWords.title} lede={policyWords.lede} />
      <div className="flex flex-col gap-6">
        <Card title={policyWords.office.title}>
          <OfficeForm office={office} />
        </Card>
        <Card title={closedDaysWords.title}>
          <p className="text-ink-2">{closedDaysWords.lede}</p>
          <p className="mt-2">
            <Link href={routes.adminClosedDays()} className="link inline-flex min-h-11 items-center">
              {closedDaysWords.open(office.settings.closedDays.length)}
            </Link>
          </p>
        </Card>
        <Card title={questionBankWords.title}>
          <p className="text-ink-2">{questionBankWords.lede}</p>
          <p className="mt-2">
            <Link href={routes.adminQuestions()} className="link inline-flex min-h-11 items-center">
              {questionBankWords.open}
            </Link>
          </p>
        </Card>
        <Card title={policyWords.numbers.title}>
          <p className="mb-5 text-ink-2">{policyWords.numbers.before(open.thankYous)}</p>
          <PolicyForm office={office} defaults={DEFAULT_SETTINGS} />
        </Card>
      </div>
    </div>
  );
}
