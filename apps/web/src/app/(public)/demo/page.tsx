import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChevronRight } from "lucide-react";
import { Banner } from "@askaround/ui/banner";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { DEMO_PEOPLE, demoInbox, isDemo } from "@/server/auth/demo.ts";
import { PublicShell } from "@/shell/public-shell.tsx";
import { demoWords as words } from "@/words/demo.ts";

export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<{ problem?: string | string[] }> };

/** One button for each role of the demo office. Where there is no demo there is no such page. */
export default async function DemoPage({ searchParams }: Props) {
  if (!isDemo()) notFound();
  const { problem } = await searchParams;
  return (
    <PublicShell>
      <PageHeader title={words.title} lede={words.lede} />
      {problem === "gone" ? (
        <Banner tone="warn" className="mt-6">
          {words.gone}
        </Banner>
      ) : null}
      <form method="post" action={routes.api.demo()} className="mt-6">
        <ul className="flex flex-col gap-3">
          {DEMO_PEOPLE.map(({ role, name }) => (
            <li key={role}>
              <button
                type="submit"
                name="role"
                value={role}
                className="flex min-h-16 w-full cursor-pointer items-center gap-4 rounded-card border bg-surface px-4 py-3 text-left shadow-card hover:bg-sunken"
              >
                <span className="min-w-0 flex-1">
                  <span className="block font-serif text-h3">{words.as(words.roles[role].name, name)}</span>
                  <span className="block text-sm text-ink-2">{words.roles[role].body}</span>
                </span>
                <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-3" />
              </button>
            </li>
          ))}
        </ul>
      </form>
      <Inbox />
    </PublicShell>
  );
}

function Inbox() {
  const inbox = demoInbox();
  if (inbox === null) return null;
  return (
    <p className="mt-6 text-ink-2">
      {words.mail}{" "}
      <a href={inbox} className="link">
        {words.inbox}
      </a>
    </p>
  );
}
