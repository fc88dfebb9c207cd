import { expect, fromNow, HOUR, test } from "../../fixtures/verbs.ts";

test("a meeting keeps its place in the student’s own calendar when it moves, until the address is taken back", async ({
  page,
  office,
  signIn,
  check,
}) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId } = await meetingWith(student, { startsAt: fromNow(72 * HOUR) });
  await signIn(student);
  await page.goto("/me/calendar");
  await check(page);
  await page.getByRole("button", { name: "Make an address" }).click();
  const address = await page.getByLabel("Your private address").inputValue();
  await check(page);

  const read = async () => {
    const answer = await page.request.get(address);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toContain("text/calendar");
    const text = (await answer.text()).replaceAll("\r\n ", "");
    const event = text.split("BEGIN:VEVENT").find((part) => part.includes(meetingId)) ?? "";
    const field = (name: string) => new RegExp(`^${name}[^:]*:(.*)$`, "m").exec(event)?.[1]?.trim() ?? "";
    return {
      uid: field("UID"),
      sequence: Number(field("SEQUENCE")),
      start: field("DTSTART"),
      status: field("STATUS"),
    };
  };
  const planned = await read();
  await page.goto(`/meetings/${meetingId}/edit`);
  await page.getByLabel("Day", { exact: true }).fill(fromNow(120 * HOUR).slice(0, 10));
  await page.getByRole("button", { name: "Save the new time" }).click();
  await expect(page).toHaveURL(new RegExp(`/meetings/${meetingId}$`));
  const moved = await read();
  expect(moved.uid).toBe(planned.uid);
  expect(moved.start).not.toBe(planned.start);
  expect(moved.sequence).toBeGreaterThan(planned.sequence);
  const file = await (await page.request.get(`/api/meetings/${meetingId}.ics`)).text();
  expect(file.replaceAll("\r\n ", "")).toContain(`UID:${planned.uid}`);

  await page.goto("/me/calendar");
  await expect(page.getByText(/Last read by a calendar app/)).toBeVisible();
  await page.getByRole("button", { name: "Stop sharing" }).click();
  await expect(page.getByText("The address no longer works")).toBeVisible();
  expect((await page.request.get(address)).status()).toBe(404);
});
