import { readChoice, readFlag, readPage, readSearch, type SearchParams } from "@/lists/address.ts";
import { adminWords } from "@/words/admin.ts";

export type PeopleList = ReturnType<typeof readPeopleList>;

export function readPeopleList(params: SearchParams) {
  return {
    search: readSearch(params["q"]),
    role: readChoice(params["role"], adminWords.roles),
    status: readChoice(params["status"], adminWords.people.status),
    mailFailed: readFlag(params["mail"], "failed"),
    page: readPage(params["page"]),
  };
}

export function peopleQuery({ search, role, status, mailFailed, page }: PeopleList) {
  return {
    q: search ?? undefined,
    role: role ?? undefined,
    status: status ?? undefined,
    mail: mailFailed ? "failed" : undefined,
    page: page > 1 ? String(page) : undefined,
  };
}
