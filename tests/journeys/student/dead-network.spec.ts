import { expect, test } from "../../fixtures/verbs.ts";

// Taps need a touch screen, at either width.
test("a write-up outlives a network that dies while the page is still arriving", async ({
  page,
  office,
  signIn,
  watch,
}) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId } = await meetingWith(student);
  await signIn(student);
  const address = `/meetings/${meetingId}/log`;
  const html = await (await page.request.get(address)).text();

  watch.expectDeadNetwork();
  let dead = true;
  // What the page itself names has arrived; whatever it fetches afterwards has not.
  await page.route("**/_next/static/chunks/**", (route) => {
    const file = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    return dead && !html.includes(file) ? route.abort("internetdisconnected") : route.continue();
  });
  await page.goto(address);
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Add more" }).tap();
  await expect(page.getByText("This part is on its way.")).toBeVisible();
  await page.getByLabel("One thing you learned").fill("Listening is most of the work");
  await page.getByRole("button", { name: "Save meeting" }).tap();
  await expect(page.getByText("What you typed is still here. Try again.").first()).toBeVisible();

  dead = false;
  await page.context().setOffline(false);
  await expect(page.getByText("Up to three takeaways")).toBeVisible();
  await expect(page.getByLabel("One thing you learned")).toHaveValue("Listening is most of the work");
  await page.getByRole("button", { name: "Save meeting" }).tap();
  await expect(page).toHaveURL(/\/meetings\/[0-9a-f-]{36}$/);
  await expect(page.getByText("Listening is most of the work")).toBeVisible();
});

test("what is saved without a network goes out once, as soon as there is one", async ({
  page,
  office,
  signIn,
  watch,
  check,
}) => {
  const { addMember } = await office();
  await signIn(await addMember("Amara Okafor", ["student"]));
  await page.goto("/people/new");
  // The form’s rules are fetched when it is first used; once they have spoken they are here.
  await page.getByRole("button", { name: "Save person" }).tap();
  await expect(page.getByText("Enter the person’s name.").first()).toBeVisible();
  await page.getByLabel("Name", { exact: true }).fill("Maya Lindqvist");
  watch.expectDeadNetwork();
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Save person" }).tap();
  await expect(page.getByText("We’ll save this when you’re back.")).toBeVisible();
  await check(page);
  await page.context().setOffline(false);
  await expect(page.getByRole("heading", { name: "Maya Lindqvist" })).toBeVisible();
  await page.goto("/people");
  await expect(page.getByText("Maya Lindqvist")).toHaveCount(1);
});
