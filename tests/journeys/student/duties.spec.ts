import { adoptReferral } from "@askaround/core/referrals";
import type { CalendarDate, ContactId, PromiseId, ReferralId } from "@askaround/core/shared";
import type { Connection } from "@askaround/db";
import { newUuid, postgresDeps } from "@askaround/db/stores";
import {
  after,
  DAY,
  expect,
  fromNow,
  HOUR,
  linkIn,
  test,
  type Member,
  type Office,
} from "../../fixtures/verbs.ts";

const suggested = {
  organisation: null,
  title: null,
  referrerContactId: null,
  permission: { answer: "granted", scope: null, purpose: null, words: null, how: null, givenOn: null },
} as const;

/** Noor suggested Jonas; the student met Jonas, promised him something and was pointed to Priya. */
async function chain(office: Office, owner: Connection, student: Member) {
  const deps = postgresDeps({ db: owner.db });
  const [actor] = student.actors;
  const referralId = newUuid<ReferralId>();
  const first = await office.meetingWith(student, { name: "Noor Haddad", startsAt: fromNow(-3 * DAY) });
  await office.debrief(student, first, {
    suggested: [{ id: referralId, name: "Jonas Bauer", ...suggested }],
  });
  const dueOn = fromNow(3 * DAY).slice(0, 10) as CalendarDate;
  const second = await office.meetingWith(student, { name: "Jonas Bauer" });
  await adoptReferral(deps, actor, {
    referralId,
    contactId: second.contactId,
    requestId: newUuid<ContactId>(),
  });
  await office.debrief(student, second, {
    promises: [{ id: newUuid<PromiseId>(), by: "student", what: "Send the article", dueOn }],
    suggested: [{ id: newUuid<ReferralId>(), name: "Priya Raman", ...suggested }],
  });
  return second;
}

test("what follows a meeting is on the list, and is done, put off with a reason, dropped and taken back there", async ({
  page,
  office: open,
  owner,
  signIn,
  check,
}) => {
  const office = await open();
  const student = await office.addMember("Amara Okafor", ["student"]);
  await chain(office, owner, student);
  await owner.sql`update thank_yous set waived_at = now() where student_id = ${student.personId}`;
  await signIn(student);
  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "Noor would like to hear how it went." })).toBeVisible();
  await check(page);

  await page.getByRole("button", { name: "I told them" }).tap();
  await expect(page.getByText("Marked as told")).toBeVisible();
  await expect(page.getByRole("heading", { name: "You promised Jonas something." })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).tap();
  await expect(page.getByRole("heading", { name: "Noor would like to hear how it went." })).toBeVisible();

  const promised = page.getByRole("listitem").filter({ hasText: "Send the article" });
  await promised.getByRole("button", { name: "Later" }).tap();
  await page.getByRole("radio", { name: /In a week/ }).check();
  await page.getByLabel("Why").fill("Exams first");
  await check(page);
  await page.getByRole("button", { name: "Put it off" }).tap();
  await expect(page.getByText(/Put off until/)).toBeVisible();
  await expect(promised).toHaveCount(0);
  const [kept] = await owner.sql`select version, reason from duties
    where student_id = ${student.personId} and kind = 'promise_due'`;
  expect(kept).toEqual({ version: 2, reason: "Exams first" });

  const waiting = page.getByRole("listitem").filter({ hasText: "Priya Raman" });
  await waiting.getByRole("button", { name: "Not needed" }).tap();
  await expect(waiting).toHaveCount(0);

  await page.goto("/me/mail");
  await expect(page.getByText("Tell Noor how it went")).toBeVisible();
  await expect(page.getByText("A few lines to Jonas").first()).toBeVisible();
  await check(page);
});

test(
  "the reminders of these come one a day on working days, and stop when they are not wanted",
  { tag: "@full" },
  async ({ page, office: open, owner, openBrowser, deliverAt, mailsTo, mailArrives }) => {
    // Twelve days, each a turn of the worker.
    test.setTimeout(150_000);
    const office = await open();
    const student = await office.addMember("Amara Okafor", ["student"]);
    const { endsAt } = await chain(office, owner, student);
    await owner.sql`update thank_yous set waived_at = now() where student_id = ${student.personId}`;
    const gentle = async () =>
      (await mailsTo(student.email)).filter(({ subject }) =>
        /Tell Noor|promised Jonas|suggested Priya/.test(subject),
      );
    const counts: number[] = [];
    for (let days = 1; days <= 12; days += 1) {
      await deliverAt(after(endsAt, days * DAY + 2 * HOUR));
      counts.push((await gentle()).length);
    }
    const perDay = counts.map((count, index) => count - (counts[index - 1] ?? 0));
    expect(Math.max(...perDay)).toBe(1);
    expect(counts.at(-1)).toBe(3);

    const mail = await mailArrives(student.email, /Tell Noor how it went with Jonas/);
    const plain = await openBrowser(undefined, { javaScriptEnabled: false });
    await plain.goto(linkIn(mail, "/u/"));
    await plain.getByRole("button", { name: /Stop reminders to tell/ }).click();
    await expect(plain.getByText(/You no longer get reminders to tell/)).toBeVisible();
    await page.goto(linkIn(mail, "/today"));
    await expect(page).toHaveURL(/sign-in/);
  },
);
