import { after, DAY, expect, fromNow, HOUR, linkIn, test } from "../../fixtures/verbs.ts";
import type { Locator } from "@playwright/test";

const DUTY = /a note to Grace/;

// Taps need a touch screen, at either width.
/** Counts what a thumb does. */
function thumb() {
  let taps = 0;
  return {
    tap: async (target: Locator) => {
      taps += 1;
      await target.tap();
    },
    taps: () => taps,
  };
}

test("the first visit says where to begin, and a pasted line becomes a person and a meeting", async ({
  page,
  office,
  signIn,
  check,
}) => {
  const { addMember } = await office();
  await signIn(await addMember("Amara Okafor", ["student"]));
  for (const [path, words] of [
    ["/today", "Start with one person whose work you’re curious about."],
    ["/people", "People you talk to will live here"],
    ["/meetings", "Your meetings will live here"],
    ["/referrals", "No one has been suggested yet"],
  ] as const) {
    await page.goto(path);
    await expect(page.getByText(words)).toBeVisible();
    await check(page);
  }

  await page.goto("/today");
  await page.getByRole("link", { name: "Add a person" }).click();
  await page
    .getByLabel("Paste a line or an email signature")
    .fill("Maya Lindqvist, Harbor Maps, maya@maps.example");
  await page.getByLabel("Name", { exact: true }).focus();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Maya Lindqvist");
  await expect(page.getByLabel("Where they work")).toHaveValue("Harbor Maps");
  await expect(page.getByRole("textbox", { name: "Email (optional)" })).toHaveValue("maya@maps.example");
  await page.getByRole("button", { name: "Save person" }).tap();
  await expect(page.getByRole("heading", { name: "Maya Lindqvist" })).toBeVisible();
  await expect(page).toHaveTitle("Maya Lindqvist · People · Askaround");

  const { tap, taps } = thumb();
  await tap(page.getByRole("link", { name: "Plan a meeting" }));
  await tap(page.getByRole("group", { name: "Choose a day" }).getByRole("button").nth(2));
  await tap(page.getByRole("button", { name: "4:00 pm" }));
  await tap(page.getByRole("button", { name: "Save meeting" }));
  await expect(page).toHaveURL(/\/meetings\/[0-9a-f-]{36}$/);
  await expect(page.getByText("30 minutes").first()).toBeVisible();
  expect(taps()).toBeLessThanOrEqual(6);
  await check(page);

  await page.goto("/meetings");
  await expect(page.getByRole("link", { name: /Maya Lindqvist/ })).toBeVisible();
});

test("a meeting is written up in two taps and a few words", async ({ page, office, signIn }) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  await meetingWith(student);
  await signIn(student);
  await page.goto("/today");

  const { tap, taps } = thumb();
  await tap(page.getByRole("link", { name: "Log how it went" }));
  await expect(page.getByLabel("One thing you learned")).toBeFocused();
  await page.keyboard.type("Maps are mostly conversations with people");
  await tap(page.getByRole("button", { name: "Save meeting" }));
  await expect(page).toHaveURL(/\/meetings\/[0-9a-f-]{36}$/);
  await expect(page.getByText("Maps are mostly conversations")).toBeVisible();
  expect(taps()).toBe(2);
});

test("a suggested person with the permission is two more taps", async ({ page, office, signIn }) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  await meetingWith(student);
  await signIn(student);
  await page.goto("/today");

  const { tap, taps } = thumb();
  await tap(page.getByRole("link", { name: "Log how it went" }));
  await expect(page.getByLabel("One thing you learned")).toBeFocused();
  await tap(page.getByRole("button", { name: "They suggested someone" }));
  await expect(page.getByLabel("Their name")).toBeFocused();
  await page.keyboard.type("Jonas Bauer");
  await tap(page.getByText("Yes", { exact: true }));
  await tap(page.getByRole("button", { name: "Save meeting" }));
  await expect(page.getByRole("link", { name: "Jonas Bauer" })).toBeVisible();
  expect(taps()).toBe(4);
});

test("did it happen is answered from the mail: by a scanner never, without scripts, and on a phone", async ({
  page,
  office,
  owner,
  openBrowser,
  deliverAt,
  mailArrives,
  check,
  request,
}) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const first = await meetingWith(student);
  const second = await meetingWith(student, { name: "Luis Ortega" });
  await deliverAt(after(second.endsAt, 3 * HOUR));
  const stored = async (id: string) =>
    (await owner.sql`select status, closed_by, student_says from meetings where id = ${id}`)[0];
  const about = async (name: string) =>
    linkIn(await mailArrives(student.email, new RegExp(`you meet ${name}`)), "/e/");
  const link = await about("Grace");
  const choice = (what: string) => link.replace("choice=met", `choice=${what}`);

  for (const what of ["met", "moved", "not-held"]) {
    await request.head(choice(what));
    await request.get(choice(what));
  }
  expect(await stored(first.meetingId)).toEqual({ status: "scheduled", closed_by: null, student_says: null });

  await page.goto(choice("moved"));
  await check(page);
  await page.getByRole("button", { name: "Yes, it moved" }).tap();
  await expect(page.getByRole("link", { name: "Enter the new time" })).toBeVisible();
  expect(await stored(first.meetingId)).toMatchObject({ status: "scheduled", student_says: "moved" });
  await check(page);
  await page.getByRole("button", { name: "Take this back" }).tap();
  await expect(page.getByText("Taken back")).toBeVisible();
  await page.goto(link);
  await check(page);
  await page.getByRole("button", { name: "Yes, we met" }).tap();
  await expect(page.getByRole("heading", { name: "Good, you met" })).toBeVisible();
  expect(await stored(first.meetingId)).toMatchObject({ status: "scheduled", student_says: "met" });
  await page.getByRole("link", { name: "Write it up" }).tap();
  await expect(page).toHaveURL(/sign-in\?next=.*log/);

  const plain = await openBrowser(undefined, { javaScriptEnabled: false });
  await plain.goto((await about("Luis")).replace("choice=met", "choice=not-held"));
  await plain.getByRole("button", { name: "Luis didn’t come" }).click();
  await expect(plain.getByRole("heading", { name: "Marked as missed by them" })).toBeVisible();
  expect(await stored(second.meetingId)).toMatchObject({ status: "no_show", closed_by: "professional" });
  await plain.getByRole("button", { name: "Take this back" }).click();
  await expect(plain.getByText("Taken back")).toBeVisible();
});

