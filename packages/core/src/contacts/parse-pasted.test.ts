import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePasted, type PastedContact } from "./parse-pasted.ts";

const none: PastedContact = {
  name: null,
  organisation: null,
  title: null,
  email: null,
  phone: null,
  link: null,
};

describe("parsePasted", () => {
  test.each<{ text: string; want: Partial<PastedContact> }>([
    { text: "", want: {} },
    { text: "Maya Lindqvist", want: { name: "Maya Lindqvist" } },
    {
      text: "Maya Lindqvist, Harbor Maps, maya@harbormaps.example",
      want: { name: "Maya Lindqvist", organisation: "Harbor Maps", email: "maya@harbormaps.example" },
    },
    {
      text: "Maya Lindqvist <Maya@HarborMaps.example>",
      want: { name: "Maya Lindqvist", email: "maya@harbormaps.example" },
    },
    {
      text: "Maya Lindqvist at Harbor Maps",
      want: { name: "Maya Lindqvist", organisation: "Harbor Maps" },
    },
    {
      text: "maya.lindqvist@harbormaps.example",
      want: { name: "Maya Lindqvist", email: "maya.lindqvist@harbormaps.example" },
    },
    { text: "info@harbormaps.example", want: { email: "info@harbormaps.example" } },
    {
      text: "Best regards,\nDr. Amara Osei\nSenior Data Engineer\nRiverside Hospital\nTel: +1 (555) 010-4477\nlinkedin.com/in/amara-osei",
      want: {
        name: "Dr. Amara Osei",
        title: "Senior Data Engineer",
        organisation: "Riverside Hospital",
        phone: "+1 (555) 010-4477",
        link: "https://linkedin.com/in/amara-osei",
      },
    },
    {
      text: "Amara Osei | Head of Planning at City of Porto | https://porto.example/people/osei.",
      want: {
        name: "Amara Osei",
        title: "Head of Planning",
        organisation: "City of Porto",
        link: "https://porto.example/people/osei",
      },
    },
    {
      text: "נועה לוי, מפות הנמל, noa@namal.example",
      want: { name: "נועה לוי", organisation: "מפות הנמל", email: "noa@namal.example" },
    },
    { text: "Class of 2027", want: { name: "Class of 2027" } },
  ])("$text", ({ text, want }) => {
    expect(parsePasted(text)).toEqual({ ...none, ...want });
  });

  test("whatever is pasted, it answers, and soon", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 4000 }), (text) => {
        const found = parsePasted(text);
        return Object.values(found).every((value) => value === null || value.length > 0);
      }),
    );
    expect(parsePasted(`${"1 ".repeat(5000)}@`).email).toBeNull();
  });
});
