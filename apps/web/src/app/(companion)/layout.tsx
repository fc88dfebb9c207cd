import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { routes } from "@/routes.ts";
import { getViewer } from "@/server/viewer.ts";
import { roleMetadata } from "@/shell/role-metadata.ts";
import { liveWords } from "@/words/live.ts";

export const generateMetadata = () => roleMetadata("student");

/** A frame without places to go: nothing but the talk, and as light as a page can be. */
export default async function CompanionLayout({ children }: { children: ReactNode }) {
  const viewer = await getViewer();
  if (!viewer) redirect(routes.signIn({ next: (await headers()).get("x-page-path") ?? undefined }));
  if (viewer.role !== "student") forbidden();
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:bg-surface focus:p-3 print:hidden"
      >
        {liveWords.skip}
      </a>
      {children}
    </>
  );
}
