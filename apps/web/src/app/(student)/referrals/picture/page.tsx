import type { Metadata } from "next";
import Link from "next/link";
import { dateIn } from "@askaround/core/shared";
import { countPicture } from "@askaround/core/referrals";
import { Banner } from "@askaround/ui/banner";
import { buttonClass } from "@askaround/ui/button-class";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { Share2 } from "lucide-react";
import { routes } from "@/routes.ts";
import { now } from "@/server/clock.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { pictureWords as words } from "@/words/picture.ts";
import { referralWords } from "@/words/referrals.ts";
import { putOffDays } from "../../_parts/put-off-days.ts";
import { viewerZone } from "../../_parts/viewer-zone.ts";
import { LoopsToClose } from "./loops.tsx";
import { PictureDrawing } from "@/picture/picture-drawing.tsx";
import { PictureList } from "@/picture/picture-list.tsx";
import { pictureOf } from "@/picture/picture.ts";

export const metadata: Metadata = { title: `${words.title} · ${referralWords.title}` };

export default async function PicturePage() {
  const [zone, picture] = await Promise.all([viewerZone(), required(trpc.referrals.picture.queryOptions())]);
  const roots = pictureOf(picture);
  const toTell = new Set<string>(picture.loops.map(({ contactId }) => contactId));
  const { first, further } = countPicture(roots);
  return (
    <>
      <PageHeader
        title={words.title}
        lede={roots.length === 0 ? referralWords.lede.none : words.lede(first, further)}
        back={<BackLink href={routes.referrals()}>{words.back}</BackLink>}
      />
      {roots.length === 0 ? (
        <EmptyState
          title={referralWords.empty.title}
          icon={<Share2 className="size-8" />}
          action={
            <Link href={routes.meetings()} className={buttonClass({ variant: "primary" })}>
              {words.toMeetings}
            </Link>
          }
        >
          {referralWords.empty.body}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-8">
          <LoopsToClose loops={picture.loops} days={putOffDays(dateIn(now(), zone))} />
          {picture.leftOut > 0 ? (
            <Banner>
              {words.leftOut(picture.referrals.length, picture.leftOut)}{" "}
              <Link className="link" href={routes.referrals()}>
                {words.allOfThem}
              </Link>
            </Banner>
          ) : null}
          <PictureDrawing roots={roots} toTell={toTell} />
          <details open className="group">
            <summary className="mb-3 hidden min-h-11 cursor-pointer items-center font-serif text-h3 md:flex">
              {words.asList}
            </summary>
            <PictureList nodes={roots} toTell={toTell} />
          </details>
        </div>
      )}
    </>
  );
}
