import { Checkbox } from "@askaround/ui/checkbox";
import { Select } from "@askaround/ui/select";
import { choicesOf } from "@/staff/choices.ts";
import { ListFilters } from "@/staff/list-filters.tsx";
import { StudiesFilters } from "@/staff/studies-filters.tsx";
import { advisorWords } from "@/words/advisor.ts";
import { overviewWords } from "@/words/overview.ts";
import { columnName, type StudentColumn } from "@/words/student-columns.ts";
import { ChosenField, NamedLink } from "./bulk/keep-chosen.tsx";
import { ColumnPicker } from "./column-picker.tsx";
import { studentChips } from "./student-chips.ts";
import {
  clearedQuery,
  isFiltered,
  offeredSorts,
  shownColumns,
  type StudentListAddress,
  studentListQuery,
} from "./student-list-address.ts";

const words = advisorWords.students.filters;

const { closed: _closed, ...stages } = overviewWords.stages;
const STAGES = choicesOf(stages);
const REASONS = choicesOf(advisorWords.reasons);
const GOALS = choicesOf({ below: words.goalBelow, reached: words.goalReached });

export type StudentFiltersProps = {
  list: StudentListAddress;
  hrefOf: (query?: Record<string, string | undefined>) => string;
  ofCohort: boolean;
};

/** The students narrowed by words, goal, stage and why they need attention. */
export function StudentFilters({ list, hrefOf, ofCohort }: StudentFiltersProps) {
  const shown = shownColumns(list, ofCohort);
  return (
    <search aria-label={words.label}>
      <ListFilters
        list={list}
        action={hrefOf()}
        clear={hrefOf(clearedQuery(list))}
        chips={studentChips(list, hrefOf)}
        link={NamedLink}
        isFiltered={isFiltered(list)}
        words={words}
        sorts={sortsOf(list, shown)}
        below={
          <ColumnPicker
            shown={shown}
            ofCohort={ofCohort}
            keepsCohort={ofCohort && shownColumns(list, false).includes("cohort")}
            usual={list.columns === null ? null : hrefOf(studentListQuery(list, { columns: null }))}
          />
        }
      >
        <Choice name="goal" label={words.goal} value={list.goal} options={GOALS} className="w-full sm:w-44" />
        <Choice
          name="stage"
          label={words.stage}
          value={list.stage}
          options={STAGES}
          className="w-full sm:w-52"
        />
        <Choice
          name="reason"
          label={words.reason}
          value={list.reason}
          options={REASONS}
          className="w-full sm:w-60"
        />
        <StudiesFilters {...list} />
        {list.reached ? <input type="hidden" name="reached" value={list.reached} /> : null}
        <Checkbox name="stuck" value="1" label={words.stuck} defaultChecked={list.stuck} />
        <ChosenField />
      </ListFilters>
    </search>
  );
}

function sortsOf(list: StudentListAddress, shown: readonly StudentColumn[]) {
  const offered = offeredSorts(list, shown);
  return Object.fromEntries(offered.map((sort) => [sort, columnName(sort)]));
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | null | undefined;
  readonly options: ReturnType<typeof choicesOf>;
  readonly className: string;
}

function Choice({ name, label, value, options, className }: ChoiceProps) {
  return (
    <div className={className}>
      <Select
        name={name}
        label={label}
        defaultValue={value ?? ""}
        placeholder={words.goalAny}
        options={options}
      />
    </div>
  );
}
