import type { Metadata } from "next";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { PublicShell } from "@/shell/public-shell.tsx";
import { signInWords } from "@/words/sign-in.ts";

const words = signInWords.leave;

export const metadata: Metadata = { title: words.plainTitle };

/** Shown instead of signing out when something would be lost by it. */
export default async function SignOutPage({
  searchParams,
}: {
  searchParams: Promise<{ notes?: string | string[]; drafts?: string | string[] }>;
}) {
  const { notes, drafts } = await searchParams;
  const things = [
    ...(counted(notes) > 0 ? [words.notes(counted(notes))] : []),
    ...(counted(drafts) > 0 ? [words.drafts(counted(drafts))] : []),
  ];
  const title = things.length === 0 ? words.plainTitle : words.title;
  return (
    <PublicShell>
      <PageHeader title={title} lede={things.length === 0 ? words.plainBody : words.body(things)} />
      <div className="mt-6 flex flex-col gap-4">
        {things.length === 0 ? null : <p>{words.hint}</p>}
        <div className="flex flex-wrap gap-3">
          <a href={routes.home()} className={buttonClass({ variant: "primary" })}>
            {words.stay}
          </a>
          <form method="post" action={routes.api.signOut()}>
            <input type="hidden" name="clear" value="1" />
            <Button type="submit">{things.length === 0 ? words.plainAnyway : words.anyway}</Button>
          </form>
        </div>
      </div>
    </PublicShell>
  );
}

function counted(given: string | string[] | undefined): number {
  const count = Number(given);
  return Number.isInteger(count) && count > 0 && count < 10_000 ? count : 0;
}
