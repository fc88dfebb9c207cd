import type { PeopleScope } from "@askaround/core/policy";
import type { Instant, Role } from "@askaround/core/shared";
import { and, asc, eq, exists, gt, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { deliveries, memberships, people } from "../schema/index.ts";
import { containsText, PAGE_SIZE, type Page, pageOf } from "./paging.ts";
import { hasRole } from "./has-role.ts";
import { FAILED_STATES } from "./office.ts";
import { peopleInScope } from "./staff-scope.ts";
import { type StudiesParams, studyAs } from "./study-as.ts";

export const PERSON_STATUSES = ["active", "invited", "disabled"] as const;
/** Disabled; else active once signed in, invited before. */
export type PersonStatus = (typeof PERSON_STATUSES)[number];

export interface PeopleParams extends StudiesParams {
  readonly search: string | null;
  readonly role: Role | null;
  readonly status: PersonStatus | null;
  /** Only people to whom a mail planned after this moment could not be delivered. */
  readonly mailFailedSince: Instant | null;
  readonly page: number;
}

export type PersonRow = Awaited<ReturnType<typeof selectPeople>>[number];

/** Members of the office by name, 50 a page; the search looks at names and addresses. */
export async function listPeople(tx: Tx, scope: PeopleScope, params: PeopleParams): Promise<Page<PersonRow>> {
  const where = and(
    peopleInScope(scope),
    params.search
      ? or(containsText(people.name, params.search), containsText(people.email, params.search))
      : undefined,
    params.role ? hasRole(tx, params.role) : undefined,
    params.status ? STATUS_IS[params.status] : undefined,
    studyAs(params),
    params.mailFailedSince ? hasFailedMail(tx, params.mailFailedSince) : undefined,
  );
  const [rows, [counted]] = await Promise.all([
    selectPeople(tx)
      .where(where)
      .orderBy(asc(sql`lower(${people.name})`), asc(people.id))
      .limit(PAGE_SIZE)
      .offset((params.page - 1) * PAGE_SIZE),
    tx
      .select({ total: sql<number>`count(*)::int` })
      .from(people)
      .where(where),
  ]);
  return pageOf(rows, counted?.total ?? 0, params.page);
}

const STATUS_IS: Record<PersonStatus, SQL | undefined> = {
  disabled: isNotNull(people.disabledAt),
  active: and(isNull(people.disabledAt), isNotNull(people.userId)),
  invited: and(isNull(people.disabledAt), isNull(people.userId)),
};

const status = sql<PersonStatus>`case when ${people.disabledAt} is not null then 'disabled'
  when ${people.userId} is not null then 'active' else 'invited' end`;

// Drizzle leaves out the table in a select without joins, so the outer one is named here.
const roles = sql<Role[]>`array(select ${memberships}.role::text from ${memberships}
  where ${memberships}.office_id = ${people}.office_id and ${memberships}.person_id = ${people}.id
  order by ${memberships}.role)`;

function hasFailedMail(tx: Tx, since: Instant): SQL {
  const failed = tx
    .select({ one: sql`1` })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.officeId, people.officeId),
        eq(deliveries.recipientId, people.id),
        inArray(deliveries.state, [...FAILED_STATES]),
        gt(deliveries.createdAt, since),
      ),
    );
  return exists(failed);
}

export function selectPeople(tx: Tx) {
  return tx
    .select({
      id: people.id,
      name: people.name,
      email: people.email,
      zone: people.zone,
      roles,
      status,
      hasSignedIn: sql<boolean>`${people.userId} is not null`,
      program: people.program,
      graduationYear: people.graduationYear,
      firstGeneration: people.firstGeneration,
      disabledAt: people.disabledAt,
      createdAt: people.createdAt,
      revision: people.revision,
    })
    .from(people)
    .$dynamic();
}
