import { answerExport } from "@/server/files/export.ts";

type Context = { params: Promise<{ file: string }> };

/** One of the files that a student takes along, for that student. */
export async function GET(request: Request, context: Context): Promise<Response> {
  return answerExport(request, (await context.params).file);
}