test("the debrief, the duty it makes, one soft reminder, and the note marked from the mail", async ({
  page,
  office,
  owner,
  signIn,
  openBrowser,
  deliverAt,
  mailsTo,
  check,
}) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId, endsAt } = await meetingWith(student);
  await signIn(student);
  await page.goto(`/meetings/${meetingId}/log`);
  await expect(
    page.getByText("Can you suggest other people I could speak to?", { exact: true }),
  ).toBeVisible();
  await page.getByLabel("One thing you learned").fill("How a map gets its names");
  await page.getByRole("button", { name: "They suggested someone" }).click();
  await expect(page.getByText("May I mention your name?", { exact: true })).toBeVisible();
  await page.getByLabel("Their name").fill("Jonas Bauer");
  await page.getByText("Yes", { exact: true }).click();
  await page.getByRole("button", { name: "Add more" }).click();
  await page.getByRole("button", { name: "Add a promise" }).click();
  await page.getByLabel("What", { exact: true }).fill("Send the article about street names");
  await page.getByLabel("By when").fill(fromNow(3 * DAY).slice(0, 10));
  await check(page);
  await page.getByRole("button", { name: "Save meeting" }).click();
  await expect(page.getByText("They suggested")).toBeVisible();
  await expect(page.getByText("You may say that Grace suggested this.")).toBeVisible();

  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "A thank-you note to Grace is next." })).toBeVisible();
  await expect(page.getByText("Send the article about street names")).toBeVisible();
  const planned = await owner.sql<{ step: string; dueAt: Date }[]>`
    select step, due_at as "dueAt" from deliveries
    where kind = 'thank_you' and recipient_id = ${student.personId} and state = 'planned' order by due_at`;
  expect(planned.map(({ step, dueAt }) => [step, new Date(dueAt).toISOString()])).toEqual([
    ["soft", after(endsAt, 2 * HOUR)],
    ["firm", after(endsAt, 20 * HOUR)],
    ["late", after(endsAt, 48 * HOUR)],
    ["last", after(endsAt, 72 * HOUR)],
  ]);

  await deliverAt(after(endsAt, 2 * HOUR));
  const reminders = async () => (await mailsTo(student.email)).filter(({ subject }) => DUTY.test(subject));
  expect(await reminders()).toHaveLength(1);
  await deliverAt(after(endsAt, 2 * HOUR));
  const [mail, ...others] = await reminders();
  if (!mail) throw new Error("The reminder went missing.");
  expect(others).toEqual([]);
  expect(mail.subject).toBe("While it is fresh: a note to Grace");
  expect(mail.text).toContain("How a map gets its names");

  const phone = await openBrowser(undefined, { javaScriptEnabled: false });
  const link = linkIn(mail, "/e/");
  for (const method of ["HEAD", "GET", "GET"]) await phone.request.fetch(link, { method });
  await phone.goto(link);
  await expect(phone.getByRole("heading", { name: "Did you send Grace a thank-you?" })).toBeVisible();
  await phone.getByRole("button", { name: "Yes, mark as sent" }).click();
  await expect(phone.getByRole("heading", { name: "Marked as sent" })).toBeVisible();
  await phone.goto(link);
  await expect(phone.getByRole("heading", { name: "You already did this one" })).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "You already did this one" })).toBeVisible();

  await deliverAt(after(endsAt, 20 * HOUR));
  expect(await reminders()).toHaveLength(1);
  await page.goto(`/meetings/${meetingId}/thanks`);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "I sent it" })).toBeVisible();
});

test("marking the note sent in the app stops the mails, and undo brings them back", async ({
  page,
  office,
  signIn,
  deliverAt,
  mailsTo,
}) => {
  const { addMember, meetingWith, debrief } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const meeting = await meetingWith(student);
  await debrief(student, meeting, { learned: "How a map gets its names" });
  await signIn(student);
  await page.goto("/today");
  await page.getByRole("link", { name: "Write the thank-you" }).click();
  await page.getByText("By hand").click();
  await page.getByRole("button", { name: "I sent it" }).click();
  await expect(page.getByText("We’ve stopped the reminders.")).toBeVisible();
  await deliverAt(after(meeting.endsAt, 2 * HOUR));
  const reminders = async () => (await mailsTo(student.email)).filter(({ subject }) => DUTY.test(subject));
  expect(await reminders()).toEqual([]);

  const note = page.getByRole("region", { name: "Notifications" });
  await note.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "I sent it" })).toBeVisible();
  await deliverAt(after(meeting.endsAt, 2 * HOUR));
  expect(await reminders()).toHaveLength(1);
});
