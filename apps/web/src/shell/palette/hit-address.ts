import { routes } from "../../routes.ts";
import type { SearchKind } from "../../server/search.ts";
import type { Role } from "../role-nav.tsx";

type Hit = { id: string; opens: string | null; title: readonly { text: string }[] };

/** Where a hit leads, by its kind. */
export function hitAddress(kind: SearchKind, { id, opens, title }: Hit, role: Role): string {
  const target = opens ?? id;
  const name = title.map(({ text }) => text).join("");
  const staff = role === "admin";
  const ADDRESSES: Record<SearchKind, () => string> = {
    people: () => routes.person(target),
    meetings: () => routes.meeting(target),
    learned: () => routes.meeting(target),
    questions: () => routes.meetingPrep(target),
    // Who is not among the student’s people yet stands in the list only.
    referrals: () => (opens === null ? routes.referrals({ q: name }) : routes.person(opens)),
    promises: () => routes.meeting(target),
    notes: () => routes.meetingThanks(target),
    messages: () => routes.personWrite(target),
    students: () => routes.advisorStudent(id),
    members: () => routes.adminPerson(id),
    cohorts: () => (staff ? routes.adminCohort(id) : routes.advisorCohort(id)),
    professionals: () => (staff ? routes.adminProfessional(id) : routes.advisorProfessional(id)),
  };
  return ADDRESSES[kind]();
}
