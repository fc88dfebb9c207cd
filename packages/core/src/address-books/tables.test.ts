import { describe, expect, test } from "vitest";
import { checkEntry } from "./book-entry.ts";
import { readOwnFile } from "./read-own-file.ts";
import { readPeopleTable } from "./read-people-table.ts";

const table = (...rows: (readonly string[])[]) => rows.map((cells, index) => ({ line: index + 1, cells }));
const read = (rows: ReturnType<typeof table>, byLook = false) => {
  const found = readPeopleTable(rows, byLook);
  return { unused: found?.unused, people: found?.people.map(checkEntry) };
};

describe("tables of people", () => {
  test("LinkedIn’s connections, with its notes above the headings", () => {
    const { people, unused } = read(
      table(
        ["Notes:"],
        ['When exporting your connection data, you may notice that some "email addresses" are missing.'],
        [""],
        ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"],
        ["Maya", "Chen", "https://www.linkedin.com/in/mayachen", "", "Harbor Maps", "Editor", "12 Mar 2026"],
        ["", "", "", "", "", "", "13 Mar 2026"],
      ),
    );
    expect(people).toMatchObject([
      {
        line: 5,
        name: "Maya Chen",
        organisation: "Harbor Maps",
        title: "Editor",
        link: "https://www.linkedin.com/in/mayachen",
        email: null,
        problem: null,
      },
      { line: 6, problem: "no_name" },
    ]);
    expect(unused).toEqual(["Connected On"]);
  });

  test.each([
    {
      from: "Google before 2024",
      rows: [
        [
          "Name",
          "Given Name",
          "Family Name",
          "Notes",
          "E-mail 1 - Type",
          "E-mail 1 - Value",
          "Phone 1 - Value",
          "Organization 1 - Name",
          "Organization 1 - Title",
          "Website 1 - Value",
        ],
        [
          "Grace Okoro",
          "Grace",
          "Okoro",
          "Kind",
          "* Work",
          "g@x.example ::: g2@x.example",
          "+44 20 1",
          "Atlas",
          "Lead",
          "atlas.example",
        ],
      ],
    },
    {
      from: "Google now",
      rows: [
        [
          "First Name",
          "Middle Name",
          "Last Name",
          "File As",
          "Organization Name",
          "Organization Title",
          "Notes",
          "Labels",
          "E-mail 1 - Label",
          "E-mail 1 - Value",
          "Phone 1 - Value",
          "Website 1 - Value",
        ],
        [
          "Grace",
          "",
          "Okoro",
          "",
          "Atlas",
          "Lead",
          "Kind",
          "* myContacts",
          "Work",
          "g@x.example",
          "+44 20 1",
          "https://atlas.example",
        ],
      ],
    },
    {
      from: "Outlook, where a title is a form of address",
      rows: [
        [
          "Title",
          "First Name",
          "Middle Name",
          "Last Name",
          "Company",
          "Job Title",
          "Web Page",
          "Business Phone",
          "E-mail Address",
          "E-mail 2 Address",
          "Notes",
        ],
        [
          "Ms",
          "Grace",
          "",
          "Okoro",
          "Atlas",
          "Lead",
          "https://atlas.example",
          "+44 20 1",
          "g@x.example",
          "",
          "Kind",
        ],
      ],
    },
    {
      from: "a spreadsheet of one’s own",
      rows: [
        ["What they do", "Name", "Works", "Company", "E-Mail", "Mobile", "Link", "Comments"],
        ["Lead", "Grace Okoro", "", "Atlas", "G@x.example", "'+44 20 1", "atlas.example", "Kind"],
      ],
    },
  ])("$from", ({ rows }) => {
    const { people } = read(table(...rows));
    expect(people).toMatchObject([
      {
        name: "Grace Okoro",
        organisation: "Atlas",
        title: "Lead",
        email: "g@x.example",
        phone: "+44 20 1",
        link: "https://atlas.example",
        notes: "Kind",
        losses: [],
      },
    ]);
  });

  test("without headings a table is none, unless it may go by how it looks", () => {
    const rows = table(["Grace Okoro", "Lead, Atlas", "g@x.example"], ["Maya Chen at Harbor Maps"]);
    expect(readPeopleTable(rows, false)).toBeNull();
    expect(read(rows, true).people).toMatchObject([
      { name: "Grace Okoro", title: "Lead", organisation: "Atlas", email: "g@x.example" },
      { name: "Maya Chen", organisation: "Harbor Maps" },
    ]);
    expect(read(table(["Name"], ["Ada"])).people).toMatchObject([{ line: 2, name: "Ada" }]);
  });
});

test("a file of ours gives its people, without those who were joined with another; no other file does", () => {
  const file = {
    askaround: 1,
    people: [
      { id: "019aa000-0000-7000-8000-000000000006", name: "Ada", mergedInto: null, fresh: 1 },
      {
        id: "019aa000-0000-7000-8000-000000000007",
        name: "A.",
        mergedInto: "019aa000-0000-7000-8000-000000000006",
      },
    ],
  };
  expect(readOwnFile(JSON.stringify(file))?.map(checkEntry)).toMatchObject([
    { line: 1, name: "Ada", contactId: "019aa000-0000-7000-8000-000000000006" },
  ]);
  for (const other of ["", "{", "[]", "{}", '{"people":[]}', '{"askaround":1,"people":[{"name":3}]}'])
    expect(readOwnFile(other)).toBeNull();
});
