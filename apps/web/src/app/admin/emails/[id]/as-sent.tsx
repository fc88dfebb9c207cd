import { Card } from "@askaround/ui/card";
import Link from "next/link";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { emailWords } from "@/words/emails.ts";

type Email = Pick<RouterOutputs["emails"]["get"], "id" | "kind" | "canBeRead">;

const words = emailWords.email;

/** The mail in a frame that can do nothing: no scripts, no forms, no links that act, no requests. */
export function AsSent({ email, text }: { email: Email; text: boolean }) {
  if (!email.canBeRead) {
    return (
      <Card title={words.asSent}>
        <p className="text-ink-2">{email.kind === "sign_in" ? words.neverShown : words.notWritten}</p>
      </Card>
    );
  }
  return (
    <Card title={words.asSent}>
      <p className="mb-3 text-sm text-ink-2">{words.privacy}</p>
      <nav aria-label={words.asSent} className="mb-3 flex gap-4 text-sm">
        <Part id={email.id} part={undefined} current={!text} />
        <Part id={email.id} part="text" current={text} />
      </nav>
      <iframe
        title={words.frame}
        src={routes.api.sentEmail(email.id, text ? { part: "text" } : undefined)}
        sandbox=""
        referrerPolicy="no-referrer"
        className="h-[42rem] w-full rounded-control border bg-white"
      />
    </Card>
  );
}

function Part({ id, part, current }: { id: string; part: "text" | undefined; current: boolean }) {
  return (
    <Link
      href={routes.adminEmail(id, { part })}
      prefetch={false}
      aria-current={current ? "true" : undefined}
      className="link aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
    >
      {part ? words.text : words.html}
    </Link>
  );
}
