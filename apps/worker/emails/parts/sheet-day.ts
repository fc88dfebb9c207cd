/** "Tue 24 Nov" of a calendar day, which has no zone. */
export function formatOn(day: string): string {
  const parts = { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat("en-GB", parts).format(new Date(`${day}T00:00:00Z`)).replace(",", "");
}
