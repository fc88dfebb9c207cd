import { addSession } from "../../fixtures/office.ts";
import { KillableBrowser } from "../../fixtures/killable.ts";
import { newUuid } from "@askaround/db/stores";
import { after, DAY, expect, fromNow, HOUR, test } from "../../fixtures/verbs.ts";

test("a killed browser loses no key", async ({ office, owner, world }) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId } = await meetingWith(student);
  await using browser = await KillableBrowser.create();
  const session = await addSession(owner.sql, student);
  const cookies = [
    { name: "askaround-session", value: session, url: world.webUrl },
    { name: "askaround-membership", value: student.actors[0].membershipId, url: world.webUrl },
  ];
  const page = await browser.open();
  await page.context().addCookies(cookies);
  await page.goto(`${world.webUrl}/meetings/${meetingId}/log`);
  await page.getByLabel("One thing you learned").fill("");
  await page.getByLabel("One thing you learned").pressSequentially("Every key counts here");
  await page.getByRole("button", { name: "They suggested someone" }).click();
  await page.getByLabel("Their name").pressSequentially("Jonas Ba");
  // The key is on the disk in the time a thumb needs to lift.
  await expect.poll(() => page.evaluate(keptHere), { timeout: 1000 }).toContain("Jonas Ba");
  await browser.kill();

  const again = await browser.open();
  await again.context().addCookies(cookies);
  await again.goto(`${world.webUrl}/meetings/${meetingId}/log`);
  await expect(again.getByText("We kept what you typed here before.")).toBeVisible();
  await expect(again.getByLabel("One thing you learned")).toHaveValue("Every key counts here");
  await expect(again.getByLabel("Their name")).toHaveValue("Jonas Ba");
});

/** Everything this browser keeps of unfinished forms, as text. */
async function keptHere(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("askaround-drafts");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error("no drafts"));
  });
  return await new Promise((resolve) => {
    const all = database.transaction("drafts").objectStore("drafts").getAll();
    all.onsuccess = () => resolve(JSON.stringify(all.result));
  });
}

test("for ten seconds a write-up can be taken back as a whole, and nothing typed is gone", async ({
  page,
  office,
  owner,
  signIn,
}) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId } = await meetingWith(student);
  const count = async () => {
    const [row] = await owner.sql`select
      (select count(*)::int from debriefs where meeting_id = ${meetingId}) as debriefs,
      (select count(*)::int from thank_yous where meeting_id = ${meetingId}) as notes,
      (select count(*)::int from referrals where meeting_id = ${meetingId}) as people,
      (select count(*)::int from deliveries where kind = 'thank_you' and recipient_id = ${student.personId}
        and state = 'planned') as mails,
      (select count(*)::int from deliveries where kind = 'did_it_happen' and subject_id = ${meetingId}
        and state = 'planned') as asked`;
    return row;
  };
  await signIn(student);
  await page.goto(`/meetings/${meetingId}/log`);
  await page.getByLabel("One thing you learned").fill("Said too soon");
  await page.getByRole("button", { name: "They suggested someone" }).tap();
  await page.getByLabel("Their name").fill("Jonas Bauer");
  await page.getByText("No", { exact: true }).tap();
  await page.getByRole("button", { name: "Save meeting" }).tap();
  await expect(page.getByRole("link", { name: "Jonas Bauer" })).toBeVisible();
  expect(await count()).toMatchObject({ debriefs: 1, notes: 1, people: 1, mails: 4, asked: 0 });

  await page.getByRole("button", { name: "Undo" }).tap();
  await expect(page).toHaveURL(`/meetings/${meetingId}/log`);
  await expect(page.getByLabel("One thing you learned")).toHaveValue("Said too soon");
  await expect(page.getByLabel("Their name")).toHaveValue("Jonas Bauer");
  expect(await count()).toMatchObject({ debriefs: 0, notes: 0, people: 0, mails: 0, asked: 1 });
  await page.getByRole("button", { name: "Save meeting" }).tap();
  await expect(page.getByText("Grace would rather not be mentioned.")).toBeVisible();
  expect(await count()).toMatchObject({ debriefs: 1, notes: 1, people: 1, mails: 4, asked: 0 });
});

