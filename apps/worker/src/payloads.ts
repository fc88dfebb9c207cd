import { openText, sealText } from "@askaround/db/secrets";
import type { PayloadStore } from "./jobs/deliver.ts";
import type { MailRequest } from "./mailer/port.ts";

/** A sign-in mail opens an account, so it lies encrypted between its attempts; the others lie as they are. */
export function payloadStore(authSecret: string): PayloadStore {
  return {
    write(delivery, mail) {
      const text = JSON.stringify(mail);
      return delivery.kind === "sign_in" ? sealText(authSecret, delivery.id, text) : text;
    },
    read(delivery, payload) {
      const text = delivery.kind === "sign_in" ? openText(authSecret, delivery.id, payload) : payload;
      return JSON.parse(text) as MailRequest;
    },
  };
}
