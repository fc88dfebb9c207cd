import { MarkThankYouSent } from "@askaround/core/thanks";
import { readWith } from "@/forms/read-with.ts";
import { instantOf } from "@/forms/wall-time.ts";
import type { SentValues } from "./sent-form.tsx";

/** "Just now" leaves the time to the server. */
export const readSent = (thankYouId: string, zone: string) => (values: SentValues) =>
  readWith(MarkThankYouSent, {
    thankYouId,
    sentBy: values.sentBy,
    sentAt: values.when === "now" ? null : instantOf(values.sentOn, values.sentTime, zone),
  });
