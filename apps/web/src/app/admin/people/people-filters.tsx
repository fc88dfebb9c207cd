import Form from "next/form";
import Link from "next/link";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { Checkbox } from "@askaround/ui/checkbox";
import { Select } from "@askaround/ui/select";
import { TextInput } from "@askaround/ui/text-input";
import { asksStudies } from "@/lists/studies-address.ts";
import { routes } from "@/routes.ts";
import { StudiesFilters } from "@/staff/studies-filters.tsx";
import { adminWords } from "@/words/admin.ts";
import { listWords } from "@/words/lists.ts";
import type { PeopleList } from "./people-list-address.ts";

const words = adminWords.people;

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Narrows the list through its address, so that a filtered list can be kept and sent. */
export function PeopleFilters({ list }: { list: PeopleList }) {
  const { search, role, status, mailFailed } = list;
  return (
    <search aria-label={words.filters.label}>
      <Form
        key={JSON.stringify(list)}
        action={routes.adminPeople()}
        className="mb-5 flex flex-wrap items-end gap-x-4 gap-y-2"
      >
        <div className="w-full sm:w-64">
          <TextInput
            type="search"
            name="q"
            label={words.filters.search}
            defaultValue={search ?? ""}
            maxLength={60}
          />
        </div>
        <div className="w-36">
          <Select
            name="role"
            label={words.filters.role}
            defaultValue={role ?? ""}
            placeholder={words.filters.anyRole}
            options={optionsOf(adminWords.roles)}
          />
        </div>
        <div className="w-40">
          <Select
            name="status"
            label={words.filters.status}
            defaultValue={status ?? ""}
            placeholder={words.filters.anyStatus}
            options={optionsOf(words.status)}
          />
        </div>
        <StudiesFilters {...list} />
        <Checkbox name="mail" value="failed" label={words.filters.mail} defaultChecked={mailFailed} />
        <Button type="submit">{listWords.show}</Button>
        {search || role || status || mailFailed || asksStudies(list) ? (
          <Link href={routes.adminPeople()} className={buttonClass({ variant: "quiet" })}>
            {listWords.clear}
          </Link>
        ) : null}
      </Form>
    </search>
  );
}
