import { LetGoReferral, RecordPermission, RevokePermission } from "@askaround/core/referrals";
import { readWith } from "@/forms/read-with.ts";
import type { RecordValues } from "./record-form.tsx";

export const readRecord =
  (referralId: string) =>
  ({ answer, scope, purpose, words }: RecordValues) => {
    const granted = answer === "granted";
    return readWith(RecordPermission, {
      referralId,
      permission: {
        answer: answer === "" ? undefined : answer,
        scope: granted && scope !== "" ? scope : null,
        purpose: granted && scope === "one_purpose" ? purpose : "",
        words,
      },
    });
  };

export const readRevoke = (referralId: string) => (values: { reason: string }) =>
  readWith(RevokePermission, { referralId, ...values });

export const readLetGo = (referralId: string) => (values: { reason: string }) =>
  readWith(LetGoReferral, { referralId, ...values });
