import { countPicture } from "@askaround/core/referrals";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { PictureDrawing } from "@/picture/picture-drawing.tsx";
import { PictureList } from "@/picture/picture-list.tsx";
import { pictureOf } from "@/picture/picture.ts";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { pictureWords as words } from "@/words/picture.ts";

type Props = { params: Promise<{ id: string }> };

const studentQuery = (studentId: string) => trpc.students.view.queryOptions({ studentId });

export async function generateMetadata({ params }: Props) {
  const student = await required(studentQuery((await params).id));
  return { title: `${words.title} · ${student.name}` };
}

/** Who led a student to whom, as far as they share the names. */
export default async function StudentPicturePage({ params }: Props) {
  const { id } = await params;
  const student = await required(studentQuery(id));
  const roots = pictureOf(await required(trpc.students.picture.queryOptions({ studentId: id })));
  const { first, further } = countPicture(roots);
  return (
    <>
      <PageHeader
        title={words.title}
        lede={roots.length === 0 ? undefined : words.lede(first, further)}
        back={<BackLink href={routes.advisorStudent(id)}>{student.name}</BackLink>}
      />
      {roots.length === 0 ? (
        <EmptyState title={words.staff.none.title}>{words.staff.none.body}</EmptyState>
      ) : (
        <div className="flex flex-col gap-8">
          <p className="text-sm text-ink-2">{words.staff.kept(student.name)}</p>
          <PictureDrawing roots={roots} staff />
          <details open className="group">
            <summary className="mb-3 hidden min-h-11 cursor-pointer items-center font-serif text-h3 md:flex">
              {words.asList}
            </summary>
            <PictureList nodes={roots} staff />
          </details>
        </div>
      )}
    </>
  );
}
