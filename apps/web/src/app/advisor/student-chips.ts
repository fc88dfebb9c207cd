import type { FilterChip } from "@/lists/filter-chips.tsx";
import { advisorWords } from "@/words/advisor.ts";
import { overviewWords } from "@/words/overview.ts";
import { columnWords } from "@/words/student-columns.ts";
import { studiesWords } from "@/words/studies.ts";
import { type StudentListAddress, studentListQuery } from "./student-list-address.ts";

const words = advisorWords.students.filters;

/** In words what the list is narrowed to besides a name, each with the list without it. */
export function studentChips(
  list: StudentListAddress,
  hrefOf: (query: Record<string, string | undefined>) => string,
): FilterChip[] {
  const { stuck, goal, reason, stage, reached, program, graduationYear, firstGeneration } = list;
  const chip = (label: string, off: Partial<StudentListAddress>): FilterChip => ({
    label,
    without: hrefOf(studentListQuery(list, { ...off, page: 1 })),
  });
  return [
    stuck && chip(columnWords.labels.attention, { stuck: false }),
    goal !== null &&
      chip(`${words.goal}: ${goal === "below" ? words.goalBelow : words.goalReached}`, { goal: null }),
    stage && chip(`${words.stage}: ${overviewWords.stages[stage]}`, { stage: null }),
    reached && chip(words.reached(overviewWords.steps[reached]), { reached: null }),
    reason && chip(advisorWords.reasons[reason], { reason: null }),
    program !== null && chip(`${studiesWords.program}: ${program}`, { program: null }),
    graduationYear !== null && chip(`${studiesWords.year} ${graduationYear}`, { graduationYear: null }),
    firstGeneration !== null &&
      chip(`${studiesWords.firstShort}: ${studiesWords.firstSaid[firstGeneration ? "yes" : "no"]}`, {
        firstGeneration: null,
      }),
  ].filter((each) => typeof each === "object" && each !== null);
}
