import { Button } from "@askaround/ui/button";
import { TextInput } from "@askaround/ui/text-input";
import { listWords } from "@/words/lists.ts";

type Props = {
  typed: string;
  action: string;
  label: string;
  /** What else the address says of the list, which a search leaves as it is. */
  kept?: Readonly<Record<string, string | null>>;
};

/** A plain form: it works before any script has, and a search has an address. */
export function SearchBox({ typed, action, label, kept = {} }: Props) {
  return (
    <form action={action} role="search" className="mb-5 flex items-end gap-2">
      {Object.entries(kept).map(([name, value]) =>
        value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <div className="min-w-0 flex-1">
        <TextInput
          label={label}
          hideLabel
          type="search"
          name="q"
          key={typed}
          defaultValue={typed}
          placeholder={label}
          autoComplete="off"
          maxLength={120}
        />
      </div>
      <Button type="submit">{listWords.search}</Button>
    </form>
  );
}
