import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { isDemoOffice } from "../server/auth/demo.ts";
import { getViewer } from "../server/viewer.ts";
import { routes } from "../routes.ts";
import { TrpcProvider } from "../trpc/client.tsx";
import { AppShell } from "./app-shell.tsx";
import { LaterSheets } from "./palette/later-sheets.tsx";
import { DemoStrip } from "./demo-strip.tsx";
import type { Role } from "./role-nav.tsx";
import { readTheme } from "./theme.ts";

/**
 * The frame of one role's area. It sends people to the right place; what they may see is decided where data is read.
 */
export async function RoleLayout({ role, children }: { role: Role; children: ReactNode }) {
  const [viewer, theme] = await Promise.all([getViewer(), readTheme()]);
  if (!viewer) redirect(routes.signIn({ next: (await headers()).get("x-page-path") ?? undefined }));
  if (viewer.role !== role) forbidden();
  return (
    <AppShell
      personName={viewer.name}
      officeName={viewer.officeName}
      role={role}
      canSwitch={viewer.memberships > 1}
      theme={theme}
    >
      {isDemoOffice(viewer.officeId) ? <DemoStrip role={role} /> : null}
      <TrpcProvider membershipId={viewer.membershipId}>
        {children}
        <LaterSheets role={role} />
      </TrpcProvider>
    </AppShell>
  );
}
