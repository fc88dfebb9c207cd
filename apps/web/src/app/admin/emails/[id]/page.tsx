import { Banner } from "@askaround/ui/banner";
import { Card } from "@askaround/ui/card";
import { DescriptionList } from "@askaround/ui/description-list";
import { PageHeader } from "@askaround/ui/page-header";
import { Time } from "@askaround/ui/time";
import Link from "next/link";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { readFlag, type SearchParams } from "@/lists/address.ts";
import { requireViewer } from "@/staff/require-viewer.ts";
import { required, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { emailWords } from "@/words/emails.ts";
import { EmailState } from "../email-state.tsx";
import { LiftSuppression } from "../lift-suppression.tsx";
import { AsSent } from "./as-sent.tsx";
import { SendAgain } from "./send-again.tsx";
import { Settle } from "./settle.tsx";

type EmailPageProps = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };
type Email = RouterOutputs["emails"]["get"];

const words = emailWords.email;
const emailQuery = (deliveryId: string) => trpc.emails.get.queryOptions({ deliveryId });

export async function generateMetadata({ params }: EmailPageProps) {
  const email = await required(emailQuery((await params).id));
  return { title: `${emailWords.kinds[email.kind]} · ${email.recipientName}` };
}

/** One mail: what became of it, what can be done about it, and how it looked. */
export default async function EmailPage({ params, searchParams }: EmailPageProps) {
  const [{ id }, viewer, search] = await Promise.all([params, requireViewer(), searchParams]);
  const email = await required(emailQuery(id));
  return (
    <>
      <PageHeader
        title={emailWords.kinds[email.kind]}
        eyebrow={<EmailState state={email.state} />}
        back={<BackLink href={routes.adminEmails()}>{words.back}</BackLink>}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="order-2 min-w-0 lg:order-none">
          <AsSent email={email} text={readFlag(search["part"], "text")} />
        </div>
        <div className="flex flex-col gap-4">
          {email.suppression ? <Rests suppression={email.suppression} /> : null}
          <Acts email={email} />
          <Card title={words.facts}>
            <DescriptionList layout="stacked" items={facts(email, viewer.zone)} />
          </Card>
        </div>
      </div>
    </>
  );
}

function Rests({ suppression }: { suppression: NonNullable<Email["suppression"]> }) {
  return (
    <Banner
      tone="warn"
      title={words.rests(suppression.address)}
      actions={<LiftSuppression suppressionId={suppression.id} address={suppression.address} />}
    >
      {words.restsHint}
    </Banner>
  );
}

function Acts({ email }: { email: Email }) {
  if (email.againId) {
    return (
      <Link href={routes.adminEmail(email.againId)} className="link">
        {words.wasSentAgain}
      </Link>
    );
  }
  return (
    <>
      {email.state === "unknown" ? <Settle deliveryId={email.id} /> : null}
      {email.canSendAgain ? <SendAgain deliveryId={email.id} unknown={email.state === "unknown"} /> : null}
    </>
  );
}

function facts(email: Email, zone: string) {
  return [
    {
      term: words.to,
      detail: (
        <>
          <Link href={routes.adminPerson(email.recipientId)} prefetch={false} className="link">
            {email.recipientName}
          </Link>
          <span className="block text-sm break-all text-ink-2">{email.recipientEmail}</span>
        </>
      ),
    },
    ...(email.reason ? [{ term: words.why, detail: emailWords.reason(email.reason) }] : []),
    { term: words.due, detail: <Time at={email.dueAt} zone={zone} /> },
    ...(email.settledAt
      ? [{ term: words.settled, detail: <Time at={email.settledAt} zone={zone} /> }]
      : [{ term: words.expires, detail: <Time at={email.expiresAt} zone={zone} /> }]),
    { term: words.number, detail: <span className="text-sm break-all">{email.id}</span> },
  ];
}