test("what is put off is on Today, and goes on on another device", async ({
  page,
  office,
  signIn,
  openBrowser,
  check,
}) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  await meetingWith(student);
  await signIn(student);
  await page.goto("/today");
  await page.getByRole("link", { name: "Log how it went" }).tap();
  await page.getByLabel("One thing you learned").fill("Half a thought");
  await page.getByRole("button", { name: "Finish later" }).tap();
  await expect(page).toHaveURL("/today");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You began to write up Grace.");
  await check(page);

  const other = await openBrowser(student);
  await other.goto("/today");
  await other.getByRole("link", { name: "Finish writing it up" }).click();
  await expect(other.getByLabel("One thing you learned")).toHaveValue("Half a thought");
  await other.getByLabel("One thing you learned").fill("Half a thought, and the rest of it");
  await other.getByRole("button", { name: "Finish later" }).click();
  await expect(other).toHaveURL("/today");

  // Nothing was typed here since: what the other device kept is simply what there is.
  await page.getByRole("link", { name: "Finish writing it up" }).tap();
  await expect(page.getByLabel("One thing you learned")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("One thing you learned")).toHaveValue("Half a thought, and the rest of it");
  await page.getByRole("button", { name: "Save meeting" }).tap();
  await expect(page.getByText("Half a thought, and the rest of it").first()).toBeVisible();
});

test("two devices that put off different words see each other’s, and choose", async ({
  page,
  office,
  signIn,
  openBrowser,
  watch,
  check,
}) => {
  watch.expectStatus(409);
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId } = await meetingWith(student);
  await signIn(student);
  await page.goto(`/meetings/${meetingId}/log`);
  await page.getByLabel("One thing you learned").fill("From the phone");
  const other = await openBrowser(student);
  await other.goto(`/meetings/${meetingId}/log`);
  await other.getByLabel("One thing you learned").fill("From the laptop");
  await other.getByRole("button", { name: "Finish later" }).click();
  await expect(other).toHaveURL("/today");

  await page.getByRole("button", { name: "Finish later" }).tap();
  await expect(page.getByText("This was changed in another place")).toBeVisible();
  await expect(page.getByText("Yours: From the phone")).toBeVisible();
  await expect(page.getByText("Saved meanwhile: From the laptop")).toBeVisible();
  await check(page);
  await page.getByRole("button", { name: "Keep yours" }).tap();
  await page.getByRole("button", { name: "Finish later" }).tap();
  await expect(page).toHaveURL("/today");
  await other.goto(`/meetings/${meetingId}/log`);
  await expect(other.getByLabel("One thing you learned")).toHaveValue("From the phone");
});

test("two tabs never write over each other unseen", async ({ page, office, signIn }) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId } = await meetingWith(student);
  await signIn(student);
  const address = `/meetings/${meetingId}/log`;
  await page.goto(address);
  const other = await page.context().newPage();
  await other.goto(address);
  await other.getByLabel("One thing you learned").fill("In the second tab");
  await page.getByLabel("One thing you learned").fill("In the first tab");
  await expect(page.getByText("Yours: In the first tab")).toBeVisible();
  await expect(page.getByText("Saved meanwhile: In the second tab")).toBeVisible();
  await page.getByRole("button", { name: "Take theirs" }).tap();
  await expect(page.getByLabel("One thing you learned")).toHaveValue("In the second tab");
  await page.getByLabel("One thing you learned").fill("In the second tab, and on");
  await page.reload();
  await expect(page.getByLabel("One thing you learned")).toHaveValue("In the second tab, and on");
});

