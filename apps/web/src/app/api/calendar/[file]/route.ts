import { answerFeed } from "@/server/files/calendars.ts";

type Context = { params: Promise<{ file: string }> };

/** A student’s calendar, for calendar apps. Authorised by the secret in the address alone. */
export async function GET(_request: Request, context: Context): Promise<Response> {
  return answerFeed((await context.params).file);
}
