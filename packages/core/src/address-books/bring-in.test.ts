import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Contact } from "../contacts/contact.ts";
import { anId, anOutreach, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aWorld, knows } from "../testing/world.ts";
import { checkEntry, NOBODY, type SaidPerson } from "./book-entry.ts";
import { bringInPeople, knownPerson } from "./bring-in-people.ts";
import { judgeBook, type JudgedEntry } from "./judge-book.ts";
import { BringInPeople } from "./schemas.ts";
import { takeBackPeople } from "./take-back-people.ts";

const NOW = t("2026-11-18T10:00Z");
const ID = (last: number) => `019aa000-0000-7000-8000-00000000000${last}`;
const says = (said: Partial<SaidPerson>) => checkEntry({ ...NOBODY, ...said });
const known = (over: Partial<Contact>) => ({
  ...knownPerson({
    id: anId(),
    name: "Grace Okoro",
    organisation: "Atlas",
    title: null,
    link: null,
    email: "grace@atlas.example",
    phone: null,
    zone: null,
    howMet: null,
    notes: null,
    noteLevel: "my_advisor",
    studentId: anId(),
    professionalId: anId(),
    createdAt: NOW,
    revision: 1,
    forgottenAt: null,
    ...over,
  }),
});

describe("somebody in a file", () => {
  const grace = known({});
  test.each([
    [{ name: "Dr. Grâce  OKORO", organisation: "atlas", title: "Lead" }, "known"],
    [{ name: "Grace Okoro", organisation: "Atlas" }, "there"],
    [{ name: "Grace Okoro" }, "there"],
    [{ name: "Grace Okoro", organisation: "Elsewhere", emails: ["grace@atlas.example"] }, "there"],
    [{ name: "Grace Okoro", organisation: "Elsewhere" }, "like"],
    [{ name: "The desk", emails: ["grace@atlas.example"] }, "like"],
    [{ name: "Anybody", id: grace.contactId }, "there"],
    [{ name: "Maya Chen", links: ["https://atlas.example"] }, "new"],
    [{ name: "" }, "no_name"],
  ] as const)("%j is %s", (said, outcome) => {
    expect(judgeBook([says(said)], [grace])[0]?.outcome).toBe(outcome);
  });

  test("is known by their own page, not by a page of their firm; and by a record that was joined", () => {
    const maya = known({
      name: "M. Chen",
      organisation: null,
      email: null,
      link: "https://www.linkedin.com/in/maya",
    });
    const [same, other] = judgeBook(
      [
        says({ name: "Maya Chen", links: ["http://linkedin.com/in/Maya/?trk=1"] }),
        says({ name: "Ada King", links: ["https://linkedin.com/company/maps"] }),
      ],
      [maya, known({ name: "Noor", link: "https://linkedin.com/company/maps" })],
    );
    expect([same?.match?.contactId, other?.outcome]).toEqual([maya.contactId, "new"]);
    const joined = anId<typeof maya.contactId>();
    const [by] = judgeBook([says({ name: "Q", id: joined })], [{ ...maya, joined: [joined] }]);
    expect(by?.match?.contactId).toBe(maya.contactId);
  });

  test("twice in it says where they are first, but two of our own are two", () => {
    const [one, two] = [anId(), anId()];
    const rows = [
      says({ line: 2, name: "Ada King", organisation: "Maps" }),
      says({ line: 3, name: "ada king" }),
      says({ line: 4, name: "Ada King", organisation: "Elsewhere" }),
      says({ line: 5, name: "Noor", id: one }),
      says({ line: 6, name: "Noor", id: two }),
    ];
    const judged = judgeBook(rows, []);
    expect(judged.map(({ outcome, firstLine }) => [outcome, firstLine])).toEqual([
      ["new", null],
      ["twice", 2],
      ["new", null],
      ["new", null],
      ["new", null],
    ]);
  });
});

async function arrange() {
  const deps = memoryDeps({ now: NOW });
  const world = await aWorld(deps);
  const { office, student } = world;
  const listed = () => deps.stores(office.id).contacts.listOf(student.personId);
  const look = async (said: readonly SaidPerson[]) =>
    judgeBook(said.map(checkEntry), (await listed()).map(knownPerson));
  const bringIn = (judged: readonly JudgedEntry[], anyway = false, actor = student) => {
    const people = judged
      .filter(({ outcome }) => outcome === "new" || outcome === "known" || anyway)
      .map((entry) => ({
        ...Object.fromEntries(
          Object.keys(BringInPeople.shape.people.element.shape).flatMap((key) =>
            key in entry ? [[key, entry[key as keyof typeof entry]]] : [],
          ),
        ),
        requestId: anId(),
        noteLevel: entry.noteLevel ?? "my_advisor",
        fill: entry.outcome === "known" ? (entry.match?.contactId ?? null) : null,
        anyway: anyway || entry.namesake,
      }));
    return bringInPeople(deps, actor, BringInPeople.parse({ people }));
  };
  return { ...world, deps, listed, look, bringIn };
}

