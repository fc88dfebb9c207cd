import type { MeetingStatus } from "./meeting.ts";

/** How far one acquaintance has come: derived from what happened, never set by anyone. */
export const STAGES = ["contact", "asked", "booked", "prepared", "met", "thanked", "closed"] as const;
export type Stage = (typeof STAGES)[number];
export type MeetingStage = Exclude<Stage, "contact" | "asked">;

export interface StageFacts {
  readonly status: MeetingStatus;
  /** Everything that can be settled before the day is. */
  readonly prepared: boolean;
  readonly thankYous: readonly { readonly sentAt: string | null; readonly waivedAt: string | null }[];
  /** What the student promised and has not done, and people suggested who wait to be taken up. */
  readonly openLoops: number;
}

/** The stage that one meeting has reached, or null when it was called off and so reached none. */
export function meetingStage({ status, prepared, thankYous, openLoops }: StageFacts): MeetingStage | null {
  if (status === "cancelled" || status === "no_show") return null;
  if (status === "scheduled") return prepared ? "prepared" : "booked";
  if (thankYous.some(({ sentAt, waivedAt }) => sentAt === null && waivedAt === null)) return "met";
  return openLoops === 0 ? "closed" : "thanked";
}
