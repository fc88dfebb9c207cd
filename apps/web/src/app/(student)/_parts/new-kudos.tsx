import Link from "next/link";
import { Banner } from "@askaround/ui/banner";
import { routes } from "@/routes.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { remarkWords } from "@/words/remarks.ts";

const words = remarkWords.student;

/** Kudos of the last days; nothing otherwise. */
export async function NewKudos() {
  const kudos = await required(trpc.remarks.newKudos.queryOptions());
  return kudos.map(({ id, by, text }) => (
    <Banner key={id} tone="good" title={words.kudos(by)} className="mb-5">
      “{text}”{" "}
      <Link href={routes.myRecord()} className="link">
        {words.seeAll}
      </Link>
    </Banner>
  ));
}
