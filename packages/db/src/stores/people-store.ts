import type { PeopleStore } from "@askaround/core/people";
import type { OfficeId } from "@askaround/core/shared";
import { and, count, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { mailOptOuts, memberships, people } from "../schema/index.ts";

const columns = {
  id: people.id,
  userId: people.userId,
  name: people.name,
  email: people.email,
  zone: people.zone,
  program: people.program,
  graduationYear: people.graduationYear,
  firstGeneration: people.firstGeneration,
  disabledAt: people.disabledAt,
  createdAt: people.createdAt,
  revision: people.revision,
};

export function peopleStore(tx: Tx, officeId: OfficeId): PeopleStore {
  const here = eq(people.officeId, officeId);
  return {
    async find(id) {
      const [row] = await tx
        .select(columns)
        .from(people)
        .where(and(here, eq(people.id, id)));
      return row ?? null;
    },
    list: (ids) =>
      tx
        .select(columns)
        .from(people)
        .where(and(here, inArray(people.id, [...ids]))),
    async findForUpdate(id) {
      const found = tx
        .select(columns)
        .from(people)
        .where(and(here, eq(people.id, id)));
      const [row] = await found.for("no key update");
      return row ?? null;
    },
    async findByEmail(email) {
      const [row] = await tx
        .select(columns)
        .from(people)
        .where(and(here, eq(people.email, email)));
      return row ?? null;
    },
    async insert(person) {
      await tx.insert(people).values({ officeId, ...person });
    },
    async save({ id, createdAt: _createdAt, revision, ...person }) {
      const saved = await tx
        .update(people)
        .set({ ...person, revision })
        .where(and(here, eq(people.id, id), eq(people.revision, revision - 1)))
        .returning({ id: people.id });
      return saved.length === 1;
    },
    async mailWishes(id) {
      const [row] = await tx
        .select({ awayUntil: people.awayUntil, digest: people.digest })
        .from(people)
        .where(and(here, eq(people.id, id)));
      return row ?? null;
    },
    async setMailWishes(id, { awayUntil, digest }) {
      await tx
        .update(people)
        .set({ awayUntil, digest })
        .where(and(here, eq(people.id, id)));
    },
    async setMailWanted(personId, kind, wanted, at) {
      const changed = wanted
        ? await tx
            .delete(mailOptOuts)
            .where(
              and(
                eq(mailOptOuts.officeId, officeId),
                eq(mailOptOuts.personId, personId),
                eq(mailOptOuts.kind, kind),
              ),
            )
            .returning({ kind: mailOptOuts.kind })
        : await tx
            .insert(mailOptOuts)
            .values({ officeId, personId, kind, at })
            .onConflictDoNothing()
            .returning({ kind: mailOptOuts.kind });
      return changed.length === 1;
    },
    ...membershipsOf(tx, officeId),
  };
}

function membershipsOf(
  tx: Tx,
  officeId: OfficeId,
): Pick<PeopleStore, "memberships" | "addMembership" | "removeMembership" | "countActiveAdmins"> {
  const here = eq(memberships.officeId, officeId);
  return {
    memberships: (id) =>
      tx
        .select({ id: memberships.id, personId: memberships.personId, role: memberships.role })
        .from(memberships)
        .where(and(here, eq(memberships.personId, id)))
        .orderBy(memberships.role),
    async addMembership(membership) {
      await tx.insert(memberships).values({ officeId, ...membership });
    },
    async removeMembership(personId, role) {
      await tx
        .delete(memberships)
        .where(and(here, eq(memberships.personId, personId), eq(memberships.role, role)));
    },
    async countActiveAdmins() {
      // A lock of the office's own, then a fresh look: two admins who remove each other take turns.
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`admins ${officeId}`}, 0))`);
      const [row] = await tx
        .select({ admins: count() })
        .from(memberships)
        .innerJoin(
          people,
          and(eq(people.officeId, memberships.officeId), eq(people.id, memberships.personId)),
        )
        .where(and(here, eq(memberships.role, "admin"), isNull(people.disabledAt)));
      return row?.admins ?? 0;
    },
  };
}
