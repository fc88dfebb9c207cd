import { Card } from "@askaround/ui/card";
import { Time } from "@askaround/ui/time";
import { FlagSwitch } from "@/remarks/flag-switch.tsx";
import { WriteRemark } from "@/remarks/write-remark.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { remarkWords } from "@/words/remarks.ts";

type Flags = RouterOutputs["remarks"]["openFlags"];

const words = remarkWords.staff;

/** Where staff write on a student’s record, and the flags that are open on it. */
export function StudentRecord({
  student,
  flags,
  zone,
}: {
  student: { id: string; name: string };
  flags: Flags;
  zone: string;
}) {
  return (
    <Card title={words.card}>
      {flags.length > 0 ? (
        <>
          <h3 className="mb-2 font-sans text-sm font-semibold">{words.openFlags}</h3>
          <ul className="mb-4 flex flex-col gap-3 text-sm">
            {flags.map(({ remarkId, topic, text, since, by }) => (
              <li key={remarkId} className="rounded-control bg-warn-soft p-3">
                <p className="break-words">
                  {topic ? <strong>{remarkWords.topics[topic]}: </strong> : null}
                  {text}
                </p>
                <p className="text-ink-2">
                  {by}, <Time at={since} zone={zone} format="day" />
                </p>
                <FlagSwitch remarkId={remarkId} name={student.name} open />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <WriteRemark studentId={student.id} name={student.name} />
    </Card>
  );
}
