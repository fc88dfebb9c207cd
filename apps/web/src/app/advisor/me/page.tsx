import type { Metadata } from "next";
import { Card } from "@askaround/ui/card";
import { PageHeader } from "@askaround/ui/page-header";
import { Away } from "@/app/(student)/me/away.tsx";
import { ProfileForm } from "@/app/(student)/me/profile-form.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { meWords as words } from "@/words/me.ts";
import { Digest } from "./digest.tsx";

export const metadata: Metadata = { title: words.staff.title };

export default async function AdvisorMePage() {
  const [profile, wishes] = await Promise.all([
    required(trpc.me.profile.queryOptions()),
    required(trpc.me.mailWishes.queryOptions()),
  ]);
  return (
    <div className="max-w-2xl">
      <PageHeader title={words.staff.title} lede={`${words.signedInAs} ${profile.email}.`} />
      <div className="flex flex-col gap-5">
        <Card title={words.you}>
          <ProfileForm name={profile.name} zone={profile.zone} revision={profile.revision} />
        </Card>
        <Card title={words.digest.title}>
          <Digest digest={wishes.digest} />
        </Card>
        <Card title={words.away.title}>
          <Away awayUntil={wishes.awayUntil} lede={words.staff.awayLede} />
        </Card>
      </div>
    </div>
  );
}
