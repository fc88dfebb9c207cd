"use client";

import Link from "next/link";
import { Button } from "@askaround/ui/button";
import { TextInput } from "@askaround/ui/text-input";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { routes } from "@/routes.ts";
import { messageOf, useTRPC } from "@/trpc/client.tsx";
import { adminWords } from "@/words/admin.ts";
import { type Member, type MemberRole, useMembership } from "./use-membership.ts";
import { useSettled } from "./use-settled.ts";

const words = adminWords.cohort;
const MOST_SHOWN = 8;

/** Finds somebody by name or address and adds them with one press. */
export function AddMember({ cohortId, role }: { cohortId: string; role: MemberRole }) {
  const trpc = useTRPC();
  const [typed, setTyped] = useState("");
  const search = useSettled(typed.trim().slice(0, 60));
  const wanted = search !== "";
  const { data, error } = useQuery({
    ...trpc.people.candidates.queryOptions({ cohortId, role, search }),
    enabled: wanted,
    placeholderData: keepPreviousData,
  });
  const { join, busyId } = useMembership(cohortId, role);
  const student = role === "student";
  async function add(person: Member) {
    if (await join(person)) setTyped("");
  }
  const found = wanted ? (data ?? []) : [];
  return (
    <div className={student ? undefined : "mt-4 border-t pt-4"}>
      <TextInput
        id={`find-${role}`}
        type="search"
        autoComplete="off"
        label={student ? words.search : words.addAdvisor}
        {...(student ? {} : { hint: words.search })}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p role="status" className="mt-2 text-sm text-ink-2">
        {wanted && error ? messageOf(error) : null}
        {wanted && data?.length === 0 ? words.candidatesEmpty[role] : null}
        {found.length === MOST_SHOWN ? words.candidatesMore : null}
      </p>
      <ul>
        {found.map((person) => (
          <li
            key={person.id}
            className="flex items-center justify-between gap-3 border-t py-2 first:border-t-0"
          >
            <span className="min-w-0">
              <span className="block truncate font-serif">{person.name}</span>
              <span className="block truncate text-sm text-ink-2">{person.email}</span>
            </span>
            <Button
              size="sm"
              busy={busyId === person.id}
              aria-label={student ? words.enrolName(person.name) : words.assignName(person.name)}
              onClick={() => void add(person)}
            >
              {student ? words.enrolShort : words.assignShort}
            </Button>
          </li>
        ))}
      </ul>
      <Link
        href={routes.adminPersonNew({ role, cohort: student ? cohortId : undefined })}
        className="link text-sm"
      >
        {words.addPerson}
      </Link>
    </div>
  );
}
