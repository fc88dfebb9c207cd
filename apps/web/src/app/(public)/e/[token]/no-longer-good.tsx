import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { PublicShell } from "@/shell/public-shell.tsx";
import { mailLinkWords } from "@/words/mail-links.ts";

/** A link that does nothing any more says why, and where to go on. */
export function NoLongerGood({ title, body }: { title: string; body: string }) {
  return (
    <PublicShell>
      <PageHeader title={title} lede={body} />
      <Link href={routes.signIn({ next: routes.today() })} className={buttonClass({ variant: "primary" })}>
        {mailLinkWords.signIn}
      </Link>
    </PublicShell>
  );
}
