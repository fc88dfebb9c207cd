import { describe, expect, test } from "vitest";
import { AddCohort } from "../cohorts/schemas.ts";
import { AddPerson } from "../people/schemas.ts";
import { PermissionFields } from "../referrals/schemas.ts";
import { anId } from "../testing/builders.ts";
import { RecordDebrief, ScheduleMeeting } from "./schemas.ts";

const contactId = anId();
const schedule = {
  requestId: anId(),
  contactIds: [contactId],
  startsAt: "2026-11-19T16:00:00Z",
  agreedMinutes: 30,
  studentZone: "America/New_York",
  professionalZone: "Europe/Berlin",
  format: "video",
};
const debrief = {
  meetingId: anId(),
  actualStartAt: "2026-11-19T16:00:00Z",
  actualEndAt: "2026-11-19T16:40:00Z",
  revision: 1,
};
const suggested = { id: anId(), name: "Priya Nair", permission: { answer: "granted" } };
const person = {
  requestId: anId(),
  name: "Ines",
  email: "ines@harbor.example",
  zone: "Europe/Berlin",
  roles: ["student"],
};
const cohort = {
  requestId: anId(),
  name: "Fall",
  startsOn: "2026-09-01",
  endsOn: "2026-12-18",
  goalMeetings: 3,
  goalOn: "2026-12-01",
};

describe("what a form may send", () => {
  test("is enough with the required fields", () => {
    expect(ScheduleMeeting.parse(schedule)).toMatchObject({ place: null });
    expect(RecordDebrief.parse(debrief)).toMatchObject({
      takeaways: [],
      suggested: [],
      noteLevel: "my_advisor",
    });
    expect(AddPerson.parse(person)).toMatchObject({ cohortId: null });
    expect(AddCohort.parse(cohort)).toMatchObject({ goalMeetings: 3 });
  });

  test.each([
    [ScheduleMeeting, schedule, { contactIds: [] }, "contactIds", "Choose who you are meeting."],
    [
      ScheduleMeeting,
      schedule,
      { contactIds: [contactId, contactId] },
      "contactIds",
      "Choose each person once.",
    ],
    [ScheduleMeeting, schedule, { agreedMinutes: 0 }, "agreedMinutes", "Enter the length in minutes."],
    [ScheduleMeeting, schedule, { agreedMinutes: 12.5 }, "agreedMinutes", "Use whole minutes."],
    [ScheduleMeeting, schedule, { agreedMinutes: 721 }, "agreedMinutes", "At most 12 hours."],
    [
      RecordDebrief,
      debrief,
      { actualEndAt: debrief.actualStartAt },
      "actualEndAt",
      "The end must be after the start.",
    ],
    [RecordDebrief, debrief, { takeaways: ["a", "b", "c", "d"] }, "takeaways", "Up to three takeaways."],
    [RecordDebrief, debrief, { interestAfter: 6 }, "interestAfter", "Choose 1 to 5."],
    [
      RecordDebrief,
      debrief,
      { noOneSuggested: true, suggested: [suggested] },
      "noOneSuggested",
      "You named someone below. Remove them or untick this.",
    ],
    [PermissionFields, { answer: "declined" }, { scope: "anyone" }, "scope", "A scope belongs to a yes."],
    [
      PermissionFields,
      { answer: "granted" },
      { scope: "one_purpose" },
      "purpose",
      "Say what they agreed to.",
    ],
    [AddPerson, person, { roles: [] }, "roles", "Choose at least one role."],
    [AddPerson, person, { roles: ["student", "student"] }, "roles", "Choose each role once."],
    [AddCohort, cohort, { endsOn: "2026-09-01" }, "endsOn", "The last day must be after the first."],
    [AddCohort, cohort, { goalOn: "2027-01-01" }, "goalOn", "The goal’s date must lie within the term."],
    [AddCohort, cohort, { goalMeetings: 51 }, "goalMeetings", "At most 50."],
  ] as const)("is refused at its field (%#)", (schema, valid, change, field, message) => {
    const { error } = schema.safeParse({ ...valid, ...change });
    expect(error?.issues.map((issue) => [issue.path.join("."), issue.message])).toContainEqual([
      field,
      message,
    ]);
  });

  test("holds nothing unknown", () => {
    expect(ScheduleMeeting.safeParse({ ...schedule, studentId: anId() }).success).toBe(false);
    expect(AddPerson.safeParse({ ...person, officeId: anId() }).success).toBe(false);
  });
});
