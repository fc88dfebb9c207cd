import { recordAct } from "../audit/record.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import { sameFields } from "../shared/same-fields.ts";
import type { Instant } from "../shared/time.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { requireOwnMeeting, requireStudent } from "./find-meeting.ts";
import type { DropDebriefDraft, PutOffDebrief } from "./schemas.ts";

/** Where a kept draft stands: the next save goes on from this revision. */
export interface KeptDraft {
  readonly revision: number;
  readonly savedAt: Instant;
}

/** "Finish later": keeps an unfinished write-up for this student's other devices. It never replaces one it has not seen. */
export async function putOffDebrief(deps: Deps, actor: Actor, input: PutOffDebrief): Promise<KeptDraft> {
  requireStudent(actor);
  return deps.transact(actor.officeId, async ({ meetings, ...stores }) => {
    const meeting = await requireOwnMeeting({ meetings, ...stores }, actor, input.meetingId);
    if (meeting.status !== "scheduled") {
      throw new AppError("conflict", "This meeting was already logged somewhere else. Reload to see it.");
    }
    const kept = await meetings.findDraft(meeting.id);
    if (kept && sameFields(kept, { content: input.content })) return kept;
    if (kept && kept.revision !== input.revision) {
      throw new AppError("conflict", "You went on with this on another device.");
    }
    const next = {
      meetingId: meeting.id,
      studentId: meeting.studentId,
      content: input.content,
      savedAt: deps.now(),
      revision: (kept?.revision ?? 0) + 1,
    };
    await meetings.saveDraft(next);
    await recordAct(deps, { meetings, ...stores }, actor, "debrief.put_off", {
      studentId: meeting.studentId,
      subjectId: meeting.id,
    });
    return { revision: next.revision, savedAt: next.savedAt };
  });
}

/** Starts over: nothing of the unfinished write-up is kept. */
export async function dropDebriefDraft(deps: Deps, actor: Actor, input: DropDebriefDraft): Promise<void> {
  requireStudent(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const meeting = await requireOwnMeeting(stores, actor, input.meetingId);
    await stores.meetings.dropDraft(meeting.id);
  });
}