test("words typed while the device is busy survive a page that goes at once", async ({
  page,
  office,
  signIn,
}) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId } = await meetingWith(student);
  await signIn(student);
  const address = `/meetings/${meetingId}/log`;
  await page.goto(address);
  const learned = page.getByLabel("One thing you learned");
  await learned.fill("Before");
  await page.reload();
  await expect(learned).toHaveValue("Before");
  const other = await page.context().newPage();
  await other.goto("/me");
  await other.evaluate(holdDrafts);
  await learned.fill("Before, and while nothing could be written");
  await page.reload();
  await expect(learned).toBeVisible();
  await other.close();
  await expect(learned).toHaveValue("Before, and while nothing could be written");
});

/** Holds the device's store of drafts, as a slow write of another tab would, for as long as its page lives. */
async function holdDrafts(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open("askaround-drafts");
    request.onsuccess = () => resolve(request.result);
  });
  const store = database.transaction("drafts", "readwrite").objectStore("drafts");
  const goOn = () => {
    store.count().onsuccess = goOn;
  };
  goOn();
}

test("a write-up is changed later, keeps its history, and the note moves with the real end", async ({
  page,
  office,
  owner,
  signIn,
  check,
}) => {
  const { addMember, meetingWith, debrief } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const meeting = await meetingWith(student, {
    startsAt: `${fromNow(-2 * DAY).slice(0, 16)}:00.000Z` as never,
  });
  await debrief(student, meeting, { learned: "How a map gets its names" });
  const due = async () => {
    const [row] = await owner.sql<{ due: Date }[]>`
      select due_at as due from thank_yous where meeting_id = ${meeting.meetingId}`;
    return new Date(row?.due ?? 0).getTime();
  };
  const before = await due();
  await signIn(student);
  await page.goto(`/meetings/${meeting.meetingId}`);
  await page.getByRole("link", { name: "Change what you wrote" }).tap();
  await expect(page.getByLabel("One thing you learned")).toHaveValue("How a map gets its names");
  await check(page);
  await page.getByLabel("One thing you learned").fill("How a map loses its names");
  await page.getByLabel("Who can read this").selectOption("Read by only you");
  const ended = page.getByRole("group", { name: "When it really took place" }).getByLabel("At").nth(1);
  const [hours = 0, minutes = 0] = (await ended.inputValue()).split(":").map(Number);
  const later = new Date(Date.UTC(2026, 0, 1, hours, minutes + 20)).toISOString().slice(11, 16);
  if (later > "00:20") await ended.fill(later);
  await page.getByRole("button", { name: "Save changes" }).tap();
  await expect(page.getByText("How a map loses its names", { exact: true })).toBeVisible();
  await expect(page.getByText("Only you can read this.")).toBeVisible();
  if (later > "00:20") expect(await due()).toBe(before + 20 * 60_000);
  await page.getByText("Changed once: what it said before").tap();
  await expect(page.getByText("“How a map gets its names” became “How a map loses its names”")).toBeVisible();
  await expect(page.getByText("“You and your advisor” became “Only you”")).toBeVisible();
  await expect(page.getByText(/Amara Okafor/).first()).toBeVisible();
  await check(page);
  await page.getByRole("button", { name: "Undo" }).tap();
  await expect(page.getByText("It says what it said before.")).toBeVisible();
  await expect(page.getByText("How a map gets its names", { exact: true })).toBeVisible();
  await expect(page.getByText("Changed 2 times")).toBeVisible();
  expect(await due()).toBe(before);
});

