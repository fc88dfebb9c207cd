import type { Metadata } from "next";
import Link from "next/link";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { requestCookie } from "@/server/request-cookie.ts";
import { PublicShell } from "@/shell/public-shell.tsx";
import { problemSentence, signInWords } from "@/words/sign-in.ts";
import { CodeForm } from "../code-form.tsx";

const words = signInWords.checkEmail;

type Query = Promise<{ problem?: string }>;

export async function generateMetadata({ searchParams }: { searchParams: Query }): Promise<Metadata> {
  const problem = problemSentence((await searchParams).problem);
  return { title: problem ? `Error: ${words.title}` : words.title };
}

/** The same for every address: whether anybody has it is not told here. */
export default async function CheckEmailPage({ searchParams }: { searchParams: Query }) {
  const email = await requestCookie("asked");
  const error = problemSentence((await searchParams).problem);
  return (
    <PublicShell>
      <PageHeader title={words.title} lede={email ? words.sent(email) : words.sentSomewhere} />
      <div className="mt-6 flex flex-col gap-6">
        <p>{words.how}</p>
        <CodeForm error={error} />
        <p className="text-ink-2">
          {words.again}{" "}
          <Link href={routes.signIn()} prefetch={false} className="link">
            {words.askAgain}
          </Link>
          .
        </p>
      </div>
    </PublicShell>
  );
}
