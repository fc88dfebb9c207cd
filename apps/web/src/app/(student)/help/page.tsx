import { Time } from "@askaround/ui/time";
import { Card } from "@askaround/ui/card";
import { PageHeader } from "@askaround/ui/page-header";
import { requireViewer } from "@/staff/require-viewer.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { advisorWords } from "@/words/advisor.ts";
import { helpWords } from "@/words/help.ts";
import { AskForm } from "./ask-form.tsx";
import { HelpState } from "./help-state.tsx";

const words = helpWords.student;

export const metadata = { title: words.title };

/** One line to one's advisors, and what came back. */
export default async function HelpPage() {
  const [viewer, asked, messages] = await Promise.all([
    requireViewer(),
    required(trpc.help.own.queryOptions()),
    required(trpc.messages.own.queryOptions()),
  ]);
  const open = asked.find(({ closedAt }) => closedAt === null);
  const before = asked.filter((each) => each !== open);
  return (
    <>
      <PageHeader title={words.title} lede={words.lede} />
      <div className="flex flex-col gap-5">
        {open ? <HelpState request={open} zone={viewer.zone} current /> : null}
        <AskForm key={open?.since ?? "new"} replaces={open !== undefined} />
        {messages.length > 0 ? (
          <Card title={words.messages}>
            <ul className="flex flex-col gap-4">
              {messages.map(({ id, text, reasons, from, createdAt }) => (
                <li key={id}>
                  <p className="text-sm text-ink-2">
                    {from}, <Time at={createdAt} zone={viewer.zone} format="day" />
                  </p>
                  {text ? <p className="break-words whitespace-pre-line">{text}</p> : null}
                  {reasons.map((reason) => (
                    <p key={reason}>{advisorWords.reasons[reason]}.</p>
                  ))}
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
        {before.length > 0 ? (
          <Card title={words.before}>
            <ul className="flex flex-col gap-5">
              {before.map((request) => (
                <li key={request.requestId}>
                  <HelpState request={request} zone={viewer.zone} />
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
      </div>
    </>
  );
}
