import { MarkOutreachSent } from "@askaround/core/outreach";
import { readWith } from "@/forms/read-with.ts";
import { instantOf } from "@/forms/wall-time.ts";
import type { SentFormProps, SentValues } from "./sent-form.tsx";

/** "Just now" leaves the time to the server. */
export const readSent =
  (of: Pick<SentFormProps, "contactId" | "step">, zone: string) => (values: SentValues) =>
    readWith(MarkOutreachSent, {
      ...of,
      sentBy: values.sentBy,
      sentAt: values.when === "now" ? null : instantOf(values.sentOn, values.sentTime, zone),
    });
