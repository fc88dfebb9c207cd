import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { MailRequest } from "./port.ts";
import { resendMailer } from "./resend.ts";

const REAL = "https://api.resend.com";
const TAKEN = "delivered@resend.dev";

/** What this product takes for granted of the real provider and is not so, in sentences. Sends to its test addresses. */
export async function brokenClauses(apiKey: string, from: string): Promise<readonly string[]> {
  const mailer = resendMailer({ apiKey, baseUrl: REAL });
  const mail = (to: string, subject: string): MailRequest => ({
    from,
    to,
    subject,
    html: "<p>Contract</p>",
    text: "Contract",
    tags: [{ name: "delivery", value: "contract" }],
  });
  const broken: string[] = [];
  const clause = async (sentence: string, holds: () => Promise<boolean>) => {
    if (!(await holds())) broken.push(sentence);
    // It takes two calls a second.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
  };
  await clause("the same key and mail answer the first result", async () => {
    const key = randomUUID();
    const first = await mailer.send(mail(TAKEN, "First"), key);
    return (
      first.kind === "accepted" && isDeepStrictEqual(await mailer.send(mail(TAKEN, "First"), key), first)
    );
  });
  await clause("another mail under a used key is told apart", async () => {
    const key = randomUUID();
    await mailer.send(mail(TAKEN, "First"), key);
    return (await mailer.send(mail(TAKEN, "Second"), key)).kind === "key_reused";
  });
  await clause("a batch answers one id for each mail, and the same ids again", async () => {
    const key = randomUUID();
    const mails = [mail(TAKEN, "One"), mail("bounced@resend.dev", "Two")];
    const first = await mailer.sendBatch(mails, key);
    return first.kind === "accepted" && isDeepStrictEqual(await mailer.sendBatch(mails, key), first);
  });
  await clause("one address that it does not take refuses the whole batch", async () => {
    const mails = [mail(TAKEN, "Good"), mail("not an address", "Bad")];
    return (await mailer.sendBatch(mails, randomUUID())).kind === "refused";
  });
  await clause("a wrong key proves that nothing was sent", async () => {
    const stranger = resendMailer({ apiKey: "re_wrong", baseUrl: REAL });
    return (await stranger.send(mail(TAKEN, "No"), randomUUID())).kind === "pause";
  });
  return broken;
}
