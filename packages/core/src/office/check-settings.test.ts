import { expect, test } from "vitest";
import { checkSettings } from "./check-settings.ts";
import { DEFAULT_SETTINGS, type OfficeSettings, settingsFrom } from "./settings.ts";

test("the defaults fit together", () => {
  expect(checkSettings(DEFAULT_SETTINGS)).toEqual({});
});

test("what is stored is filled up with the defaults, and refused when it is not valid", () => {
  expect(settingsFrom({ thankYouDueHours: 36 })).toEqual({ ...DEFAULT_SETTINGS, thankYouDueHours: 36 });
  expect(() => settingsFrom({ thankYouDueHours: 0 })).toThrow();
  expect(() => settingsFrom({ somethingElse: 1 })).toThrow();
});

test.each<[keyof OfficeSettings, Partial<OfficeSettings>]>([
  ["meetingMostMinutes", { meetingLeastMinutes: 40, meetingDefaultMinutes: 40, meetingMostMinutes: 30 }],
  ["meetingDefaultMinutes", { meetingDefaultMinutes: 15, meetingLeastMinutes: 20 }],
  ["meetingDefaultMinutes", { meetingDefaultMinutes: 60, meetingMostMinutes: 45 }],
  ["thankYouFirmHours", { thankYouSoftHours: 20 }],
  ["thankYouLateHours", { thankYouFirmHours: 48 }],
  ["thankYouLastHours", { thankYouLateHours: 72 }],
  ["thankYouOpenDays", { thankYouOpenDays: 3 }],
  ["thankYouOpenDays", { thankYouDueHours: 168 }],
  ["quietHours", { quietHours: { from: "08:00", to: "07:00" } }],
])("%s is refused where %o", (field, change) => {
  expect(Object.keys(checkSettings({ ...DEFAULT_SETTINGS, ...change }))).toContain(field);
});

test.each([null, { from: "08:00", to: "08:00" }, { from: "12:00", to: "08:00" }])(
  "quiet hours may be %o",
  (quietHours) => {
    expect(checkSettings({ ...DEFAULT_SETTINGS, quietHours })).toEqual({});
  },
);
