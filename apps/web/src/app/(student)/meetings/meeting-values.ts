import type { RouterInputs } from "@/trpc/types.ts";
import { instantOf } from "@/forms/wall-time.ts";

type Format = RouterInputs["meetings"]["schedule"]["format"];

/** What the form of a meeting holds: wall time in the student's zone, text for numbers. */
export interface MeetingValues {
  contactIds: string[];
  startsOn: string;
  startsTime: string;
  agreedMinutes: string;
  format: Format;
  place: string;
  professionalZone: string;
}

/** A day to choose with one tap: "2026-11-26", "Thu 26 Nov". */
export interface Day {
  readonly date: string;
  readonly label: string;
}

/** The command's fields, as far as this form has them; what cannot be read is left for the schema to refuse. */
export function meetingInput(values: MeetingValues, studentZone: string) {
  const { startsOn, startsTime, agreedMinutes, format, place, professionalZone } = values;
  return {
    startsAt: instantOf(startsOn, startsTime, studentZone),
    agreedMinutes: agreedMinutes.trim() === "" ? Number.NaN : Number(agreedMinutes),
    studentZone,
    professionalZone: professionalZone === "" ? studentZone : professionalZone,
    format,
    place,
  };
}

/** A moment is two fields on the form; what is wrong with it stands at the first. */
export function meetingField(path: string): string {
  return path === "startsAt" ? "startsOn" : path === "studentZone" ? "professionalZone" : path;
}
