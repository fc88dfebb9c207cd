import { RecordDebrief } from "@askaround/core/meetings";
import { readWith } from "@/forms/read-with.ts";
import { debriefInput, type DebriefValues } from "./debrief-values.ts";

export const readDebrief = (meetingId: string, revision: number, zone: string) => (values: DebriefValues) =>
  readWith(RecordDebrief, { meetingId, revision, ...debriefInput(values, zone) });
