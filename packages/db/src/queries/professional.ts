import { canReadNote, type ProfessionalScope } from "@askaround/core/policy";
import { careOf } from "@askaround/core/professionals";
import { type Actor, addHours, type Instant, type ProfessionalId } from "@askaround/core/shared";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "../connect.ts";
import { contacts, people, professionalLimits, professionalMerges, professionals } from "../schema/index.ts";
import { listHolds } from "./holds.ts";
import { isInView } from "./professional-figures.ts";
import { careSettings, figuresOf, hideName, selectRows } from "./professionals.ts";

/** Nobody is known to more students of one reader; beyond it the list says no more than its count. */
const MOST_KNOWN_BY = 100;

/** One professional for staff: business facts, care, the history of limits and which of the reader's students know them. */
export async function getProfessional(
  tx: Tx,
  scope: ProfessionalScope,
  reader: Actor,
  professionalId: ProfessionalId,
  now: Instant,
) {
  const settings = await careSettings(tx, scope);
  const figures = figuresOf(tx, scope, addHours(now, -24 * settings.careWindowDays));
  const [row] = await selectRows(tx, figures).where(
    and(eq(professionals.officeId, scope.officeId), eq(professionals.id, professionalId)),
  );
  if (!row) return null;
  const holdHours = settings.careHoldHours;
  const [knownBy, merges, history, holds] = await Promise.all([
    listKnownBy(tx, scope, professionalId),
    listMerges(tx, scope, professionalId),
    listHistory(tx, scope, professionalId),
    listHolds(tx, scope, reader, professionalId, { holdHours, now }),
  ]);
  return {
    ...hideName(row),
    care: careOf(row, row, settings, now),
    windowDays: settings.careWindowDays,
    /** What the office does for everyone. */
    office: { mostAsks: settings.careMostAsks, coolDownDays: settings.careCoolDownDays },
    history,
    holds,
    holdHours,
    /** Records that were joined with this one, the latest first; their names only to who sees this one’s. */
    merges: row.named
      ? merges.map((merge) =>
          merge.undoneAt === null ? merge : { ...merge, name: null, organisation: null },
        )
      : [],
    /** Only who shares this with the reader: of the others not even a number is told. */
    knownBy: knownBy
      .filter(({ noteLevel, studentId }) => canReadNote(reader, noteLevel, studentId))
      .map(({ noteLevel: _noteLevel, ...each }) => each),
  };
}

function listKnownBy(tx: Tx, scope: ProfessionalScope, professionalId: ProfessionalId) {
  return tx
    .select({
      studentId: contacts.studentId,
      studentName: people.name,
      howMet: contacts.howMet,
      addedAt: contacts.createdAt,
      noteLevel: contacts.noteLevel,
    })
    .from(contacts)
    .innerJoin(people, and(eq(people.officeId, contacts.officeId), eq(people.id, contacts.studentId)))
    .where(
      and(
        eq(contacts.officeId, scope.officeId),
        eq(contacts.professionalId, professionalId),
        isInView(tx, scope, contacts.studentId),
      ),
    )
    .orderBy(asc(sql`lower(${people.name})`), asc(contacts.id))
    .limit(MOST_KNOWN_BY);
}

function listMerges(tx: Tx, scope: ProfessionalScope, professionalId: ProfessionalId) {
  const merged = alias(professionals, "merged");
  const undoer = alias(people, "undoer");
  return tx
    .select({
      id: professionalMerges.id,
      name: merged.name,
      organisation: merged.organisation,
      contacts: sql<number>`cardinality(${professionalMerges.contactIds})`,
      mergedBy: people.name,
      mergedAt: professionalMerges.mergedAt,
      undoneBy: undoer.name,
      undoneAt: professionalMerges.undoneAt,
    })
    .from(professionalMerges)
    .innerJoin(
      merged,
      and(eq(merged.officeId, professionalMerges.officeId), eq(merged.id, professionalMerges.mergedId)),
    )
    .innerJoin(
      people,
      and(eq(people.officeId, professionalMerges.officeId), eq(people.id, professionalMerges.mergedBy)),
    )
    .leftJoin(
      undoer,
      and(eq(undoer.officeId, professionalMerges.officeId), eq(undoer.id, professionalMerges.undoneBy)),
    )
    .where(
      and(eq(professionalMerges.officeId, scope.officeId), eq(professionalMerges.keptId, professionalId)),
    )
    .orderBy(desc(professionalMerges.mergedAt), desc(professionalMerges.id));
}

function listHistory(tx: Tx, scope: ProfessionalScope, professionalId: ProfessionalId) {
  return tx
    .select({
      id: professionalLimits.id,
      doNotContact: professionalLimits.doNotContact,
      askFirst: professionalLimits.askFirst,
      mostAsks: professionalLimits.mostAsks,
      coolDownDays: professionalLimits.coolDownDays,
      reason: professionalLimits.reason,
      setBy: people.name,
      setAt: professionalLimits.setAt,
    })
    .from(professionalLimits)
    .innerJoin(
      people,
      and(eq(people.officeId, professionalLimits.officeId), eq(people.id, professionalLimits.setBy)),
    )
    .where(
      and(
        eq(professionalLimits.officeId, scope.officeId),
        eq(professionalLimits.professionalId, professionalId),
      ),
    )
    .orderBy(desc(professionalLimits.setAt), desc(professionalLimits.id));
}
