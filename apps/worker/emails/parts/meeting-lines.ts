import type { MeetingFormat } from "@askaround/core/meetings";
import type { Instant, Zone } from "@askaround/core/shared";
import { addMinutes } from "@askaround/core/shared";
import type { Common } from "./template.ts";
import { dayAndHourIn, differs, hourIn, zoneName } from "./when.ts";
import { excerpt } from "./words.ts";

/** What a mail with a calendar file says of its meeting. */
export interface MeetingMailProps extends Common {
  readonly contactNames: readonly string[];
  readonly startsAt: Instant;
  readonly minutes: number;
  /** The reader's own zone now, and that of the people they meet. */
  readonly zone: Zone;
  readonly theirZone: Zone;
  readonly format: MeetingFormat;
  readonly place: string | null;
  readonly link: string;
  readonly now: Instant;
}

const FORMATS: Readonly<Record<MeetingFormat, string>> = {
  in_person: "In person",
  video: "Video call",
  phone: "Phone call",
};

export function whenText({ startsAt, minutes, zone, theirZone }: MeetingMailProps): string {
  const yours = `${dayAndHourIn(startsAt, zone)} to ${hourIn(addMinutes(startsAt, minutes), zone)}, ${zoneName(zone)}`;
  if (!differs(startsAt, zone, theirZone)) return yours;
  return `${yours} (${dayAndHourIn(startsAt, theirZone)} for them, ${zoneName(theirZone)})`;
}

export function whereText({ format, place }: MeetingMailProps): string {
  return place ? `${FORMATS[format]}: ${excerpt(place, 12, 200)}` : FORMATS[format];
}
