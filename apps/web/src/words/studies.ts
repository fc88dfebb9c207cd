const YES_NO = { yes: "Yes", no: "No" } as const;

/** What an office keeps of a student’s studies. */
export const studiesWords = {
  title: "Studies",
  program: "Program",
  programHint: "As your office calls it.",
  year: "Graduates in",
  yearHint: "A year, like 2028.",
  first: "First of their family at a university",
  firstShort: "First generation",
  firstHint: "Only what they told the office.",
  firstSaid: YES_NO,
  notSaid: "Not said",
  any: "Any",
  keptTitle: "What your office keeps about your studies",
  kept: "Your advisors and the office can see this. If something is wrong, ask them to change it.",
  firstOwn: "First of your family at a university",
} as const;

type Studies = { program: string | null; graduationYear: number | null; firstGeneration: boolean | null };

/** Each fact in words, those that nobody said too. */
export function studiesInWords({ program, graduationYear, firstGeneration }: Studies) {
  const first =
    firstGeneration === null ? studiesWords.notSaid : studiesWords.firstSaid[firstGeneration ? "yes" : "no"];
  return {
    program: program ?? studiesWords.notSaid,
    year: graduationYear === null ? studiesWords.notSaid : String(graduationYear),
    first,
  };
}
