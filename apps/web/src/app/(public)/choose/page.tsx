import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ChevronRight } from "lucide-react";
import { buttonClass } from "@askaround/ui/button-class";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { requestCookie } from "@/server/request-cookie.ts";
import { getMemberships } from "@/server/viewer.ts";
import { PublicShell } from "@/shell/public-shell.tsx";
import { signInWords } from "@/words/sign-in.ts";

const words = signInWords.choose;

export const metadata: Metadata = { title: words.title };

/** One button for each office and role that the person who is signed in has. */
export default async function ChoosePage() {
  if ((await requestCookie("session")) === "") redirect(routes.signIn());
  const choices = await getMemberships();
  if (choices.length === 0) return <NoPlace />;
  return (
    <PublicShell>
      <PageHeader title={words.title} lede={words.lede} />
      <form method="post" action={routes.api.choose()} className="mt-6">
        <ul className="flex flex-col gap-3">
          {choices.map((choice) => (
            <li key={choice.membershipId}>
              <button
                type="submit"
                name="membershipId"
                value={choice.membershipId}
                className="flex min-h-16 w-full cursor-pointer items-center gap-4 rounded-card border bg-surface px-4 py-3 text-left shadow-card hover:bg-sunken"
              >
                <span className="min-w-0 flex-1">
                  <span className="block font-serif text-h3">{choice.officeName}</span>
                  <span className="block text-sm text-ink-2">
                    {words.roles[choice.role]}, {choice.name}
                  </span>
                </span>
                <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-3" />
              </button>
            </li>
          ))}
        </ul>
      </form>
    </PublicShell>
  );
}

function NoPlace() {
  return (
    <PublicShell>
      <PageHeader title={words.none} lede={words.noneBody} />
      <form method="post" action={routes.api.signOut()} className="mt-6">
        <button type="submit" className={buttonClass({ variant: "primary" })}>
          {words.signIn}
        </button>
      </form>
    </PublicShell>
  );
}
