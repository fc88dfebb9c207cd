import { Select } from "@askaround/ui/select";
import { TextInput } from "@askaround/ui/text-input";
import type { StudiesFilter } from "@/lists/studies-address.ts";
import { studiesWords as words } from "@/words/studies.ts";
import { choicesOf } from "./choices.ts";

const FIRST = choicesOf(words.firstSaid);

/** The fields by which a list of students is narrowed to what they study. */
export function StudiesFilters({ program, graduationYear, firstGeneration }: StudiesFilter) {
  return (
    <>
      <div className="w-44">
        <TextInput name="program" label={words.program} defaultValue={program ?? ""} maxLength={60} />
      </div>
      <div className="w-28">
        <TextInput
          name="year"
          label={words.year}
          defaultValue={graduationYear === null ? "" : String(graduationYear)}
          inputMode="numeric"
          maxLength={4}
        />
      </div>
      <div className="w-36">
        <Select
          name="first"
          label={words.firstShort}
          defaultValue={firstGeneration === null ? "" : firstGeneration ? "yes" : "no"}
          placeholder={words.any}
          options={FIRST}
        />
      </div>
    </>
  );
}
