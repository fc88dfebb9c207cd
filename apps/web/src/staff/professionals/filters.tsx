import { Checkbox } from "@askaround/ui/checkbox";
import { Select } from "@askaround/ui/select";
import { choicesOf } from "@/staff/choices.ts";
import { ListFilters } from "@/staff/list-filters.tsx";
import { professionalWords } from "@/words/professionals.ts";
import type { FilterChip } from "@/lists/filter-chips.tsx";
import { isFiltered, professionalQuery, type ProfessionalList } from "./address.ts";

const words = professionalWords.filters;

const { care: _care, ...SORTS } = professionalWords.columns;

export type ProfessionalFiltersProps = {
  list: ProfessionalList;
  hrefOf: (query?: Record<string, string | undefined>) => string;
  ofOwn: boolean;
};

/** The directory narrowed by words, by how careful one has to be, and to those one’s own students know. */
export function ProfessionalFilters({ list, hrefOf, ofOwn }: ProfessionalFiltersProps) {
  return (
    <search aria-label={words.label}>
      <ListFilters
        list={list}
        action={hrefOf()}
        chips={chipsOf(list, hrefOf)}
        isFiltered={isFiltered(list)}
        words={words}
        sorts={SORTS}
      >
        <div className="w-48">
          <Select
            name="care"
            label={words.care}
            defaultValue={list.care ?? ""}
            placeholder={words.careAny}
            options={choicesOf(professionalWords.care)}
          />
        </div>
        {ofOwn ? (
          <Checkbox name="mine" value="1" label={words.mine} defaultChecked={list.mine === true} />
        ) : null}
      </ListFilters>
    </search>
  );
}

function chipsOf(list: ProfessionalList, hrefOf: ProfessionalFiltersProps["hrefOf"]): FilterChip[] {
  const without = (change: Partial<ProfessionalList>) =>
    hrefOf(professionalQuery(list, { ...change, page: 1 }));
  return [
    ...(list.care ? [{ label: professionalWords.care[list.care], without: without({ care: null }) }] : []),
    ...(list.mine ? [{ label: words.mine, without: without({ mine: false }) }] : []),
  ];
}
