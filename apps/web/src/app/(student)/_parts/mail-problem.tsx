import { Banner } from "@askaround/ui/banner";
import { required, trpc } from "@/trpc/server.tsx";
import { emailWords } from "@/words/emails.ts";

const words = emailWords.own;

/** Says that mail to this person comes back, since no mail can; nothing when it arrives. */
export async function MailProblem() {
  const problem = await required(trpc.emails.ownProblem.queryOptions());
  if (!problem) return null;
  return (
    <Banner tone="warn" title={words.title(problem.address)} className="mb-6">
      {words.body}
    </Banner>
  );
}
