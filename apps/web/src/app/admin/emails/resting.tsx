import { Card } from "@askaround/ui/card";
import { Time } from "@askaround/ui/time";
import Link from "next/link";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { emailWords } from "@/words/emails.ts";
import { LiftSuppression } from "./lift-suppression.tsx";

type Address = RouterOutputs["emails"]["overview"]["resting"][number];

const words = emailWords.resting;

/** The addresses that are not mailed now, and the way to free one. */
export function Resting({ addresses, zone }: { addresses: readonly Address[]; zone: string }) {
  return (
    <Card title={words.title}>
      {addresses.length === 0 ? (
        <p className="text-ink-2">{words.none}</p>
      ) : (
        <>
          <p className="mb-3 text-sm text-ink-2">{words.lede}</p>
          <ul className="flex flex-col divide-y">
            {addresses.map(({ id, address, cause, since, personId, personName }) => (
              <li key={id} className="flex flex-col items-start gap-2 py-3 first:pt-0 last:pb-0">
                <div className="min-w-0">
                  <p className="font-semibold break-all">{address}</p>
                  <p className="text-sm text-ink-2">
                    {words.cause(cause)}, <Time at={since} zone={zone} />
                  </p>
                  <p className="text-sm">
                    {personId ? (
                      <Link href={routes.adminPerson(personId)} prefetch={false} className="link">
                        {personName}
                      </Link>
                    ) : (
                      <span className="text-ink-2">{words.unknownPerson}</span>
                    )}
                  </p>
                </div>
                <LiftSuppression suppressionId={id} address={address} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
