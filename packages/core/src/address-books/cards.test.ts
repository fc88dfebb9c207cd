import { describe, expect, test } from "vitest";
import { checkEntry } from "./book-entry.ts";
import type { DecodeBytes } from "./card-lines.ts";
import { decodeBytes } from "../testing/decode-bytes.ts";
import { readCards } from "./read-cards.ts";

const read = (text: string, decode: DecodeBytes = decodeBytes) =>
  readCards(text, decode).map((said) => checkEntry(said));
const card = (...lines: string[]) => ["BEGIN:VCARD", ...lines, "END:VCARD", ""].join("\r\n");

describe("cards of an address book", () => {
  test("version 2.1: coded letters over several lines, words without names, a charset of its own", () => {
    const [grace] = read(
      card(
        "VERSION:2.1",
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lindqvist;Gr=C3=A5ce;;;",
        "FN;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:Gr=E5ce Lindqvist",
        "TEL;HOME;VOICE:555 0199",
        "TEL;WORK;PREF:555 0100",
        "EMAIL;INTERNET:Grace@Harbor.example",
        "ORG:Harbor\\; Maps, Ltd;Charts",
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Likes maps=0D=0Aand b=",
        "oats, C:=5Cnew",
        "PHOTO;ENCODING=BASE64;JPEG:",
        " /9j/4AAQSkZJRgABAQAAAQABAAD",
        "",
      ),
    );
    expect(grace).toMatchObject({
      line: 1,
      name: "Gråce Lindqvist",
      organisation: "Harbor; Maps, Ltd",
      email: "grace@harbor.example",
      phone: "555 0100",
      notes: "Likes maps\nand boats, C:\\new",
      problem: null,
      losses: [],
    });
  });

  test("version 3.0 as phones write it: groups, types, folded lines, a profile before a page", () => {
    const [maya] = read(
      card(
        "VERSION:3.0",
        "PRODID:-//Apple Inc.//iOS 18.1//EN",
        "N:Chen;Maya;Q;;",
        "item1.EMAIL;type=INTERNET;type=pref:maya@work.example",
        "item1.X-ABLabel:_$!<Other>!$_",
        "EMAIL;type=HOME:maya@home.example",
        "item2.URL;type=pref:http\\://maps.example/maya",
        "X-SOCIALPROFILE;type=linkedin;x-user=mayachen:https://www.linkedin.com/in/mayachen",
        "NOTE:Met at the fair\\, twice\\nand onc",
        " e more",
        "TZ;VALUE=text:Europe/London",
      ),
    );
    expect(maya).toMatchObject({
      name: "Maya Q Chen",
      email: "maya@work.example",
      link: "https://www.linkedin.com/in/mayachen",
      notes: "Met at the fair, twice\nand once more",
      zone: "Europe/London",
    });
  });

  test("version 4.0: preferences, addresses of phones, coded values, groups that are nobody", () => {
    const people = read(
      card(
        "VERSION:4.0",
        'FN;PREF="2":G. Lindqvist',
        "FN:Grace Lindqvist",
        "EMAIL;PREF=3:second@x.example",
        "EMAIL;PREF=1:first@x.example",
        'TEL;VALUE=uri;TYPE="voice,work":tel:+1-555-0100;ext=12',
        "URL:www.harbor.example/grace",
        'ORG;SORT-AS="Harbor: Maps":Harbor Maps',
        "NOTE;ENCODING=b:TGlrZXMgbcOkcHM=",
        "TZ:-0500",
      ) + card("VERSION:4.0", "KIND:group", "FN:Friends", "MEMBER:urn:uuid:1"),
    );
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({
      name: "G. Lindqvist",
      email: "first@x.example",
      phone: "+1-555-0100 ext. 12",
      link: "https://www.harbor.example/grace",
      organisation: "Harbor Maps",
      notes: "Likes mäps",
      zone: null,
      losses: ["zone"],
    });
  });

  test("a card that is cut off says so, one within another is passed over, and what is between is nobody", () => {
    const people = read(
      [
        "noise",
        "BEGIN:VCARD",
        "FN:Ada King",
        "AGENT:",
        "BEGIN:VCARD",
        "FN:Her assistant",
        "END:VCARD",
        "TITLE:Countess",
        "END:VCARD",
        "begin:vcard",
        "fn:Grace Okoro",
        "BEGIN:VCARD",
        "ORG:Nobody here",
        "END:VCARD",
      ].join("\n"),
    );
    expect(people.map(({ line, name, problem }) => [line, name, problem])).toEqual([
      [1, "Ada King", null],
      [2, "Grace Okoro", "cut_off"],
      [3, "", "no_name"],
    ]);
    expect(people[0]?.title).toBe("Countess");
    expect(read("BEGIN:VCARD\nFN:Ada")[0]?.problem).toBe("cut_off");
    expect(read("")).toEqual([]);
  });
});

describe("what is wrong with a part", () => {
  test("leaves out that part and says so; a second address stands in for a broken one", () => {
    const [ada] = read(
      card("VERSION:3.0", "FN:Ada", "EMAIL:not an address", "URL:nowhere", `NOTE:${"x".repeat(5000)}`),
    );
    expect(ada).toMatchObject({ email: null, link: null, problem: null });
    expect(ada?.notes).toHaveLength(4000);
    expect([...(ada?.losses ?? [])].sort()).toEqual(["email", "link", "too_long"]);
    expect(read(card("FN:Ada", "EMAIL:nothing", "EMAIL:ada@x.example"))[0]).toMatchObject({
      email: "ada@x.example",
      losses: [],
    });
    expect(read(card(`FN:${"x".repeat(121)}`))[0]?.problem).toBe("long_name");
    expect(read(card("FN:A\u202eda\u0000"))[0]?.name).toBe("Ada");
  });
});
