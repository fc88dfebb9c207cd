import type { SignedRequest } from "@askaround/db/webhooks";
import { createHmac } from "node:crypto";
import { newId, type OwedNote, wallClock } from "../testing/world.ts";

/** An event of the provider about the mail of a note; a bounce names its type after a slash. */
export interface Said {
  readonly note: OwedNote;
  readonly what: string;
}

/** By the rules the provider publishes, sharing no code with what checks them. */
export function signed(
  { note, what }: Said,
  { secret, minutesAgo = 0 }: { readonly secret: string; readonly minutesAgo?: number },
): SignedRequest {
  const [type, bounce] = what.split("/");
  const payload = JSON.stringify({
    type,
    created_at: wallClock(),
    data: {
      email_id: `mail-${note.deliveryId}`,
      to: [`ada.${note.studentId}@students.test`],
      tags: { delivery: note.deliveryId },
      ...(bounce ? { bounce: { type: bounce } } : {}),
    },
  });
  const id = `msg_${newId()}`;
  const timestamp = String(Math.floor(Date.now() / 1_000) - minutesAgo * 60);
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  const hash = createHmac("sha256", key).update(`${id}.${timestamp}.${payload}`).digest("base64");
  return { id, timestamp, signature: `v1,${hash}`, payload };
}

export function shuffled<T>(all: readonly T[]): T[] {
  const mixed = [...all];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(Math.random() * (last + 1));
    const kept = mixed[last] as T;
    mixed[last] = mixed[chosen] as T;
    mixed[chosen] = kept;
  }
  return mixed;
}
