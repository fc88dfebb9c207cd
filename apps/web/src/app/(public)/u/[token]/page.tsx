import type { Metadata } from "next";
import { Button } from "@askaround/ui/button";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { lookAtMailPreference } from "@/server/mail-links/mail-preference.ts";
import { PublicShell } from "@/shell/public-shell.tsx";
import { mailLinkWords } from "@/words/mail-links.ts";

const words = mailLinkWords.preference;

export const metadata: Metadata = {
  title: words.title,
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

/** One kind of mail of one office, off or on, without signing in. Opening the page changes nothing. */
export default async function MailPreferencePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const preference = await lookAtMailPreference(token);
  if (!preference) {
    return (
      <PublicShell>
        <PageHeader title={words.tampered} lede={words.tamperedBody} />
      </PublicShell>
    );
  }
  const { officeName, wanted } = preference;
  const kind = words.kinds[preference.kind];
  const [state, act] = wanted ? [words.on, words.stop] : [words.off, words.start];
  return (
    <PublicShell>
      <PageHeader title={words.title} lede={state(kind, officeName)} />
      <form
        method="post"
        action={routes.api.mailPreferences(token)}
        className="flex flex-col items-start gap-6"
      >
        <Button
          type="submit"
          name="mail"
          value={wanted ? "off" : "on"}
          variant={wanted ? "primary" : "secondary"}
        >
          {act(kind)}
        </Button>
        <p className="text-ink-2">{words.duty}</p>
      </form>
    </PublicShell>
  );
}
