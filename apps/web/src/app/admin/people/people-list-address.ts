import { readChoice, readFlag, readPage, readSearch, type SearchParams } from "@/lists/address.ts";
import { readStudies, studiesQuery } from "@/lists/studies-address.ts";
import { adminWords } from "@/words/admin.ts";

export type PeopleList = ReturnType<typeof readPeopleList>;

export function readPeopleList(params: SearchParams) {
  return {
    search: readSearch(params["q"]),
    role: readChoice(params["role"], adminWords.roles),
    status: readChoice(params["status"], adminWords.people.status),
    mailFailed: readFlag(params["mail"], "failed"),
    ...readStudies(params),
    page: readPage(params["page"]),
  };
}

export function peopleQuery({ search, role, status, mailFailed, page, ...studies }: PeopleList) {
  return {
    q: search ?? undefined,
    role: role ?? undefined,
    status: status ?? undefined,
    mail: mailFailed ? "failed" : undefined,
    ...studiesQuery(studies),
    page: page > 1 ? String(page) : undefined,
  };
}
