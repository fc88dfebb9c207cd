import { type OfficeId, toInstant } from "@askaround/core/shared";
import type { Random } from "./random.ts";

const BORN = toInstant("2026-01-05T12:00:00Z");

/** The ids of a seed's first and second office: the first thing drawn from it. */
export function drawOfficeIds(random: Random): [OfficeId, OfficeId] {
  return [random.idAt<OfficeId>(BORN), random.idAt<OfficeId>(BORN)];
}
