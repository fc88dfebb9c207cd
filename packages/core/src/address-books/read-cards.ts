import { NOBODY, type SaidPerson } from "./book-entry.ts";
import { type CardLine, type DecodeBytes, type RawCard, readCardLines } from "./card-lines.ts";

/** The people of an address book’s cards, vCard 2.1, 3.0 or 4.0; groups and lists are no people. */
export function readCards(text: string, decode: DecodeBytes): readonly SaidPerson[] {
  return readCardLines(text, decode).flatMap((card, index) =>
    isGroup(card) ? [] : [fromCard(card, index + 1)],
  );
}

const isGroup = ({ lines }: RawCard) =>
  lines.some(
    ({ name, value }) => /^(KIND|X-ADDRESSBOOKSERVER-KIND)$/.test(name) && /^group$/i.test(value.trim()),
  );

function fromCard({ lines, old, cutOff }: RawCard, line: number): SaidPerson {
  const of = (name: string) => lines.filter((each) => each.name === name);
  const text = (value: string) => unescaped(value, old);
  const first = (name: string) =>
    of(name)
      .map(({ value }) => text(value))
      .find((value) => value.trim() !== "") ?? "";
  const parts = (name: string) => split(of(name)[0]?.value ?? "").map(text);
  const [family = "", given = "", middle = ""] = parts("N");
  const joined = [given, middle, family]
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ");
  const notes = of("NOTE").map(({ value }) => text(value).trim());
  return {
    ...NOBODY,
    line,
    cutOff,
    name: first("FN") || joined || first("NICKNAME"),
    organisation: parts("ORG").find((part) => part.trim() !== "") ?? "",
    title: first("TITLE") || first("ROLE"),
    emails: preferred(of("EMAIL")).map(({ value }) => text(value).replace(/^mailto:/i, "")),
    phones: preferred(of("TEL")).map(({ value }) => phoneOf(text(value))),
    links: linksOf(lines).map(({ value }) => text(value)),
    zone: first("TZ"),
    howMet: first("X-ASKAROUND-HOW-MET"),
    notes: notes.filter((note) => note !== "").join("\n"),
    noteLevel: first("X-ASKAROUND-WHO-CAN-READ"),
    id: first("UID"),
  };
}

/** Components of a value, which semicolons part. */
const split = (value: string) =>
  value.match(/(?:^|;)(?:\\[^]|[^\\;])*/g)?.map((part) => part.replace(/^;/, "")) ?? [];

/** Version 2.1 knows no written line break, so a backslash before an n is one of the text’s own. */
function unescaped(value: string, old: boolean): string {
  return value.replace(old ? /\\([\\;,:])/g : /\\([\\;,:nN])/g, (_, mark: string) =>
    mark === "n" || mark === "N" ? "\n" : mark,
  );
}

/** The one that is marked as preferred comes first. */
function preferred(lines: readonly CardLine[]): readonly CardLine[] {
  const rank = ({ parameters }: CardLine) => {
    const written = Number(parameters.get("PREF")?.[0]);
    if (written >= 1 && written <= 100) return written;
    return parameters.get("TYPE")?.some((type) => type.toLowerCase() === "pref") ? 1 : 101;
  };
  return lines.toSorted((a, b) => rank(a) - rank(b));
}

/** “tel:+1-555-0100;ext=12” as people write it. */
const phoneOf = (value: string) =>
  /^tel:/i.test(value)
    ? value
        .replace(/^tel:/i, "")
        .replace(/;ext=(\d+)/i, " ext. $1")
        .replace(/;.*$/, "")
    : value;

/** A profile on LinkedIn says most about somebody’s work; then their page; then other profiles. */
function linksOf(lines: readonly CardLine[]): readonly CardLine[] {
  const rank = ({ name, value }: CardLine) => (/linkedin\.com/i.test(value) ? 0 : name === "URL" ? 1 : 2);
  return preferred(lines.filter(({ name }) => /^(URL|X-SOCIALPROFILE|SOCIALPROFILE)$/.test(name))).toSorted(
    (a, b) => rank(a) - rank(b),
  );
}
