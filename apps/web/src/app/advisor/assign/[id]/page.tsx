import { notFound } from "next/navigation";
import { dateIn } from "@askaround/core/shared";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { now } from "@/server/clock.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { requireViewer } from "@/staff/require-viewer.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { deskWords } from "@/words/prep-desk.ts";
import { TaskList } from "./task-list.tsx";

const words = deskWords.tasks;

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  await requiredAssignment((await params).id);
  return { title: words.title };
}

async function requiredAssignment(assignmentId: string) {
  const [tasks, given] = await Promise.all([
    required(trpc.assignments.tasks.queryOptions({ assignmentId })),
    required(trpc.assignments.list.queryOptions()),
  ]);
  const assignment = given.find((row) => row.assignmentId === assignmentId);
  if (!assignment) notFound();
  return { tasks, assignment };
}

/** Who owes one assignment: more time, excused or asked again, for one or for many. */
export default async function AssignedPage({ params }: Props) {
  const [{ id }, viewer] = await Promise.all([params, requireViewer()]);
  const { tasks, assignment } = await requiredAssignment(id);
  return (
    <>
      <PageHeader
        back={<BackLink href={routes.advisorAssign()}>{words.back}</BackLink>}
        eyebrow={assignment.cohortName ?? deskWords.assign.chosen}
        title={assignment.templateName}
        lede={words.title}
      />
      {tasks.length === 0 ? (
        <EmptyState title={words.none}>{deskWords.assign.rule}</EmptyState>
      ) : (
        <TaskList tasks={tasks} zone={viewer.zone} today={dateIn(now(), viewer.officeZone)} />
      )}
    </>
  );
}
