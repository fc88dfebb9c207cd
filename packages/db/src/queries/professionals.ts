import { settingsFrom } from "@askaround/core/office";
import type { ProfessionalScope } from "@askaround/core/policy";
import { type CareState, careOf } from "@askaround/core/professionals";
import { addHours, type Instant } from "@askaround/core/shared";
import { and, asc, desc, eq, or, type SQL, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { offices, professionals } from "../schema/index.ts";
import { limitColumns } from "../stores/professional-store.ts";
import { containsText, PAGE_SIZE, pageOf } from "./paging.ts";
import { askedOf, knownOf, metOf, namedHere } from "./professional-figures.ts";

export const PROFESSIONAL_SORTS = ["name", "organisation", "asks", "last", "met", "known"] as const;
export type ProfessionalSort = (typeof PROFESSIONAL_SORTS)[number];

export interface ProfessionalParams {
  /** In names that the reader may see, and in organisations. */
  readonly search: string | null;
  /** Only those for whom this holds now. */
  readonly care: CareState | null;
  /** Only those whom a student in the reader's own view knows. */
  readonly mine: boolean;
  readonly sort: ProfessionalSort;
  readonly descending: boolean;
  readonly page: number;
}

type Filters = Omit<ProfessionalParams, "page">;

export type ProfessionalRow = Awaited<ReturnType<typeof listProfessionals>>["rows"][number];

/**
 * The professionals of the office with what the office counts of them, 50 a page. A name is there where a contact's note
 * level shows it to this reader; the others follow those with a name, by where they work.
 */
export async function listProfessionals(
  tx: Tx,
  scope: ProfessionalScope,
  params: ProfessionalParams,
  now: Instant,
) {
  const { settings, figures, where } = await listOf(tx, scope, params, now);
  const [rows, [counted]] = await Promise.all([
    selectRows(tx, figures)
      .where(where)
      .orderBy(...orderOf(figures, params))
      .limit(PAGE_SIZE)
      .offset((params.page - 1) * PAGE_SIZE),
    withFigures(
      tx
        .select({ total: sql<number>`count(*)::int` })
        .from(professionals)
        .$dynamic(),
      figures,
    ).where(where),
  ]);
  const shown = rows.map((row) => shownTo(row, settings, now));
  return { ...pageOf(shown, counted?.total ?? 0, params.page), windowDays: settings.careWindowDays };
}

/** More than any office knows; beyond it a file is cut. */
const MOST_IN_FILE = 20_000;

/** The same list in one piece, for a file. */
export async function selectAllProfessionals(
  tx: Tx,
  scope: ProfessionalScope,
  params: Omit<ProfessionalParams, "page">,
  now: Instant,
) {
  const { settings, figures, where } = await listOf(tx, scope, params, now);
  const rows = await selectRows(tx, figures)
    .where(where)
    .orderBy(...orderOf(figures, params))
    .limit(MOST_IN_FILE);
  return rows.map((row) => shownTo(row, settings, now));
}

async function listOf(tx: Tx, scope: ProfessionalScope, params: Filters, now: Instant) {
  const settings = await careSettings(tx, scope);
  const figures = figuresOf(tx, scope, addHours(now, -24 * settings.careWindowDays));
  return { settings, figures, where: whereOf(figures, scope, params, settings, now) };
}

type Row = Awaited<ReturnType<typeof selectRows>>[number];

const shownTo = (row: Row, settings: CareSettings, now: Instant) => ({
  ...hideName(row),
  care: careOf(row, row, settings, now),
});

/** Without a name there is nothing that leads to who it is. */
export function hideName<
  Row extends { named: boolean; name: string; title: string | null; link: string | null },
>({ named, name, title, link, ...row }: Row) {
  return { ...row, name: named ? name : null, title: named ? title : null, link: named ? link : null };
}

export async function careSettings(tx: Tx, { officeId }: ProfessionalScope) {
  const [row] = await tx
    .select({ settings: offices.settings })
    .from(offices)
    .where(eq(offices.officeId, officeId));
  return settingsFrom(row?.settings ?? {});
}

export type CareSettings = Awaited<ReturnType<typeof careSettings>>;

/** Everything that is counted of one row, each through an index by its professional. */
export function figuresOf(tx: Tx, scope: ProfessionalScope, since: Instant) {
  return {
    asked: askedOf(tx, since),
    met: metOf(tx),
    known: knownOf(tx, scope),
    named: namedHere(tx, scope),
  };
}
type Figures = ReturnType<typeof figuresOf>;

interface Joinable {
  innerJoinLateral(table: Figures["asked" | "met" | "known"], on: SQL): unknown;
}

function withFigures<Query extends Joinable>(query: Query, { asked, met, known }: Figures): Query {
  query.innerJoinLateral(asked, sql`true`);
  query.innerJoinLateral(met, sql`true`);
  query.innerJoinLateral(known, sql`true`);
  return query;
}

export function selectRows(tx: Tx, figures: Figures) {
  const { asked, met, known, named } = figures;
  return withFigures(
    tx
      .select({
        id: professionals.id,
        named: sql<boolean>`${named}`,
        name: professionals.name,
        organisation: professionals.organisation,
        title: professionals.title,
        link: professionals.link,
        ...limitColumns,
        mergedInto: professionals.mergedInto,
        forgottenAt: professionals.forgottenAt,
        revision: professionals.revision,
        /** Messages within the window, and ever. */
        asks: asked.asks,
        asksEver: asked.asksEver,
        lastAskAt: asked.lastAskAt,
        met: met.met,
        lastMetAt: met.lastMetAt,
        /** Students of the office, and of the reader's own view, who have them among their people. */
        known: known.known,
        mine: known.mine,
      })
      .from(professionals)
      .$dynamic(),
    figures,
  );
}

function whereOf(
  { asked, known, named }: Figures,
  scope: ProfessionalScope,
  { search, care, mine }: Filters,
  settings: CareSettings,
  now: Instant,
): SQL | undefined {
  const HOLDS: Record<CareState, SQL> = {
    do_not_contact: sql`${professionals.doNotContact}`,
    ask_first: sql`${professionals.askFirst}`,
    at_cap: sql`${asked.asks} >= coalesce(${professionals.mostAsks}, ${settings.careMostAsks})`,
    resting: sql`${asked.lastAskAt} + make_interval(hours => 24 * coalesce(${professionals.coolDownDays}, ${settings.careCoolDownDays})) > ${now}::timestamptz`,
  };
  return and(
    eq(professionals.officeId, scope.officeId),
    // Whom nobody has among their people any more is in no list.
    sql`${known.known} > 0 and ${professionals.forgottenAt} is null`,
    search
      ? or(
          and(named, containsText(professionals.name, search)),
          containsText(professionals.organisation, search),
        )
      : undefined,
    care ? HOLDS[care] : undefined,
    mine ? sql`${known.mine} > 0` : undefined,
  );
}

/** Those without a name for this reader come last, and what is not there comes after what is. */
function orderOf({ asked, met, known, named }: Figures, { sort, descending }: Filters): SQL[] {
  const name = sql`lower(case when ${named} then ${professionals.name} end)`;
  const organisation = sql`lower(${professionals.organisation})`;
  const KEYS: Record<ProfessionalSort, SQL> = {
    name,
    organisation,
    asks: sql`${asked.asks}`,
    last: sql`${asked.lastAskAt}`,
    met: sql`${met.met}`,
    known: sql`${known.known}`,
  };
  const first = sql`${descending ? desc(KEYS[sort]) : asc(KEYS[sort])} nulls last`;
  return [first, sql`${asc(name)} nulls last`, sql`${asc(organisation)} nulls last`, asc(professionals.id)];
}
