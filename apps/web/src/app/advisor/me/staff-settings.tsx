import { Card } from "@askaround/ui/card";
import { DescriptionList } from "@askaround/ui/description-list";
import { PageHeader } from "@askaround/ui/page-header";
import { Away } from "@/app/(student)/me/away.tsx";
import { ProfileForm } from "@/app/(student)/me/profile-form.tsx";
import { getMemberships, getViewer } from "@/server/viewer.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { meWords as words } from "@/words/me.ts";
import { Digest } from "./digest.tsx";

/** One's own name, zone and mail, in every staff role that one has here. */
export async function StaffSettings() {
  const [profile, wishes, viewer, memberships] = await Promise.all([
    required(trpc.me.profile.queryOptions()),
    required(trpc.me.mailWishes.queryOptions()),
    getViewer(),
    getMemberships(),
  ]);
  const roles = memberships.filter(({ officeId }) => officeId === viewer?.officeId).map(({ role }) => role);
  const advises = roles.includes("advisor");
  return (
    <div className="max-w-2xl">
      <PageHeader title={words.staff.title} lede={`${words.signedInAs} ${profile.email}.`} />
      <div className="flex flex-col gap-5">
        <Card title={words.you}>
          <ProfileForm name={profile.name} zone={profile.zone} revision={profile.revision} />
        </Card>
        {advises ? (
          <Card title={words.digest.title}>
            <Digest digest={wishes.digest} />
          </Card>
        ) : null}
        <Card title={words.staff.always}>
          <DescriptionList
            layout="stacked"
            items={[words.staff.signIn, ...(roles.includes("admin") ? [words.staff.problems] : [])]}
          />
        </Card>
        <Card title={words.away.title}>
          <Away
            awayUntil={wishes.awayUntil}
            lede={advises ? words.staff.awayLede : words.staff.awayAdminLede}
          />
        </Card>
      </div>
    </div>
  );
}
