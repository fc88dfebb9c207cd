import { newUuid } from "@askaround/db/stores";
import { expect, fromNow, test } from "../../fixtures/verbs.ts";

// Against the built app: what tells a race from a fault must survive the production build.
test("the same form sent four times at once is kept once", async ({ page, office, signIn, world }) => {
  const { admin, addMember, addContact } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const contactId = await addContact(student, {});
  const atOnce = async (procedure: string, input: object) => {
    const headers = { origin: world.webUrl };
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => page.request.post(`/api/trpc/${procedure}`, { data: input, headers })),
    );
    expect(answers.map((answer) => answer.status())).toEqual([200, 200, 200, 200]);
    const said = await Promise.all(answers.map(async (answer) => JSON.stringify(await answer.json())));
    expect(new Set(said).size).toBe(1);
  };

  await signIn(student);
  await atOnce("contacts.add", { requestId: newUuid(), name: "Maya Lindqvist" });
  await atOnce("meetings.schedule", {
    requestId: newUuid(),
    contactIds: [contactId],
    startsAt: fromNow(86_400_000),
    agreedMinutes: 30,
    studentZone: "America/New_York",
    professionalZone: "America/New_York",
    format: "video",
    place: null,
  });
  await page.goto("/people");
  await expect(page.getByText("Maya Lindqvist")).toHaveCount(1);

  await signIn(admin);
  const email = `${newUuid()}@harbor.example`;
  await atOnce("people.add", {
    requestId: newUuid(),
    name: "Ines Duarte",
    email,
    zone: "Europe/Lisbon",
    roles: ["advisor"],
  });
});
