"use client";

import { showToast } from "@askaround/ui/toast";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { messageOf, useTRPC } from "@/trpc/client.tsx";
import { adminWords } from "@/words/admin.ts";

export interface Member {
  readonly id: string;
  readonly name: string;
}

export type MemberRole = "student" | "advisor";

const words = adminWords.cohort;
const SAID = {
  student: { join: words.enrolled, leave: words.withdrawn, detail: words.withdrawnDetail },
  advisor: { join: words.advisorAdded, leave: words.advisorRemoved, detail: undefined },
} as const;

/** Puts people into a cohort and takes them out; the note about each offers the way back. */
export function useMembership(cohortId: string, role: MemberRole) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const student = role === "student";
  const joining = useMutation((student ? trpc.cohorts.enrol : trpc.cohorts.addAdvisor).mutationOptions());
  const leaving = useMutation(
    (student ? trpc.cohorts.withdraw : trpc.cohorts.removeAdvisor).mutationOptions(),
  );

  async function act(member: Member, kind: "join" | "leave", undoable: boolean): Promise<boolean> {
    try {
      const input = { cohortId, personId: member.id };
      await (kind === "join" ? joining.mutateAsync(input) : leaving.mutateAsync(input));
    } catch (error) {
      showToast({ title: messageOf(error), tone: "danger" });
      return false;
    }
    const back = kind === "join" ? "leave" : "join";
    const { detail } = SAID[role];
    showToast({
      title: SAID[role][kind](member.name),
      ...(kind === "leave" && detail ? { detail } : {}),
      ...(undoable ? { action: { label: words.undo, onAct: () => void act(member, back, false) } } : {}),
    });
    void queries.invalidateQueries(trpc.people.candidates.pathFilter());
    router.refresh();
    return true;
  }

  return {
    busyId:
      joining.isPending || leaving.isPending ? (joining.variables ?? leaving.variables)?.personId : undefined,
    /** True once the member is in. */
    join: (member: Member) => act(member, "join", true),
    leave: (member: Member) => act(member, "leave", true),
  };
}
