import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getViewer } from "../server/viewer.ts";
import type { Role } from "./role-nav.tsx";

/** Who is refused the area gets the refusal as the title too, and not that of the page they asked for. */
export async function roleMetadata(role: Role): Promise<Metadata> {
  const viewer = await getViewer();
  if (viewer && viewer.role !== role) forbidden();
  return {};
}
