import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { FormErrorSummary } from "@askaround/ui/form-error-summary";
import { PageHeader } from "@askaround/ui/page-header";
import { TextInput } from "@askaround/ui/text-input";
import { routes } from "@/routes.ts";
import { landing, safePath } from "@/server/auth/safe-path.ts";
import { requestCookie } from "@/server/request-cookie.ts";
import { getMemberships, getViewer } from "@/server/viewer.ts";
import { PublicShell } from "@/shell/public-shell.tsx";
import { signInWords } from "@/words/sign-in.ts";

const words = signInWords.ask;

type Query = Promise<{ next?: string | string[]; problem?: string; signedOut?: string }>;

export async function generateMetadata({ searchParams }: { searchParams: Query }): Promise<Metadata> {
  const { problem } = await searchParams;
  return { title: problem === "email" ? `Error: ${words.title}` : words.title };
}

/** Asks for an address. Works without scripts; whoever is signed in already goes on. */
export default async function SignInPage({ searchParams }: { searchParams: Query }) {
  const { next: asked, problem, signedOut } = await searchParams;
  const next = safePath(typeof asked === "string" ? asked : "");
  const viewer = await getViewer();
  if (viewer) redirect(landing(viewer.role, next));
  if ((await getMemberships()).length > 0) redirect(routes.choose());

  const error = problem === "email" ? words.problems.email : undefined;
  const typed = await requestCookie("asked");
  return (
    <PublicShell>
      <PageHeader title={words.title} lede={words.lede} />
      <form method="post" action={routes.api.signIn()} noValidate className="mt-6 flex flex-col gap-6">
        {signedOut ? <Banner tone="good">{words.signedOut}</Banner> : null}
        {error ? <FormErrorSummary errors={[{ field: "email", message: error }]} attempt={1} /> : null}
        <TextInput
          label={words.email}
          name="email"
          type="email"
          inputMode="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={typed}
          required
          {...(error ? { error } : {})}
        />
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <div>
          <Button type="submit" variant="primary">
            {words.send}
          </Button>
        </div>
      </form>
    </PublicShell>
  );
}