test("the first reminder comes when it was asked for, and each takeaway has its own readers", async ({
  page,
  office,
  owner,
  signIn,
}) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId } = await meetingWith(student, { startsAt: fromNow(-HOUR) });
  await signIn(student);
  await page.goto(`/meetings/${meetingId}/log`);
  const remind = page.getByLabel("First reminder of your thank-you note");
  const later = remind.locator("option").nth(1);
  const chosen = await later.getAttribute("value");
  await remind.selectOption(chosen);
  await page.getByRole("button", { name: "Add more" }).tap();
  await page.getByRole("textbox", { name: "Takeaway 1" }).fill("Mine alone");
  await page.getByRole("textbox", { name: "Takeaway 2" }).fill("For the advisor too");
  await page.getByLabel("Who can read this").nth(1).selectOption("Read by only you");
  await page.getByRole("button", { name: "Save meeting" }).tap();
  await expect(page.getByText("Meeting saved")).toBeVisible();
  await expect(page.getByText("Read by only you")).toBeVisible();
  const [noted] = await owner.sql`select takeaway_levels from debriefs where meeting_id = ${meetingId}`;
  expect(noted).toMatchObject({ takeaway_levels: ["only_me", "my_advisor"] });
  const [first] = await owner.sql<{ step: string; due: Date }[]>`
    select d.step, d.due_at as due from deliveries d join thank_yous t on t.office_id = d.office_id and t.id = d.subject_id
    where t.meeting_id = ${meetingId} and d.state = 'planned' order by d.due_at limit 1`;
  expect(first?.step).toBe("soft");
  expect(new Date(first?.due ?? 0).toISOString()).toBe(chosen);
});

test("a meeting that moved gets its new time and stays the same meeting", async ({
  page,
  office,
  signIn,
  check,
}) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId } = await meetingWith(student);
  await signIn(student);
  await page.goto(`/meetings/${meetingId}/log`);
  await page.getByText("It was moved").tap();
  await page.getByRole("button", { name: "Save the new time" }).tap();
  await expect(page.getByText("Choose the new day and time.")).toBeVisible();
  await check(page);
  await page.getByLabel("Day", { exact: true }).fill(fromNow(5 * DAY).slice(0, 10));
  await page.getByRole("button", { name: "Save the new time" }).tap();
  await expect(page).toHaveURL(`/meetings/${meetingId}`);
  await expect(page.getByText("Planned").first()).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).tap();
  await expect(page.getByText("Did it happen?").first()).toBeVisible();
});

for (const [outcome, who, save, title, owed] of [
  [
    "It was cancelled",
    "I cancelled",
    "Mark as cancelled",
    "You cancelled this one",
    "An apology to start from",
  ],
  ["It was cancelled", "They cancelled", "Mark as cancelled", "They cancelled this one", "A few kind words"],
  ["Someone didn’t come", "I couldn’t come", "Mark as didn’t happen", "You couldn’t come", "An apology"],
  [
    "Someone didn’t come",
    "They didn’t come",
    "Mark as didn’t happen",
    "They didn’t come",
    "A few kind words",
  ],
] as const) {
  test(`${outcome}: ${who} owes no thank-you, and offers a word and a new time`, async ({
    page,
    office,
    owner,
    signIn,
    check,
  }) => {
    const { addMember, meetingWith } = await office();
    const student = await addMember("Amara Okafor", ["student"]);
    const { meetingId } = await meetingWith(student);
    await signIn(student);
    await page.goto(`/meetings/${meetingId}/log`);
    await page.getByText(outcome).tap();
    await page.getByText(who).tap();
    await check(page);
    await page.getByRole("button", { name: save }).tap();
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
    const note = page.getByText(owed);
    await expect(note).toBeVisible();
    if (who.startsWith("They")) await note.tap();
    await expect(page.getByLabel("Your note")).toHaveValue(/^Dear Grace,[\s\S]*Amara Okafor$/);
    await check(page);
    expect(await owner.sql`select 1 from thank_yous where meeting_id = ${meetingId}`).toHaveLength(0);
    await page.getByRole("link", { name: "Plan a new time" }).tap();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Grace Lindqvist/);
  });
}

