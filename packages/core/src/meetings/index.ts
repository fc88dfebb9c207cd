export {
  AnswerDidItHappen,
  answerDidItHappen,
  MEETING_ANSWERS,
  type MeetingAnswer,
} from "./answer-did-it-happen.ts";
export * from "./add-live-entries.ts";
export * from "./change-debrief.ts";
export { closeMeeting, reopenMeeting } from "./close-meeting.ts";
export * from "./compare-debriefs.ts";
export * from "./decide-outcome.ts";
export * from "./decide-schedule.ts";
export * from "./decide-undo.ts";
export * from "./draft-content.ts";
export * from "./mail-meeting-file.ts";
export * from "./meeting.ts";
export * from "./ports.ts";
export * from "./put-off-debrief.ts";
export * from "./record-debrief.ts";
export * from "./reschedule-meeting.ts";
export * from "./schedule-meeting.ts";
export * from "./schemas.ts";
export * from "./set-promise-done.ts";
export * from "./stage.ts";
export * from "./undo-debrief.ts";
export * from "./undo-schedule.ts";
