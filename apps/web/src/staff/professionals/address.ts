import { readChoice, readFlag, readPage, readSearch, type SearchParams } from "@/lists/address.ts";
import type { RouterInputs } from "@/trpc/types.ts";
import { professionalWords } from "@/words/professionals.ts";

export type ProfessionalList = Required<RouterInputs["professionals"]["list"]>;
export type ProfessionalSort = NonNullable<ProfessionalList["sort"]>;

const SORTS: Record<ProfessionalSort, true> = {
  name: true,
  organisation: true,
  asks: true,
  last: true,
  met: true,
  known: true,
};

export function readProfessionalList(params: SearchParams) {
  return {
    search: readSearch(params["q"]),
    care: readChoice(params["care"], professionalWords.care),
    mine: readFlag(params["mine"], "1"),
    sort: readChoice(params["sort"], SORTS) ?? "name",
    descending: readFlag(params["dir"], "desc"),
    page: readPage(params["page"]),
  } as const;
}

/** The query of the same list with some of it changed. What is as it always is stays out of the address. */
export function professionalQuery(list: ProfessionalList, change: Partial<ProfessionalList> = {}) {
  const { search, care, mine, sort, descending, page } = { ...list, ...change };
  return {
    q: search ?? undefined,
    care: care ?? undefined,
    mine: mine ? "1" : undefined,
    sort: sort === "name" ? undefined : sort,
    dir: descending ? "desc" : undefined,
    page: page !== undefined && page > 1 ? String(page) : undefined,
  };
}

/** The order a column takes first: most or latest first where that is what one looks for. */
const DESCENDS_FIRST: ReadonlySet<ProfessionalSort> = new Set(["asks", "last", "met", "known"]);

/** What the header of a column leads to, and how the list is ordered by it now. */
export function sortOf(list: ProfessionalList, sort: ProfessionalSort) {
  const active = list.sort === sort;
  const descending = active ? !list.descending : DESCENDS_FIRST.has(sort);
  const direction = active ? (list.descending ? "descending" : "ascending") : "none";
  return { query: professionalQuery(list, { sort, descending, page: 1 }), direction } as const;
}

export function isFiltered({ search, care, mine }: ProfessionalList): boolean {
  return search !== null || care !== null || mine === true;
}
