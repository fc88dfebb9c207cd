import type { Mailer } from "./port.ts";

/** For the fault tests' negative control only: what the provider would see if nobody had thought of keys. */
export function withoutKeys(mailer: Mailer): Mailer {
  return { send: (mail) => mailer.send(mail, ""), sendBatch: (mails) => mailer.sendBatch(mails, "") };
}
