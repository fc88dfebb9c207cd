import { useState } from "react";
import { Button } from "@askaround/ui/button";
import { Checkbox } from "@askaround/ui/checkbox";
import { useLater } from "@askaround/ui/use-later";
import { UserRoundPlus } from "lucide-react";
import { useFieldArray } from "react-hook-form";
import { debriefWords as words } from "@/words/debrief.ts";
import { joinNames } from "@/words/names.ts";
import { newRequestId } from "@/forms/request-id.ts";
import { newSuggested } from "./debrief-values.ts";
import { Later } from "@/forms/later.tsx";
import type { DebriefFormApi } from "./use-debrief.ts";

const loadPerson = async () => (await import("./suggested-person.tsx")).SuggestedPerson;

type Props = {
  form: DebriefFormApi;
  people: readonly { contactId: string; name: string }[];
  closing: readonly [string, string];
  known: readonly string[];
};

/** The first closing question, and for each person named the second. "No one this time" is an answer too. */
export function SuggestedPeople({ form, people, closing, known }: Props) {
  const { fields, append, remove } = useFieldArray({
    control: form.control,
    name: "suggested",
    keyName: "key",
  });
  const SuggestedPerson = useLater(loadPerson);
  const { errors } = form.formState;
  const [added, setAdded] = useState("");
  const add = () => {
    const id = newRequestId();
    form.setValue("noOneSuggested", false);
    append(newSuggested(id), { shouldFocus: false });
    // The row takes the focus itself once it is there: what draws it may still be on its way.
    setAdded(id);
  };
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 font-semibold">{closing[0]}</legend>
      {known.length > 0 ? <p className="text-ink-2">{words.knownBefore(joinNames(known))}</p> : null}
      {fields.map((field, index) => (
        <Later key={field.key} part={SuggestedPerson}>
          {(Part) => (
            <Part
              form={form}
              index={index}
              people={people}
              question={closing[1]}
              isNew={field.id === added}
              onRemove={() => remove(index)}
            />
          )}
        </Later>
      ))}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <Button icon={<UserRoundPlus aria-hidden className="size-5" />} onClick={add}>
          {fields.length + known.length === 0 ? words.suggested : words.anotherOne}
        </Button>
        {fields.length + known.length === 0 || errors.noOneSuggested ? (
          <Checkbox
            label={words.noOne}
            error={errors.noOneSuggested?.message}
            {...form.register("noOneSuggested")}
          />
        ) : null}
      </div>
    </fieldset>
  );
}
