import "server-only";
import { redirect } from "next/navigation";
import { routes } from "@/routes.ts";
import { getViewer, type Viewer } from "@/server/viewer.ts";

/** Who looks at this page; without anyone, the way to sign in. */
export async function requireViewer(): Promise<Viewer> {
  return (await getViewer()) ?? redirect(routes.signIn());
}
