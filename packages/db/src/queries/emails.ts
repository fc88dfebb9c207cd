import { type DeliveryKind, type DeliveryState, LANES } from "@askaround/core/reminders";
import type { OfficeScope, OwnScope, StudentScope } from "@askaround/core/policy";
import type { DeliveryId, Instant, PersonId } from "@askaround/core/shared";
import { and, asc, desc, eq, gt, inArray, isNull, lte, ne, or, type SQL, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { deliveries, mailLanes, people, suppressions } from "../schema/index.ts";
import { FAILED_STATES } from "./office.ts";
import { containsText, PAGE_SIZE, type Page, pageOf } from "./paging.ts";
import { studentInScope } from "./staff-scope.ts";

/** What an admin looks for, each some states of a mail. */
export const EMAIL_GROUPS = {
  waiting: ["planned", "claimed", "sending"],
  sent: ["accepted", "delayed", "delivered"],
  not_arrived: ["bounced", "complained", "suppressed", "failed"],
  unknown: ["unknown"],
  not_sent: ["skipped", "cancelled", "superseded"],
} as const satisfies Record<string, readonly DeliveryState[]>;
export type EmailGroup = keyof typeof EMAIL_GROUPS;

export interface EmailParams {
  readonly group: EmailGroup | null;
  readonly kind: DeliveryKind | null;
  /** Looks at the recipient's name and address. */
  readonly search: string | null;
  readonly page: number;
}

const ofRecipient = and(eq(people.officeId, deliveries.officeId), eq(people.id, deliveries.recipientId));
const now = sql<Instant>`now()`;

function selectEmails(tx: Tx) {
  return tx
    .select({
      id: deliveries.id,
      kind: deliveries.kind,
      step: deliveries.step,
      lane: deliveries.lane,
      state: deliveries.state,
      reason: deliveries.reason,
      dueAt: deliveries.dueAt,
      nextAttemptAt: deliveries.nextAttemptAt,
      expiresAt: deliveries.expiresAt,
      attempts: deliveries.attempts,
      settledAt: deliveries.settledAt,
      recipientId: deliveries.recipientId,
      recipientName: people.name,
      recipientEmail: people.email,
    })
    .from(deliveries)
    .innerJoin(people, ofRecipient)
    .$dynamic();
}

export type EmailRow = Awaited<ReturnType<typeof selectEmails>>[number];

/**
 * The office's mails, the latest first, 50 a page. Without a group those of the future are left out: they are what is
 * planned, and there may be very many.
 */
export async function listEmails(tx: Tx, scope: OfficeScope, params: EmailParams): Promise<Page<EmailRow>> {
  const where = and(
    eq(deliveries.officeId, scope.officeId),
    params.group
      ? inArray(deliveries.state, [...EMAIL_GROUPS[params.group]])
      : or(ne(deliveries.state, "planned"), lte(deliveries.dueAt, now)),
    params.kind ? eq(deliveries.kind, params.kind) : undefined,
    params.search
      ? or(containsText(people.name, params.search), containsText(people.email, params.search))
      : undefined,
  );
  const order = params.group === "waiting" ? asc(deliveries.nextAttemptAt) : desc(deliveries.dueAt);
  const [rows, [counted]] = await Promise.all([
    selectEmails(tx)
      .where(where)
      .orderBy(order, desc(deliveries.id))
      .limit(PAGE_SIZE)
      .offset((params.page - 1) * PAGE_SIZE),
    tx
      .select({ total: sql<number>`count(*)::int` })
      .from(deliveries)
      .innerJoin(people, ofRecipient)
      .where(where),
  ]);
  return pageOf(rows, counted?.total ?? 0, params.page);
}

/** One mail, whether its address rests, and the mail that was sent again in its place; null when not in scope. */
export async function getEmail(tx: Tx, scope: OfficeScope, params: { readonly deliveryId: DeliveryId }) {
  const here = eq(deliveries.officeId, scope.officeId);
  const [[email], [again], [shown]] = await Promise.all([
    selectEmails(tx).where(and(here, eq(deliveries.id, params.deliveryId))),
    tx
      .select({ id: deliveries.id })
      .from(deliveries)
      .where(and(here, eq(deliveries.key, `again:${params.deliveryId}`))),
    tx.execute<{ shown: boolean }>(sql`select sent_mail(${params.deliveryId}) is not null as shown`),
  ]);
  if (!email) return null;
  const [suppression] = await selectSuppressions(tx).where(
    and(isCurrent(scope), eq(suppressions.address, email.recipientEmail)),
  );
  return {
    ...email,
    againId: again?.id ?? null,
    canBeRead: shown?.shown ?? false,
    suppression: suppression ?? null,
  };
}

/** A mail as it was sent, without what its links were good for. */
export interface SentMail {
  readonly from: string;
  readonly to: string | readonly string[];
  readonly replyTo: string | null;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly string[];
}

/** Null when there is none to see: another office's, a sign-in mail, or one that was never written. */
export async function getSentMail(
  tx: Tx,
  _scope: OfficeScope,
  params: { readonly deliveryId: DeliveryId },
): Promise<SentMail | null> {
  // The door itself asks for the office of this transaction.
  const [row] = await tx.execute<{ mail: SentMail | null }>(
    sql`select sent_mail(${params.deliveryId}) as mail`,
  );
  return row?.mail ?? null;
}

/** Whether mail flows, lane by lane; what failed since, by reason; and the addresses that rest. */
export async function getMailOverview(
  tx: Tx,
  scope: OfficeScope,
  params: { readonly failedSince: Instant },
  at: Instant,
) {
  const here = eq(deliveries.officeId, scope.officeId);
  const [lanes, waiting, failures, resting] = await Promise.all([
    tx.select().from(mailLanes),
    tx
      .select({
        lane: deliveries.lane,
        due: sql<number>`count(*)::int`,
        oldestDueAt: sql<string | null>`min(${deliveries.nextAttemptAt})`.mapWith(deliveries.nextAttemptAt),
      })
      .from(deliveries)
      .where(
        and(here, inArray(deliveries.state, [...EMAIL_GROUPS.waiting]), lte(deliveries.nextAttemptAt, at)),
      )
      .groupBy(deliveries.lane),
    tx
      .select({
        state: deliveries.state,
        reason: deliveries.reason,
        count: sql<number>`count(*)::int`,
      })
      .from(deliveries)
      .where(
        and(here, inArray(deliveries.state, [...FAILED_STATES]), gt(deliveries.dueAt, params.failedSince)),
      )
      .groupBy(deliveries.state, deliveries.reason)
      .orderBy(desc(sql`count(*)`), asc(deliveries.state)),
    selectSuppressions(tx).where(isCurrent(scope)).orderBy(desc(suppressions.since)).limit(PAGE_SIZE),
  ]);
  return {
    lanes: LANES.map((name) => {
      const lane = lanes.find((row) => row.lane === name);
      const backlog = waiting.find((row) => row.lane === name);
      return {
        name,
        state: lane?.state ?? "open",
        reason: lane?.reason ?? null,
        since: lane?.since ?? null,
        nextProbeAt: lane?.nextProbeAt ?? null,
        due: backlog?.due ?? 0,
        oldestDueAt: backlog?.oldestDueAt ?? null,
      };
    }),
    failures,
    resting,
  };
}

export type MailOverview = Awaited<ReturnType<typeof getMailOverview>>;

const ofAddress = and(eq(people.officeId, suppressions.officeId), eq(people.email, suppressions.address));

function selectSuppressions(tx: Tx) {
  return tx
    .select({
      id: suppressions.id,
      address: suppressions.address,
      cause: suppressions.cause,
      since: suppressions.since,
      personId: people.id,
      personName: people.name,
    })
    .from(suppressions)
    .leftJoin(people, ofAddress)
    .$dynamic();
}

function isCurrent({ officeId }: Pick<OfficeScope, "officeId">): SQL | undefined {
  return and(eq(suppressions.officeId, officeId), isNull(suppressions.liftedAt));
}

const problem = {
  personId: people.id,
  name: people.name,
  address: suppressions.address,
  cause: suppressions.cause,
  since: suppressions.since,
};

/** Whether mail to oneself comes back; null when it does not. */
export async function getOwnMailProblem(tx: Tx, scope: OwnScope) {
  const [found] = await tx
    .select(problem)
    .from(people)
    .innerJoin(suppressions, ofAddress)
    .where(and(isCurrent(scope), eq(people.id, scope.personId)));
  return found ?? null;
}

/** The students in scope whom mail does not reach, the longest first; only one student's when asked for. */
export async function listMailProblems(
  tx: Tx,
  scope: StudentScope,
  params: { readonly studentId: PersonId | null },
) {
  return tx
    .select(problem)
    .from(people)
    .innerJoin(suppressions, ofAddress)
    .where(
      and(
        isCurrent(scope),
        isNull(people.disabledAt),
        studentInScope(tx, scope),
        params.studentId ? eq(people.id, params.studentId) : undefined,
      ),
    )
    .orderBy(asc(suppressions.since))
    .limit(PAGE_SIZE);
}
