import "server-only";
import type { Zone } from "@askaround/core/shared";
import { redirect } from "next/navigation";
import { routes } from "@/routes.ts";
import { getViewer } from "@/server/viewer.ts";

/** The zone in which the person who looks reads times. */
export async function viewerZone(): Promise<Zone> {
  return (await getViewer())?.zone ?? redirect(routes.signIn());
}
