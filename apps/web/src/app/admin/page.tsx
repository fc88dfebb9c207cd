import Link from "next/link";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { now } from "@/server/clock.ts";
import { requireViewer } from "@/staff/require-viewer.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { adminWords } from "@/words/admin.ts";
import { Counts } from "./counts.tsx";
import { MailHealth } from "./mail-health.tsx";
import { SetUp } from "./set-up.tsx";

const words = adminWords.home;

export const metadata = { title: words.title };

/** A new office: what is left to set up. Then: whether mail flows, and who is here. */
export default async function AdminPage() {
  const [viewer, setup, health, mail] = await Promise.all([
    requireViewer(),
    required(trpc.office.setup.queryOptions()),
    required(trpc.office.mailHealth.queryOptions()),
    required(trpc.emails.overview.queryOptions()),
  ]);
  return (
    <>
      <PageHeader title={viewer.officeName} eyebrow={words.title} />
      <SetUp setup={setup} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <MailHealth health={health} lanes={mail.lanes} resting={mail.resting.length} now={now()} />
        <Counts setup={setup} />
      </div>
      <p className="mt-6">
        <Link href={routes.adminAudit()} className="link inline-flex min-h-11 items-center">
          {words.audit}
        </Link>
      </p>
    </>
  );
}
