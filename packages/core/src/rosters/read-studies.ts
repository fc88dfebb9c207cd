import { AddPerson } from "../people/schemas.ts";
import { GraduationYear, type Studies } from "../people/studies.ts";

const YES = /^(y|yes|true|1|x|first[ -]gen(eration)?)$/i;
const NO = /^(n|no|false|0)$/i;
/** What systems write where nobody was asked. */
const UNSAID = /^(|-|–|n\/?a|none|unknown|not said|prefer not to say|null)$/i;

export interface StudyCells {
  readonly program?: string;
  readonly year?: string;
  readonly firstGeneration?: string;
}

/** The cells of a row about somebody’s studies; what is empty or unknown is not said. The first that makes no sense is named. */
export function readStudies(cells: StudyCells) {
  const { program = "", year = "", firstGeneration = "" } = cells;
  const named = UNSAID.test(program) ? null : AddPerson.shape.program.safeParse(program);
  const graduates = UNSAID.test(year) ? null : GraduationYear.safeParse(yearOf(year));
  const first = YES.test(firstGeneration) ? true : NO.test(firstGeneration) ? false : null;
  const said: Partial<Studies> = {
    ...(named?.success && typeof named.data === "string" ? { program: named.data } : {}),
    ...(graduates?.success ? { graduationYear: graduates.data } : {}),
    ...(first === null ? {} : { firstGeneration: first }),
  };
  if (named?.success === false) return { said, problem: "bad_program" } as const;
  if (graduates?.success === false) return { said, problem: "bad_year" } as const;
  if (first === null && !UNSAID.test(firstGeneration))
    return { said, problem: "bad_first_generation" } as const;
  return { said, problem: null };
}

/** “2028”, “Class of 2028”, “Spring 2028”, “2028-05-31”: the one year of four digits that stands there. */
function yearOf(cell: string): number {
  const years = cell.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : Number.NaN;
}
