import { AddPerson } from "../people/schemas.ts";
import type { SaidStudies } from "../people/studies.ts";
import type { CohortId } from "../shared/ids.ts";
import { EmailSchema } from "../shared/text.ts";
import { readStudies, type StudyCells } from "./read-studies.ts";

/** Why a row cannot be brought in as it stands. */
export const ROSTER_PROBLEMS = [
  "bad_email",
  "bad_name",
  "no_name",
  "twice",
  "no_cohort",
  "bad_program",
  "bad_year",
  "bad_first_generation",
  "disabled",
  "not_student",
] as const;
export type RosterProblem = (typeof ROSTER_PROBLEMS)[number];

/** One row of a file or of pasted text: where it begins there, and its cells. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** An empty cell says nothing of a student’s studies. */
export interface RosterLine extends SaidStudies {
  readonly line: number;
  /** Null when the roster names nobody: enough for somebody who is here already. */
  readonly name: string | null;
  /** As it was typed when it is no address. */
  readonly email: string;
  readonly cohortId: CohortId | null;
  readonly problem: RosterProblem | null;
}

export interface Roster {
  readonly lines: readonly RosterLine[];
  /** Headings of columns that nothing is made of. */
  readonly unused: readonly string[];
}

interface CohortName {
  readonly id: CohortId;
  readonly name: string;
}

const COLUMNS = {
  email: /^(e ?mail|(.+ )?e ?mail( address)?|mail)$/,
  name: /^((full|student|display|preferred) )?name$|^student$/,
  first: /^(first|given)( name)?s?$|^forename$/,
  last: /^(last|family)( name)?$|^surname$/,
  cohort: /^(cohort|class|group|section|course)( name)?$/,
  program: /^(academic |degree |study )?(program|programme|major|degree|field of study)( name)?$/,
  year: /^(expected )?(graduation|grad|graduating|class)( year| of)$|^(graduates|graduation|expected graduation)( in)?$/,
  firstGeneration: /^(is )?(first|1st) gen(eration)?( student| college student)?$/,
} as const;
type Column = keyof typeof COLUMNS;

const tidy = (text: string) => text.normalize("NFC").replaceAll(/\s+/g, " ").trim();
const folded = (text: string) => tidy(text).toLowerCase().replaceAll(/[_-]/g, " ");
const isEmail = (text: string) => EmailSchema.safeParse(text).success;

/**
 * Makes sense of the rows of a roster, with headings or without, as spreadsheets, student systems and mail programs write
 * them: one name or two, “Okafor, Maya”, “Maya <maya@…>”, addresses alone. `inCohort` is where those join whose row names
 * no cohort.
 */
export function readRoster(
  table: readonly TableRow[],
  cohorts: readonly CohortName[],
  inCohort: CohortId | null,
): Roster {
  const rows = table.filter(({ cells }) => cells.some((cell) => tidy(cell) !== ""));
  const headings = headingsOf(rows[0]);
  const byName = new Map(cohorts.map(({ id, name }) => [folded(name), id]));
  const seen = new Set<string>();
  const lines = (headings ? rows.slice(1) : rows).map(({ line, cells }) => {
    const said = headings ? byHeading(headings, cells) : byLook(cells);
    const cohort = said.cohort === "" ? inCohort : byName.get(folded(said.cohort));
    const read = checked(line, said, cohort);
    const key = `${read.email} ${read.cohortId}`;
    const again = read.problem === null && seen.has(key);
    seen.add(key);
    return again ? { ...read, problem: "twice" as const } : read;
  });
  const unused = headings ? headings.filter(({ column }) => column === null).map(({ text }) => text) : [];
  return { lines, unused: unused.filter((text) => text !== "") };
}

interface Heading {
  readonly text: string;
  readonly column: Column | null;
}

/** The columns by their headings; null when the first row is a student already. */
function headingsOf(first: TableRow | undefined): readonly Heading[] | null {
  if (!first || first.cells.some((cell) => isEmail(addressIn(cell)))) return null;
  const taken = new Set<Column>();
  const headings = first.cells.map((cell) => {
    const columns = Object.keys(COLUMNS) as Column[];
    const column = columns.find((each) => !taken.has(each) && COLUMNS[each].test(folded(cell))) ?? null;
    if (column) taken.add(column);
    return { text: tidy(cell), column };
  });
  return taken.has("email") ? headings : null;
}

interface Said extends StudyCells {
  readonly name: string;
  readonly email: string;
  readonly cohort: string;
}

function byHeading(headings: readonly Heading[], cells: readonly string[]): Said {
  const cell = (column: Column) => tidy(cells[headings.findIndex((each) => each.column === column)] ?? "");
  const rest = { program: cell("program"), year: cell("year"), firstGeneration: cell("firstGeneration") };
  const name = cell("name") || tidy(`${cell("first")} ${cell("last")}`);
  return { name: turned(name), email: addressIn(cell("email")), cohort: cell("cohort"), ...rest };
}

/** Without headings: the first address, and the first other words as the name. */
function byLook(cells: readonly string[]): Said {
  const place = cells.findIndex((cell) => isEmail(addressIn(cell)));
  const holder = cells[place] ?? "";
  const beside = tidy(holder.replace(/<[^<>]*>/, "").replaceAll('"', ""));
  const inOwnCell = beside !== "" && !isEmail(addressIn(beside)) ? beside : null;
  const others = cells.filter((cell, index) => index !== place && tidy(cell) !== "");
  if (place === -1) return { name: "", email: tidy(cells.join(" ")), cohort: "" };
  return { name: turned(inOwnCell ?? tidy(others[0] ?? "")), email: addressIn(holder), cohort: "" };
}

/** “Maya Okafor <maya@x.test>” → the address. */
const addressIn = (cell: string) => tidy(/<([^<>]*)>/.exec(cell)?.[1] ?? cell).replace(/^mailto:/i, "");

/** “Okafor, Maya” → “Maya Okafor”. */
function turned(name: string): string {
  const [last, first, ...rest] = name.split(",").map(tidy);
  return first && last && rest.length === 0 ? `${first} ${last}` : name;
}

function checked(line: number, said: Said, cohort: CohortId | null | undefined): RosterLine {
  const email = EmailSchema.safeParse(said.email);
  const studies = readStudies(said);
  const name = said.name === "" ? null : AddPerson.shape.name.safeParse(said.name);
  const problem: RosterProblem | null = !email.success
    ? "bad_email"
    : name?.success === false
      ? "bad_name"
      : cohort === undefined
        ? "no_cohort"
        : studies.problem;
  return {
    line,
    name: name?.success ? name.data : said.name || null,
    email: email.success ? email.data : said.email,
    cohortId: cohort ?? null,
    ...studies.said,
    problem,
  };
}
