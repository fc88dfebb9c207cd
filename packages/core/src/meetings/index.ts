export {
  AnswerDidItHappen,
  answerDidItHappen,
  MEETING_ANSWERS,
  type MeetingAnswer,
} from "./answer-did-it-happen.ts";
export { closeMeeting, reopenMeeting } from "./close-meeting.ts";
export * from "./decide-outcome.ts";
export * from "./decide-schedule.ts";
export * from "./meeting.ts";
export * from "./ports.ts";
export * from "./record-debrief.ts";
export * from "./reschedule-meeting.ts";
export * from "./schedule-meeting.ts";
export * from "./schemas.ts";
export * from "./set-promise-done.ts";
