import { Button } from "@askaround/ui/button";
import { TextInput } from "@askaround/ui/text-input";
import { routes } from "@/routes.ts";
import { contactWords as words } from "@/words/contacts.ts";

/** A plain form: it works before any script has, and a search has an address. */
export function SearchBox({ typed }: { typed: string }) {
  return (
    <form action={routes.people()} role="search" className="mb-5 flex items-end gap-2">
      <div className="min-w-0 flex-1">
        <TextInput
          label={words.search}
          hideLabel
          type="search"
          name="q"
          key={typed}
          defaultValue={typed}
          placeholder={words.search}
          autoComplete="off"
          maxLength={120}
        />
      </div>
      <Button type="submit">{words.searchButton}</Button>
    </form>
  );
}
