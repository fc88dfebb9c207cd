import { sameName } from "../contacts/same-name.ts";
import type { Contact } from "../contacts/contact.ts";
import { AppError, type FieldErrors } from "../shared/errors.ts";
import type { DebriefRefusal, TimeRefusal } from "./decide-outcome.ts";
import type { Meeting } from "./meeting.ts";
import type { RecordDebrief } from "./schemas.ts";

const TIME_REASONS: Record<TimeRefusal, readonly [field: "actualStartAt" | "actualEndAt", message: string]> =
  {
    start_in_future: ["actualStartAt", "Enter when the meeting began. That time has not come yet."],
    end_in_future: ["actualEndAt", "Enter when the meeting ended. That time has not come yet."],
    end_before_start: ["actualEndAt", "The end must be after the start."],
    too_long: ["actualEndAt", "The end must be within 12 hours of the start."],
    too_long_ago: ["actualStartAt", "Choose a date within the last two years."],
  };

/** The refusal of a write-up, at its field where it has one. */
export function refuseDebrief(reason: DebriefRefusal): AppError {
  if (reason === "already_written") {
    return new AppError("conflict", "This meeting was already written up. Reload to see it.");
  }
  if (reason === "not_held") {
    return new AppError("rule_violated", "This meeting is closed. Reopen it before you write it up.");
  }
  if (reason === "not_started") {
    const message = "This meeting hasn’t started yet. If it took place earlier, move it to that time first.";
    return new AppError("rule_violated", message);
  }
  return refuseRealTimes(reason);
}

/** The refusal of times at which the meeting cannot have taken place. */
export function refuseRealTimes(reason: TimeRefusal): AppError {
  const [field, message] = TIME_REASONS[reason];
  return new AppError("rule_violated", message, { [field]: message });
}

/**
 * What is wrong with the people suggested, by field: a referrer who was not in the meeting, or someone who would
 * have suggested themselves.
 */
export function checkSuggested(
  meeting: Pick<Meeting, "contactIds">,
  contacts: readonly Pick<Contact, "id" | "name">[],
  suggested: RecordDebrief["suggested"],
): FieldErrors {
  const problems = suggested.flatMap(({ name, referrerContactId }, index) => {
    const referrerId = referrerContactId ?? meeting.contactIds[0];
    const referrer = contacts.find(({ id }) => id === referrerId);
    if (!referrer)
      return [[`suggested.${index}.referrerContactId`, "Choose someone you met in this meeting."]];
    if (!sameName(referrer.name, name)) return [];
    return [[`suggested.${index}.name`, "That is the person you met. Name someone else, or remove this."]];
  });
  return Object.fromEntries(problems);
}
