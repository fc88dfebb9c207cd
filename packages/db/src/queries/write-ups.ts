import { DraftContent } from "@askaround/core/meetings";
import type { OfficeSettings } from "@askaround/core/office";
import type { MeetingScope } from "@askaround/core/policy";
import type { MeetingId } from "@askaround/core/shared";
import type { NudgeSettings } from "@askaround/core/thanks";
import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { debriefDrafts, debriefEdits, meetings, people } from "../schema/index.ts";
import { ownMeetings } from "./own-meetings.ts";
import { settingsOf } from "./settings.ts";

/** The unfinished write-up of one of the student's own meetings, if one was put off. Null when the meeting is not theirs. */
export async function getDebriefDraft(tx: Tx, scope: MeetingScope, meetingId: MeetingId) {
  const [row] = await tx
    .select({
      content: debriefDrafts.content,
      savedAt: debriefDrafts.savedAt,
      revision: debriefDrafts.revision,
    })
    .from(meetings)
    .leftJoin(
      debriefDrafts,
      and(eq(debriefDrafts.officeId, meetings.officeId), eq(debriefDrafts.meetingId, meetings.id)),
    )
    .where(and(ownMeetings(scope), eq(meetings.id, meetingId)));
  if (!row) return null;
  const { content, savedAt, revision } = row;
  const read = DraftContent.safeParse(content);
  return {
    draft: savedAt && revision && read.success ? { content: read.data, savedAt, revision } : null,
    nudges: nudgeSettingsOf(await settingsOf(tx, scope.officeId)),
  };
}

/** What the times of a thank-you note's reminders hang on. */
function nudgeSettingsOf(settings: OfficeSettings): NudgeSettings {
  const { thankYouSoftHours, thankYouFirmHours, thankYouLateHours, thankYouLastHours } = settings;
  const { thankYouDueHours, thankYouOpenDays, quietHours } = settings;
  const hours = { thankYouSoftHours, thankYouFirmHours, thankYouLateHours, thankYouLastHours };
  return { ...hours, thankYouDueHours, thankYouOpenDays, quietHours };
}

/** What was changed in a write-up since, the latest first. Null when the meeting is not the student's own. */
export async function listDebriefEdits(tx: Tx, scope: MeetingScope, meetingId: MeetingId) {
  const [meeting] = await tx
    .select({ id: meetings.id })
    .from(meetings)
    .where(and(ownMeetings(scope), eq(meetings.id, meetingId)));
  if (!meeting) return null;
  return tx
    .select({
      editId: debriefEdits.id,
      editedAt: debriefEdits.editedAt,
      editedBy: people.name,
      changes: debriefEdits.changes,
    })
    .from(debriefEdits)
    .innerJoin(people, and(eq(people.officeId, debriefEdits.officeId), eq(people.id, debriefEdits.editedBy)))
    .where(and(eq(debriefEdits.officeId, scope.officeId), eq(debriefEdits.meetingId, meetingId)))
    .orderBy(desc(debriefEdits.editedAt), desc(debriefEdits.id))
    .limit(100);
}
