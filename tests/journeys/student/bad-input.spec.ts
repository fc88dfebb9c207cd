import { newUuid } from "@askaround/db/stores";
import { expect, fromNow, test } from "../../fixtures/verbs.ts";
import { refusedAt } from "../../fixtures/refused-at.ts";

const LONG = "x".repeat(5_000);
const CONTROL = "Maya\u0007Lindqvist";

test("a person’s form says what is wrong at the field, and loses nothing", async ({
  page,
  office,
  signIn,
  check,
}) => {
  const { addMember } = await office();
  await signIn(await addMember("Amara Okafor", ["student"]));
  await page.goto("/people/new");
  const name = page.getByLabel("Name", { exact: true });
  const email = page.getByRole("textbox", { name: "Email (optional)" });
  const save = page.getByRole("button", { name: "Save person" });
  await email.fill("maya@maps.example");
  for (const [typed, message] of [
    ["", "Enter the person’s name."],
    ["   ", "Enter the person’s name."],
    [LONG, "Use at most 120 characters."],
    [CONTROL, "Remove the control characters from this text."],
  ] as const) {
    await name.fill(typed);
    await save.click();
    await refusedAt(name, message, typed);
    await expect(email).toHaveValue("maya@maps.example");
  }
  await check(page);
  await name.fill("أمارا 👩🏽‍🎓 O’Neill-Østergård");
  await email.fill("maya at maps");
  await save.click();
  await refusedAt(email, /Enter an email address in the correct format/, "maya at maps");
  await email.fill("maya@maps.example");
  await save.click();
  await expect(page.getByRole("heading", { name: "أمارا 👩🏽‍🎓 O’Neill-Østergård" })).toBeVisible();
});

test("a meeting’s form knows no year 1, no year 9999 and no endless talk", async ({
  page,
  office,
  signIn,
  watch,
}) => {
  // What an office decides, such as the longest talk, is for the server to say.
  watch.expectStatus(422);
  const { addMember, addContact } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const contactId = await addContact(student, {});
  await signIn(student);
  await page.goto(`/meetings/new?person=${contactId}`);
  const day = page.getByLabel("Day", { exact: true });
  const length = page.getByLabel("How long, in minutes");
  const save = page.getByRole("button", { name: /^Save/ });
  await save.click();
  await refusedAt(day, /Enter a date and time/, "");
  await page.getByLabel("Time", { exact: true }).fill("10:00");
  for (const date of ["0001-01-01", "9999-12-31"]) {
    await day.fill(date);
    await save.click();
    await refusedAt(day, "Enter a date and time between the years 2000 and 2100.", date);
  }
  await day.fill("2099-01-01");
  await save.click();
  await refusedAt(day, "Choose a date within the next two years.", "2099-01-01");
  await day.fill(fromNow(3 * 86_400_000).slice(0, 10));
  for (const [typed, message] of [
    ["", "Enter the length in minutes."],
    ["half an hour", "Enter the length in minutes."],
    ["-30", "Enter the length in minutes."],
    ["22.5", "Use whole minutes."],
    ["5", "Agree on at least 15 minutes."],
    ["600", /Agree on at most 60 minutes/],
  ] as const) {
    await length.fill(typed);
    await save.click();
    await refusedAt(length, message, typed);
  }
  await length.fill("20");
  await page.getByLabel("Where (optional)").fill(LONG);
  await save.click();
  await refusedAt(page.getByLabel("Where (optional)"), "Use at most 500 characters.", LONG);
});

test("a write-up cannot end before it began, and keeps its words", async ({
  page,
  office,
  signIn,
  watch,
}) => {
  watch.expectStatus(422);
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId } = await meetingWith(student, { startsAt: fromNow(-26 * 3_600_000) });
  await signIn(student);
  await page.goto(`/meetings/${meetingId}/log`);
  const learned = page.getByLabel("One thing you learned");
  await learned.fill("How a map gets its names");
  await page.getByRole("button", { name: "Add more" }).click();
  const [from, to] = [
    page.getByLabel("At", { exact: true }).first(),
    page.getByLabel("At", { exact: true }).last(),
  ];
  await from.fill("10:30");
  await to.fill("10:00");
  await page.getByRole("button", { name: "Save meeting" }).click();
  await refusedAt(to, "The end must be after the start.", "10:00");
  await expect(learned).toHaveValue("How a map gets its names");

  await to.fill("11:00");
  await learned.fill(LONG);
  await page.getByPlaceholder("Takeaway 1").fill(LONG);
  await page.getByRole("button", { name: "They suggested someone" }).click();
  await page.getByRole("button", { name: "Save meeting" }).click();
  await refusedAt(learned, /Use at most 1,?000 characters/, LONG);
  await refusedAt(page.getByLabel("Their name"), "Enter the person’s name.", "");
  await page.reload();
  await expect(page.getByText("We kept what you typed here before.")).toBeVisible();
  await expect(learned).toHaveValue(LONG);
});

test("the settings of a student", async ({ page, office, signIn, check }) => {
  const { addMember } = await office();
  await signIn(await addMember("Amara Okafor", ["student"]));
  await page.goto("/me");
  const name = page.getByLabel("Name", { exact: true });
  await name.fill("");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await refusedAt(name, "Enter your name.", "");
  await check(page);
  await name.fill("עמרה 🌍");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Settings saved")).toBeVisible();
});

test("the API names the field, whatever is sent", async ({ page, office, signIn, world }) => {
  const { addMember, addContact, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const contactId = await addContact(student, {});
  const { meetingId } = await meetingWith(student);
  const elsewhere = await office();
  const foreign = await elsewhere.addContact(await elsewhere.addMember("Bea Moreno", ["student"]), {});
  await signIn(student);
  const meeting = {
    requestId: newUuid(),
    contactIds: [contactId],
    startsAt: fromNow(86_400_000),
    agreedMinutes: 30,
    studentZone: "America/New_York",
    professionalZone: "America/New_York",
    format: "video",
    place: null,
  };
  const debrief = {
    meetingId,
    revision: 1,
    actualStartAt: fromNow(-3_600_000),
    actualEndAt: fromNow(-60_000),
  };
  for (const [procedure, input, status, field] of [
    ["meetings.schedule", { ...meeting, professionalZone: "Mars/Olympus" }, 400, "professionalZone"],
    ["meetings.schedule", { ...meeting, startsAt: "0001-01-01T00:00:00Z" }, 400, "startsAt"],
    ["meetings.schedule", { ...meeting, startsAt: "9999-12-31T00:00:00Z" }, 400, "startsAt"],
    ["meetings.schedule", { ...meeting, contactIds: [foreign] }, 404, "contactIds"],
    ["meetings.schedule", { ...meeting, place: "a\u0000b" }, 400, "place"],
    ["contacts.add", { requestId: newUuid(), name: "\u0000" }, 400, "name"],
    ["contacts.add", { requestId: "1", name: "Maya" }, 400, "requestId"],
    ["meetings.recordDebrief", { ...debrief, actualEndAt: debrief.actualStartAt }, 400, "actualEndAt"],
    ["me.changeProfile", { name: "Amara", zone: "Nowhere/At-All", revision: 1 }, 400, "zone"],
  ] as const) {
    const answer = await page.request.post(`/api/trpc/${procedure}`, {
      data: input,
      headers: { origin: world.webUrl },
    });
    const body = (await answer.json()) as { error: { data: { fields: Record<string, string> } } };
    expect([procedure, answer.status(), Object.keys(body.error.data.fields)]).toEqual([
      procedure,
      status,
      [field],
    ]);
  }
});