describe("bringing people in", () => {
  const file: SaidPerson[] = [
    { ...NOBODY, line: 2, name: "Maya Chen", organisation: "Harbor Maps" },
    { ...NOBODY, line: 3, name: "Lena Fischer", phones: ["+49 30 1"], notes: "Kind" },
  ];

  test("adds the new, fills in what is empty, replaces nothing; the same file again changes nothing", async () => {
    const { look, bringIn, listed, contact, deps, office } = await arrange();
    const first = await look(file);
    expect(first.map(({ outcome }) => outcome)).toEqual(["new", "known"]);
    const done = await bringIn(first);
    expect(done).toMatchObject({
      filled: [{ contactId: contact.id, fields: first[1]?.fills, revision: 2 }],
      left: 0,
    });
    const lena = (await listed()).find(({ id }) => id === contact.id);
    expect(lena).toEqual({ ...contact, phone: "+49 30 1", notes: contact.notes ?? "Kind", revision: 2 });
    expect((await look(file)).map(({ outcome }) => outcome)).toEqual(["there", "there"]);
    expect(deps.auditEvents(office.id).map(({ kind }) => kind)).toEqual(["contact.added", "contact.changed"]);
    // A tab that has not seen it.
    expect(await bringIn(first)).toMatchObject({ added: [], filled: [], left: 2 });
  });

  test("is taken back as a whole, but for those with whom something has begun", async () => {
    const { look, bringIn, listed, deps, office, student, contact } = await arrange();
    const before = await listed();
    const done = await bringIn(await look([...file, { ...NOBODY, line: 4, name: "Ada King" }]));
    const ada = (await listed()).find(({ name }) => name === "Ada King")?.id ?? anId();
    await deps.transact(office.id, ({ outreach }) =>
      outreach.insert(anOutreach({ studentId: student.personId, contactId: ada })),
    );
    expect(
      await takeBackPeople(deps, student, {
        added: [...done.added],
        filled: done.filled.map((each) => ({ ...each, fields: [...each.fields] })),
      }),
    ).toEqual({ stayed: 1 });
    const after = await listed();
    expect(after.map(({ name }) => name)).toEqual([...before.map(({ name }) => name), "Ada King"]);
    expect(after.find(({ id }) => id === contact.id)).toEqual({ ...contact, revision: 3 });
    const again = {
      added: [...done.added],
      filled: done.filled.map((each) => ({ ...each, fields: [...each.fields] })),
    };
    expect(await takeBackPeople(deps, student, again)).toEqual({ stayed: 1 });
  });

  test("touches nobody else’s people, and is for students", async () => {
    const { bringIn, look, deps, student, advisor, otherContact } = await arrange();
    const [judged] = await look(file.slice(0, 1));
    expect(await refusal(bringIn(judged ? [judged] : [], false, advisor))).toMatchObject({
      code: "forbidden",
    });
    const person = { requestId: anId(), name: "X", notes: "Y", fill: otherContact.id };
    expect(await bringInPeople(deps, student, BringInPeople.parse({ people: [person] }))).toMatchObject({
      left: 1,
    });
    const mine = { requestId: otherContact.id, name: "X" };
    expect(
      await refusal(bringInPeople(deps, student, BringInPeople.parse({ people: [mine] }))),
    ).toMatchObject({ code: "conflict" });
    const back = { added: [otherContact.id], filled: [] };
    expect(await takeBackPeople(deps, student, back)).toEqual({ stayed: 0 });
    expect(await deps.stores(student.officeId).contacts.find(otherContact.id)).toEqual(otherContact);
  });

  test("whatever is in a file, sending it again changes nothing, and taking it back leaves what was there", async () => {
    const word = fc.constantFrom("", "Lena Fischer", "Ada King", "Maya", "Atlas", "Harbor Maps");
    const said = fc.record({
      name: word,
      organisation: word,
      title: word,
      id: fc.constantFrom("", ID(1), ID(2), ID(3)),
      emails: fc.subarray(["ada@x.example", "maya@x.example", "bad"]),
      notes: word,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(said, { maxLength: 8 }), async (rows) => {
        const { look, bringIn, listed, student, deps } = await arrange();
        const before = await listed();
        const book = rows.map((row, index) => ({ ...NOBODY, ...row, line: index + 1 }));
        const changing = (judged: readonly JudgedEntry[]) =>
          judged.filter(({ outcome }) => outcome === "new" || outcome === "known");
        const first = changing(await look(book));
        if (first.length === 0) return;
        const done = await bringIn(first);
        expect(done.added).toHaveLength(first.filter(({ outcome }) => outcome === "new").length);
        expect(changing(await look(book))).toEqual([]);
        const filled = done.filled.map((each) => ({ ...each, fields: [...each.fields] })).toReversed();
        await takeBackPeople(deps, student, { added: [...done.added], filled });
        const plain = (contacts: readonly Contact[]) =>
          contacts.map(({ revision: _revision, ...rest }) => rest);
        expect(plain(await listed())).toEqual(plain(before));
      }),
      { numRuns: 60 },
    );
  });
});

test("who comes in knows nobody else’s record", async () => {
  const { deps, student, otherStudent } = await arrange();
  await knows(deps, otherStudent, { name: "Maya Chen" });
  const person = { requestId: anId(), name: "Maya Chen" };
  expect((await bringInPeople(deps, student, BringInPeople.parse({ people: [person] }))).added).toHaveLength(
    1,
  );
});
