/**
 * What all spellings of one program have in common: case, spaces and punctuation are not in it, so “BSc Nursing”, “B.Sc.
 * nursing” and “bsc-nursing” are one. Signs that names end on are: “C++” is not “C#”. The key of a key is itself.
 */
export function programKey(program: string): string {
  const folded = program.normalize("NFKC").toLowerCase().normalize("NFKC").trim();
  return folded.replaceAll(/[^\p{L}\p{M}\p{N}+#]+/gu, "") || folded;
}

/** A program as it is spelt, with how many students have it so. */
export interface Spelling {
  readonly program: string;
  readonly students: number;
}

/** The programs behind these spellings by their keys: all their students, under the most used spelling. */
export function joinSpellings(spellings: readonly Spelling[]): ReadonlyMap<string, Spelling> {
  const groups = Map.groupBy(spellings, ({ program }) => programKey(program));
  return new Map(
    [...groups].map(([key, each]) => {
      const [most] = each.toSorted((a, b) => b.students - a.students || (a.program < b.program ? -1 : 1));
      const students = each.reduce((sum, one) => sum + one.students, 0);
      return [key, { program: most?.program ?? key, students }];
    }),
  );
}
