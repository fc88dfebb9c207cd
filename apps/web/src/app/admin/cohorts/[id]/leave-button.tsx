"use client";

import { Button } from "@askaround/ui/button";
import { type Member, type MemberRole, useMembership } from "./use-membership.ts";

export type LeaveButtonProps = {
  cohortId: string;
  role: MemberRole;
  member: Member;
  label: string;
  name: string;
};

/** Takes one person out of the cohort, with a way back in the note that follows. */
export function LeaveButton({ cohortId, role, member, label, name }: LeaveButtonProps) {
  const { leave, busyId } = useMembership(cohortId, role);
  return (
    <Button
      variant="quiet"
      size="sm"
      className="relative"
      aria-label={name}
      busy={busyId === member.id}
      onClick={() => void leave(member)}
    >
      {label}
    </Button>
  );
}
