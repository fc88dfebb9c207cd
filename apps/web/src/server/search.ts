import {
  cohortScope,
  contactScope,
  peopleScope,
  professionalScope,
  studentScope,
} from "@askaround/core/policy";
import { excerpt, markWords, searchWords, type Stretch } from "@askaround/core/search";
import type { Actor } from "@askaround/core/shared";
import {
  findCohorts,
  findOfficePeople,
  findProfessionals,
  findStudents,
  OWN_SEARCHES,
  type OwnKind,
  SEARCH_SHOWN,
} from "@askaround/db/queries";
import type { Unit } from "./context.ts";

type Db = Parameters<Parameters<Unit["read"]>[0]>[0];

const STAFF_KINDS = ["students", "members", "cohorts", "professionals"] as const;
export type SearchKind = OwnKind | (typeof STAFF_KINDS)[number];

export interface SearchHit {
  readonly id: string;
  /** What it leads to, where that is not the row itself. */
  readonly opens: string | null;
  readonly title: readonly Stretch[];
  readonly text: readonly Stretch[];
}

export interface SearchGroup {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
  /** There are more than are shown. */
  readonly more: boolean;
}

/** What the reader may see and was looking for, by kind; a kind without a hit is not there. */
export async function searchAll(db: Db, actor: Actor, typed: string | null): Promise<readonly SearchGroup[]> {
  const words = searchWords(typed ?? "");
  if (words.length === 0) return [];
  const groups =
    actor.role === "student" ? await ownGroups(db, actor, words) : await staffGroups(db, actor, words);
  return groups.filter(({ hits }) => hits.length > 0);
}

const MOST = SEARCH_SHOWN + 1;

function ownGroups(db: Db, actor: Actor, words: readonly string[]): Promise<SearchGroup[]> {
  const kinds = Object.keys(OWN_SEARCHES) as OwnKind[];
  return Promise.all(
    kinds.map(async (kind) => {
      const rows = await OWN_SEARCHES[kind](db, contactScope(actor), words, MOST);
      const hits = rows.map(({ id, opens, title, texts }) => ({
        id,
        opens,
        title: markWords(title, words),
        text: firstExcerpt(texts, words),
      }));
      return group(kind, hits);
    }),
  );
}

async function staffGroups(db: Db, actor: Actor, words: readonly string[]): Promise<SearchGroup[]> {
  const members = async () =>
    actor.role === "admin"
      ? await findOfficePeople(db, peopleScope(actor), words, MOST)
      : await findStudents(db, studentScope(actor), words, MOST);
  const [found, cohorts, professionals] = await Promise.all([
    members(),
    findCohorts(db, cohortScope(actor), words, MOST),
    findProfessionals(db, professionalScope(actor), words, MOST),
  ]);
  return [
    group(actor.role === "admin" ? "members" : "students", hitsOf(found, words)),
    group("cohorts", hitsOf(cohorts, words)),
    group("professionals", hitsOf(professionals, words)),
  ];
}

type Named = { readonly id: string; readonly title: string; readonly detail: string | null };

function hitsOf(rows: readonly Named[], words: readonly string[]): readonly SearchHit[] {
  return rows.map(({ id, title, detail }) => ({
    id,
    opens: null,
    title: markWords(title, words),
    text: markWords(detail ?? "", words),
  }));
}

function group(kind: SearchKind, hits: readonly SearchHit[]): SearchGroup {
  return { kind, hits: hits.slice(0, SEARCH_SHOWN), more: hits.length > SEARCH_SHOWN };
}

/** The first text that holds a word; else the first there is, to say whom or what it is about. */
function firstExcerpt(texts: readonly (string | null)[], words: readonly string[]): readonly Stretch[] {
  for (const text of texts) {
    const found = excerpt(text ?? "", words);
    if (found) return found;
  }
  const first = texts[0];
  return first ? markWords(first.slice(0, 120), []) : [];
}
