import type { Metadata } from "next";
import Link from "next/link";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { lookAtLink } from "@/server/auth/confirm.ts";
import { requestCookie } from "@/server/request-cookie.ts";
import { PublicShell } from "@/shell/public-shell.tsx";
import { problemSentence, signInWords } from "@/words/sign-in.ts";
import { CodeForm } from "../code-form.tsx";

const words = signInWords.confirm;

export const metadata: Metadata = {
  title: words.title,
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

type Query = Promise<{ token?: string | string[]; problem?: string }>;

/** Where the mail's link leads. It only shows: a mail scanner that opens it changes nothing. */
export default async function ConfirmPage({ searchParams }: { searchParams: Query }) {
  const { token: given, problem } = await searchParams;
  const token = typeof given === "string" ? given : "";
  const look = await lookAtLink(token, await requestCookie("intent"));
  if (look === "expired") return <NoLongerGood />;
  return (
    <PublicShell>
      <PageHeader title={words.title} lede={look === "button" ? words.ready : words.elsewhere} />
      <div className="mt-6">
        {look === "button" ? (
          <form method="post" action={routes.api.signInConfirm()}>
            <input type="hidden" name="token" value={token} />
            <Button type="submit" variant="primary">
              {words.send}
            </Button>
          </form>
        ) : (
          <CodeForm token={token} error={problemSentence(problem)} />
        )}
      </div>
    </PublicShell>
  );
}

function NoLongerGood() {
  return (
    <PublicShell>
      <PageHeader title={words.expiredTitle} lede={words.expired} />
      <p className="mt-6">
        <Link href={routes.signIn()} className={buttonClass({ variant: "primary" })}>
          {words.askAgain}
        </Link>
      </p>
    </PublicShell>
  );
}
