import { answerMeetingFile } from "@/server/files/calendars.ts";

type Context = { params: Promise<{ file: string }> };

/** One meeting as a calendar file, for its student. */
export async function GET(request: Request, context: Context): Promise<Response> {
  return answerMeetingFile(request, (await context.params).file);
}
