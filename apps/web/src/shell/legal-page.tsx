import { PageHeader } from "@askaround/ui/page-header";
import { PublicShell } from "./public-shell.tsx";

export type LegalWords = {
  title: string;
  lede: string;
  sections: readonly { heading: string; body: readonly string[] }[];
};

/** A page of plain words. */
export function LegalPage({ words }: { words: LegalWords }) {
  return (
    <PublicShell>
      <PageHeader title={words.title} lede={words.lede} />
      <div className="flex flex-col gap-8">
        {words.sections.map(({ heading, body }) => (
          <section key={heading} className="flex flex-col gap-3">
            <h2 className="text-h3">{heading}</h2>
            {body.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
    </PublicShell>
  );
}
