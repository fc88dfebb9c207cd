import type { MeetingScope } from "@askaround/core/policy";
import { AppError } from "@askaround/core/shared";
import { and, eq, type SQL } from "drizzle-orm";
import { meetings } from "../schema/index.ts";

/** A student's own meetings. Staff read them through the record of the student, where note levels apply. */
export function ownMeetings(scope: MeetingScope): SQL | undefined {
  if (scope.kind !== "own") throw new AppError("forbidden", "This page is for students.");
  return and(eq(meetings.officeId, scope.officeId), eq(meetings.studentId, scope.studentId));
}
