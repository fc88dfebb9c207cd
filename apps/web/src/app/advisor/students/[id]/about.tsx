import { Card } from "@askaround/ui/card";
import { DescriptionList } from "@askaround/ui/description-list";
import { zoneWords } from "@askaround/ui/format-time";
import { Time } from "@askaround/ui/time";
import type { RouterOutputs } from "@/trpc/types.ts";
import { advisorWords } from "@/words/advisor.ts";
import { studiesInWords, studiesWords } from "@/words/studies.ts";

const words = advisorWords.student;

/** Who the student is and how to reach them. */
export function About({ student, zone }: { student: RouterOutputs["students"]["view"]; zone: string }) {
  const account = student.disabledAt ? words.disabled : student.hasSignedIn ? words.signedIn : words.invited;
  const studies = studiesInWords(student);
  return (
    <Card title={words.facts}>
      <DescriptionList
        items={[
          {
            term: words.email,
            detail: (
              <a className="link break-all" href={`mailto:${student.email}`}>
                {student.email}
              </a>
            ),
          },
          { term: words.zone, detail: zoneWords(student.zone) },
          { term: studiesWords.program, detail: studies.program },
          { term: studiesWords.year, detail: studies.year },
          { term: studiesWords.firstShort, detail: studies.first },
          { term: words.account, detail: account },
          { term: words.added, detail: <Time at={student.addedAt} zone={zone} format="date" /> },
        ]}
      />
    </Card>
  );
}
