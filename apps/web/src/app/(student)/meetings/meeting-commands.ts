import { RescheduleMeeting, ScheduleMeeting } from "@askaround/core/meetings";
import { readWith } from "@/forms/read-with.ts";
import { meetingInput, type MeetingValues } from "./meeting-values.ts";

export const readScheduleMeeting = (requestId: string, zone: string) => (values: MeetingValues) =>
  readWith(ScheduleMeeting, { requestId, contactIds: values.contactIds, ...meetingInput(values, zone) });

export const readRescheduleMeeting =
  (meetingId: string, revision: number, zone: string) => (values: MeetingValues) =>
    readWith(RescheduleMeeting, { meetingId, revision, ...meetingInput(values, zone) });