test("past meetings are asked about once, all together", async ({ page, office, signIn, check }) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  await meetingWith(student, { name: "Maya Chen", startsAt: fromNow(-3 * DAY) });
  await meetingWith(student, { name: "Luis Ortega", startsAt: fromNow(-DAY) });
  await signIn(student);
  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "Did these happen?" })).toHaveCount(1);
  await check(page);
  await page.getByRole("button", { name: "Don’t ask about these again" }).tap();
  await expect(page.getByRole("heading", { name: "Did these happen?" })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).tap();
  await expect(page.getByRole("heading", { name: "Did these happen?" })).toHaveCount(1);
  await page.getByRole("link", { name: "Luis Ortega" }).tap();
  await page.getByRole("button", { name: "Save meeting" }).tap();
  await expect(page.getByText("Meeting saved")).toBeVisible();
  await page.goto("/today");
  await expect(page.getByRole("link", { name: "Log how it went" })).toBeVisible();
  await expect(page.getByText("Did these happen?")).toHaveCount(0);
});

test("every answer about a name is kept with its scope, their words and how it was given", async ({
  page,
  office,
  owner,
  signIn,
  check,
}) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId } = await meetingWith(student);
  await signIn(student);
  await page.goto(`/meetings/${meetingId}/log`);
  await page.getByRole("button", { name: "They suggested someone" }).tap();
  await page.getByLabel("Their name").fill("Jonas Bauer");
  await page.getByText("Yes", { exact: true }).tap();
  await page.getByLabel("How far does the yes go?").selectOption("For one purpose");
  await page.getByLabel("What they agreed to").fill("A visit to the map room");
  await page.getByRole("button", { name: "Where they work, their words" }).tap();
  await page.getByLabel("Where they work").fill("City ferries");
  await page.getByLabel("Their words, if you remember").fill("Tell him I sent you");
  await page.getByLabel("How they answered").selectOption("By email");
  await page.getByLabel("On which day").fill(fromNow(-1000).slice(0, 10));
  await check(page);
  await page.getByRole("button", { name: "Save meeting" }).tap();
  await expect(page.getByText("Only for: A visit to the map room.")).toBeVisible();
  const [entry] = await owner.sql`
    select p.answer, p.scope, p.purpose, p.words, p.how, p.given_on is not null as dated from name_permissions p
    join referrals r on r.office_id = p.office_id and r.id = p.referral_id where r.meeting_id = ${meetingId}`;
  expect(entry).toEqual({
    answer: "granted",
    scope: "one_purpose",
    purpose: "A visit to the map room",
    words: "Tell him I sent you",
    how: "email",
    dated: true,
  });
});

test("what was noted during the talk is one press away, and its real end is known", async ({
  page,
  office,
  owner,
  signIn,
  check,
}) => {
  const { id, addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId, startsAt } = await meetingWith(student);
  const ended = after(startsAt, 37 * 60_000 + 21_000);
  const of = {
    office_id: id,
    meeting_id: meetingId,
    student_id: student.personId,
    until: null,
    jot_id: null,
  };
  await owner.sql`insert into live_entries ${owner.sql([
    { ...of, id: newUuid(), kind: "started", at: startsAt, text: null, question: null },
    { ...of, id: newUuid(), kind: "jot", at: startsAt, text: "Ask about tide tables", question: null },
    { ...of, id: newUuid(), kind: "ended", at: ended, text: null, question: null },
  ])}`;
  await signIn(student);
  await page.goto(`/meetings/${meetingId}/log`);
  await page.getByRole("button", { name: "Use Ask about tide tables" }).tap();
  await expect(page.getByLabel("One thing you learned")).toHaveValue("Ask about tide tables");
  await check(page);
  await page.getByRole("button", { name: "Save meeting" }).tap();
  await expect(page.getByText("Meeting saved")).toBeVisible();
  const [row] = await owner.sql<{ ended: string }[]>`
    select to_json(actual_end_at) #>> '{}' as ended from meetings where id = ${meetingId}`;
  expect(new Date(row?.ended ?? 0).toISOString()).toBe(ended);
});
