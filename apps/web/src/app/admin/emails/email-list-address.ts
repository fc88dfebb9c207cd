import { readChoice, readPage, readSearch, type SearchParams } from "@/lists/address.ts";
import { emailWords } from "@/words/emails.ts";

export type EmailList = ReturnType<typeof readEmailList>;

export function readEmailList(params: SearchParams) {
  return {
    search: readSearch(params["q"]),
    group: readChoice(params["state"], emailWords.list.groups),
    kind: readChoice(params["kind"], emailWords.kinds),
    page: readPage(params["page"]),
  };
}

export function emailQuery({ search, group, kind, page }: EmailList) {
  return {
    q: search ?? undefined,
    state: group ?? undefined,
    kind: kind ?? undefined,
    page: page > 1 ? String(page) : undefined,
  };
}
