import { z } from "zod";
import { recordAct } from "../audit/record.ts";
import { LIVE_KINDS, LIVE_LIMITS, type LiveEntry } from "../live/entry.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { LiveEntryId, MeetingId } from "../shared/ids.ts";
import { idSchema, optionalLine } from "../shared/text.ts";
import { InstantSchema } from "../shared/time.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { requireOwnMeeting, requireStudent } from "./find-meeting.ts";

const entry = z
  .strictObject({
    id: idSchema<LiveEntryId>(),
    kind: z.enum(LIVE_KINDS),
    at: InstantSchema,
    until: InstantSchema.nullable().default(null),
    text: optionalLine(LIVE_LIMITS.text),
    question: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/, "Name a question of this meeting.")
      .nullable()
      .default(null),
    jotId: idSchema<LiveEntryId>().nullable().default(null),
  })
  .superRefine(({ kind, until, text, jotId }, ctx) => {
    const miss = (path: string, message: string) => ctx.addIssue({ code: "custom", path: [path], message });
    if ((kind === "jot") !== (text !== null)) miss("text", "Write the note.");
    if ((kind === "extended") !== (until !== null)) miss("until", "Say until when.");
    if ((kind === "dropped") !== (jotId !== null)) miss("jotId", "Say which note.");
  });

/** What one device noted and has not yet seen kept. Sending it again does no harm. */
export const AddLiveEntries = z.strictObject({
  meetingId: idSchema<MeetingId>(),
  entries: z.array(entry).max(LIVE_LIMITS.sent, `At most ${LIVE_LIMITS.sent} at a time.`),
});
export type AddLiveEntries = z.infer<typeof AddLiveEntries>;

/**
 * Adds what was noted while the student met someone, and hands back the whole log, so that each device learns of the
 * others. It takes notes of a meeting however that turned out: a device may have been without a network for days.
 */
export async function addLiveEntries(
  deps: Deps,
  actor: Actor,
  { meetingId, entries }: AddLiveEntries,
): Promise<{ readonly entries: readonly LiveEntry[] }> {
  requireStudent(actor);
  return deps.transact(actor.officeId, async (stores) => {
    const { id, studentId } = await requireOwnMeeting(stores, actor, meetingId);
    const before = await stores.meetings.listLiveEntries(id);
    const known = new Set(before.map((kept) => kept.id));
    const added = entries.filter((sent) => !known.has(sent.id));
    if (added.length === 0) return { entries: before };
    if (before.length + added.length > LIVE_LIMITS.kept) {
      throw new AppError("rule_violated", `At most ${LIVE_LIMITS.kept} notes for one meeting.`);
    }
    await stores.meetings.addLiveEntries(added.map((sent) => ({ ...sent, meetingId: id, studentId })));
    // A talk is noted line by line; one row says that it was.
    if (before.length === 0)
      await recordAct(deps, stores, actor, "meeting.noted", { studentId, subjectId: id });
    return { entries: await stores.meetings.listLiveEntries(id) };
  });
}
