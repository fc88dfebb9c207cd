import Link from "next/link";
import { Banner } from "@askaround/ui/banner";
import { routes } from "@/routes.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { helpWords } from "@/words/help.ts";

const words = helpWords.student;

/** An advisor's answer that the student has not settled yet; nothing otherwise. */
export async function HelpAnswer() {
  const asked = await required(trpc.help.own.queryOptions());
  const answered = asked.find(({ closedAt, answer }) => closedAt === null && answer !== null);
  if (!answered?.answer) return null;
  return (
    <Banner tone="info" title={words.today} className="mb-5">
      “{answered.answer}”{" "}
      <Link href={routes.help()} className="link">
        {words.read}
      </Link>
    </Banner>
  );
}
