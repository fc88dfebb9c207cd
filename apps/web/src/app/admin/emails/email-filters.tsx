import Form from "next/form";
import Link from "next/link";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { Select } from "@askaround/ui/select";
import { TextInput } from "@askaround/ui/text-input";
import { routes } from "@/routes.ts";
import { emailWords } from "@/words/emails.ts";
import { listWords } from "@/words/lists.ts";
import type { EmailList } from "./email-list-address.ts";

const words = emailWords.list.filters;

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Narrows the list through its address, so that a filtered list can be kept and sent. */
export function EmailFilters({ list }: { list: EmailList }) {
  const { search, group, kind } = list;
  return (
    <search aria-label={words.label}>
      <Form
        key={JSON.stringify(list)}
        action={routes.adminEmails()}
        className="mb-5 flex flex-wrap items-end gap-x-4 gap-y-2"
      >
        <div className="w-full sm:w-64">
          <TextInput type="search" name="q" label={words.search} defaultValue={search ?? ""} maxLength={60} />
        </div>
        <div className="w-40">
          <Select
            name="state"
            label={words.group}
            defaultValue={group ?? ""}
            placeholder={words.anyGroup}
            options={optionsOf(emailWords.list.groups)}
          />
        </div>
        <div className="w-48">
          <Select
            name="kind"
            label={words.kind}
            defaultValue={kind ?? ""}
            placeholder={words.anyKind}
            options={optionsOf(emailWords.kinds)}
          />
        </div>
        <Button type="submit">{listWords.show}</Button>
        {search || group || kind ? (
          <Link href={routes.adminEmails()} className={buttonClass({ variant: "quiet" })}>
            {listWords.clear}
          </Link>
        ) : null}
      </Form>
    </search>
  );
}
