import { showSentMail } from "@/server/sent-mail.ts";

type Context = { params: Promise<{ id: string }> };

/** One mail as it was sent, for the frame on its page. */
export async function GET(request: Request, context: Context): Promise<Response> {
  return showSentMail(request, (await context.params).id);
}
